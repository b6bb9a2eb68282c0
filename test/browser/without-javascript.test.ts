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

test("the place of the table of figures opens by keyboard, and leads to the figures as CSV", async ({
  page,
}) => {
  await open(page, "trends/");
  await page.locator("details[data-figures] summary").first().focus();
  await page.keyboard.press("Enter");
  const address = await page.getByRole("link", { name: "All figures as CSV" }).first().getAttribute("href");
  const response = await page.request.get(new URL(address ?? "", page.url()).href);
  expect(await response.text()).toContain("2020-09-14,Open,166,-7,");
});

test("a chart has its sentence, its notes and its files", async ({ page }) => {
  await open(page, "trends/");
  const section = page.locator(".chart-section").first();
  expect(await section.innerText()).toMatch(
    /21 Dec 2020: Open 133, down 12 since 14 Dec; lowest of all 46 counts so far\./,
  );
  expect(await section.innerText()).toContain(
    "17 Aug 2020: first count of Selected for Dev and Dev Complete",
  );
  expect(await section.getByRole("link", { name: /^(?:CSV|JSON)$/ }).count()).toBe(2);
});

test("controls that need JavaScript are hidden", async ({ page }) => {
  await open(page, "trends/");
  expect(await page.locator("main :is(input, button, select):visible").count()).toBe(0);
});

test("a release shows the count in each state week by week, with links to the cells", async ({ page }) => {
  await open(page, "releases/3.5.22/");
  const row = page.getByRole("row", { name: /^24 Aug 2020 10 ±0 2 \+2 1 −5 1 −1 16 \+2 5 \+4$/ });
  await row.getByRole("link", { name: "16", exact: true }).click();
  await page.waitForURL(/\/meetings\/2020-08-24\/#releases-3-5-22--ready-for-testing$/);
  expect(await page.locator(":target").innerText()).toMatch(/^16/);
});

test("the search page says what to do instead", async ({ page }) => {
  await open(page, "search/");
  expect(await page.locator("main").innerText()).toContain("Searching needs JavaScript");
  await page.locator("noscript a").first().click();
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
