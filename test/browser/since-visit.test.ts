import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test, testWithoutJavaScript } from "../support/browser.ts";

describe("the front page", () => {
  test("says nothing of visits on the first", async ({ page }) => {
    await openAfter(page, null);
    await page.waitForLoadState("networkidle");
    expect(await page.locator(".since-visit").innerText()).toBe("");
  });

  test("says what is new since the last visit, each number with a link to what it counts", async ({
    page,
  }) => {
    await openAfter(page, { day: "2020-12-09", latest: "2020-12-07" });
    const line = page.locator(".since-visit");
    await line.getByRole("link", { name: "Compare" }).waitFor();
    expect(await line.innerText()).toMatch(
      /^Since your last visit on 9 Dec 2020: 2 meetings, \d+ new action items, \d+ items gone. Compare. Only this browser knows of your visits. Forget them$/,
    );
    const link = line.getByRole("link", { name: /new action items$/ });
    const count = Number.parseInt(await link.innerText(), 10);
    await link.click();
    const rows = page.locator("#comparison-new + ul > li");
    await rows.first().waitFor();
    expect(await rows.count()).toBe(count);
  });

  test("says so if nothing is new, and still does when it is loaded again", async ({ page }) => {
    await openAfter(page, { day: "2020-12-22", latest: "2020-12-21" });
    for (const _ of ["first", "second"]) {
      await page.getByText("No new minutes since your last visit on 22 Dec 2020.").waitFor();
      await page.reload();
    }
  });

  test("moves nothing for a returning reader", async ({ page }) => {
    await openAfter(page, { day: "2020-12-09", latest: "2020-12-07" });
    const heading = page.locator("#latest");
    await page.locator(".since-visit a").first().waitFor();
    const after = await heading.boundingBox();
    await page.locator(".since-visit").evaluate((line) => line.replaceChildren());
    expect(await heading.boundingBox()).toEqual(after);
  });

  test("forgets visits when a reader asks for it", async ({ page }) => {
    await openAfter(page, { day: "2020-12-09", latest: "2020-12-07" });
    await page.getByRole("button", { name: "Forget them" }).click();
    await page.getByText("Your visits are forgotten.").waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

testWithoutJavaScript("the front page has no line about visits", async ({ page }) => {
  await page.goto(inject("technology").url);
  expect(await page.locator(".since-visit").isVisible()).toBe(false);
});

/** Opens the front page in a browser that keeps a visit, or none. */
async function openAfter(
  page: Page,
  last: { readonly day: string; readonly latest: string } | null,
): Promise<void> {
  const { url, basePath } = inject("technology");
  await page.goto(`${url}offline.html`);
  await page.evaluate(
    ([setting, visits]) => {
      localStorage.clear();
      if (visits !== null) localStorage.setItem(setting, visits);
    },
    [`minutebook-visits ${basePath}`, last && JSON.stringify({ last, before: null })] as const,
  );
  await page.goto(url);
}
