import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test, testWithoutJavaScript } from "../support/browser.ts";

describe("a long list", () => {
  test("shows what is open and what is newest, and leads to its years", async ({ page }) => {
    await open(page, "actions/");
    const headings = await page.locator("main h2").allInnerTexts();
    expect(headings.map((heading) => heading.replace(/\s+/g, " "))).toEqual([
      expect.stringMatching(/^Open \d+, the longest carried first/),
      expect.stringMatching(/^Since \d+ \w+ 2020 \d+$/),
      "By year",
    ]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(9000);
    await page.locator("#in-2020").click();
    await page.waitForURL(/\/actions\/2020\/$/);
    const count = await page.locator("main li.unlisted, main li.done, main li.dropped").count();
    expect(await page.locator(".lead").innerText()).toMatch(
      new RegExp(`^${count} entries of Action items\\.$`),
    );
    await page.locator(".lead a").click();
    await page.waitForURL(/\/actions\/$/);
  });

  test("follows an old link to one of its years to the page of the year", async ({ page }) => {
    await open(page, "support/#in-2020");
    await page.waitForURL(/\/support\/2020\/$/);
  });

  testWithoutJavaScript("lands an old link at the link to the year", async ({ page }) => {
    await open(page, "support/#in-2020");
    expect(await page.locator(":target").getAttribute("href")).toBe("/technology/support/2020/");
  });
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(inject("technology").url + path);
}
