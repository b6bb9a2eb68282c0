import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { testWithoutJavaScript as test } from "../support/browser.ts";

test("every chart is drawn", async ({ page }) => {
  await open(page, "trends/");
  const figures = await page.locator("[data-chart]").count();
  expect(figures).toBeGreaterThan(0);
  expect(await page.locator("[data-chart] svg.drawing path[d^=M]:visible").count()).toBeGreaterThanOrEqual(
    figures,
  );
});

test("the legend of a chart holds the latest figures", async ({ page }) => {
  await open(page, "trends/");
  expect(await page.locator(".legend").first().innerText()).toMatch(/Open 133\b[\s\S]*on 21 Dec 2020/);
});

test("the table of figures opens by keyboard", async ({ page }) => {
  await open(page, "trends/");
  await page.locator("summary").first().focus();
  await page.keyboard.press("Enter");
  await page
    .locator("details table")
    .first()
    .getByRole("row", { name: /^14 Sep 2020 166 12 14 5 23 1$/ })
    .waitFor();
});

test("the search page says what to do instead", async ({ page }) => {
  await open(page, "search/");
  expect(await page.locator("main").innerText()).toContain("Searching needs JavaScript");
  await page.locator("noscript a").click();
  await page.waitForURL(/\/meetings\/$/);
});

test("all text and all tables of a meeting can be read", async ({ page }) => {
  await open(page, "meetings/2020-09-14/");
  const text = await page.locator("main").innerText();
  for (const part of [
    "The PATh grant was awarded!",
    "ItalianGrid",
    "Ready for Testing",
    "FreshDesk",
    "3.5.24",
  ])
    expect.soft(text).toContain(part);
});

test("an old address leads to its meeting", async ({ page }) => {
  await open(page, "meetings/2020/TechArea20200914/");
  await page.waitForURL(/\/technology\/meetings\/2020-09-14\/$/);
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(inject("technology").url + path);
}
