import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test, testWithoutJavaScript } from "../support/browser.ts";

describe("a long list", () => {
  test("shows what is open and what is newest, and leads to its years", async ({ page }) => {
    await open(page, "actions/");
    const headings = await page.locator("main h2:visible").allInnerTexts();
    expect(headings.map((heading) => heading.replace(/\s+/g, " "))).toEqual([
      expect.stringMatching(/^Open \d+, the longest carried first/),
      "Open action items by age",
      expect.stringMatching(/^Since \d+ \w+ 2020 \d+$/),
      "By year",
      "By owner",
    ]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(9000);
    await page.locator("#in-2020").click();
    await page.waitForURL(/\/actions\/2020\/$/);
    const count = await page.locator("main li.gone, main li.done, main li.dropped").count();
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

describe("the list of all meetings of ten years", () => {
  test("shows the newest year and leads to the others", async ({ page }) => {
    await openDecade(page, "meetings/");
    const headings = await page.locator("main h2").allInnerTexts();
    expect(headings.map((heading) => heading.split(/\s/)[0])).toEqual(["2020", "Earlier"]);
    await page.getByRole("link", { name: /^May 2015, \d meetings$/ }).click();
    await page.waitForURL(/\/meetings\/2015\/#in-2015-05$/);
  });

  test("follows an old link to a month of an earlier year", async ({ page }) => {
    await openDecade(page, "meetings/#in-2013-04");
    await page.waitForURL(/\/meetings\/2013\/#in-2013-04$/);
    expect(await page.locator(":target").innerText()).toMatch(/^Apr/);
  });

  test("finds rows of earlier years by its filter", async ({ page }) => {
    await openDecade(page, "meetings/");
    await page.getByLabel("Filter this list").fill("april 2013");
    await expect.poll(() => page.locator(".meetings > li:visible").count()).toBeGreaterThan(3);
    expect(await page.locator("main :is(h2, h3):visible").allInnerTexts()).toEqual([
      expect.stringMatching(/^2013/),
      expect.stringMatching(/^Apr/),
      expect.stringMatching(/^Earlier/),
    ]);
  });
});

async function openDecade(page: Page, path: string): Promise<void> {
  await page.goto(inject("decade").url + path);
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(inject("technology").url + path);
}
