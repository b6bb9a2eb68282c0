import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test, testWithoutJavaScript } from "../support/browser.ts";

/** The last minutes are of 21 December 2020 and name 4 January 2021, in Chicago. */
const paths = ["", "meetings/2020-12-21/"];
const planned = "Next meeting after 21 December 2020";
const passed = "Next meeting was planned for";

describe.each(paths)("the next meeting on /%s", (path) => {
  test.for<readonly [string, string]>([
    ["2020-12-22T12:00:00Z", planned],
    ["2021-01-05T05:59:00Z", planned],
    ["2021-01-05T06:00:00Z", passed],
    ["2026-11-28T12:00:00Z", passed],
  ])("at %s is headed %j", async ([now, words], { page }) => {
    await page.clock.setFixedTime(now);
    await page.goto(inject("technology").url + path);
    await expect.poll(() => label(page).innerText()).toBe(words);
  });

  testWithoutJavaScript(
    "is named after its minutes without JavaScript, which stays true",
    async ({ page }) => {
      await page.goto(inject("technology").url + path);
      expect(await label(page).innerText()).toBe(planned);
      expect(await label(page).locator("+ dd").innerText()).toBe(
        "Monday, 4 January 2021, 13:00 CST, as the minutes say; no meeting on 28 December 2020",
      );
    },
  );
});

function label(page: Page) {
  return page.locator("dt", { hasText: "Next meeting" });
}
