import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test, testWithoutJavaScript } from "../support/browser.ts";

describe("the list of action items", () => {
  test("can be filtered by owner, status and age, in its address", async ({ page }) => {
    await open(page, "technology", "actions/");
    await page.getByRole("combobox", { name: "Owner" }).selectOption({ label: "Mat" });
    await page.getByRole("combobox", { name: "Status" }).selectOption("gone");
    await page.getByRole("combobox", { name: "Age" }).selectOption("2");
    expect(new URL(page.url()).search).toBe("?owner=mat&status=gone&age=2");
    const rows = page.locator("#found-actions li[data-weeks]");
    await rows.first().waitFor();
    for (const row of await rows.all()) {
      expect.soft(await row.getAttribute("class")).toBe("gone");
      expect.soft(await row.locator(":scope > :first-child").innerText()).toContain("Mat");
      expect.soft(Number(await row.getAttribute("data-weeks"))).toBeGreaterThanOrEqual(2);
    }
    expect(await page.locator("#found-actions h2").innerText()).toMatch(
      new RegExp(`^${await rows.count()} of \\d+ action items$`),
    );
    expect(await page.locator("#listed-actions").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Clear filters" }).click();
    expect(await page.locator("#listed-actions").isVisible()).toBe(true);
    await page.goBack();
    await rows.first().waitFor();
  });

  test("finds the items of all years by a link", async ({ page }) => {
    await open(page, "decade", "actions/?status=gone");
    const rows = page.locator("#found-actions li");
    await rows.first().waitFor();
    const days = await page.locator("#found-actions li > a:last-child").allTextContents();
    expect(new Set(days.map((day) => day.slice(-4))).size).toBeGreaterThan(5);
  });

  test("says so if a year cannot be loaded", async ({ page }) => {
    await page.route("**/actions/2015/", (route) => route.abort());
    await open(page, "decade", "actions/?status=gone");
    await page.locator("#found-actions li").first().waitFor();
    expect(await page.getByText("Some years could not be loaded").isVisible()).toBe(true);
  });

  testWithoutJavaScript("is by status, and leads to each person", async ({ page }) => {
    await open(page, "technology", "actions/");
    expect(await page.locator("main :is(button, select):visible").count()).toBe(0);
    expect(await page.getByRole("heading", { name: /^Gone, never closed \d+$/ }).count()).toBe(1);
    await page.locator("#listed-actions").getByRole("link", { name: "Derek", exact: true }).last().click();
    await page.waitForURL(/\/people\/derek\/$/);
  });
});

async function open(page: Page, site: "technology" | "decade", path: string): Promise<void> {
  await page.goto(inject(site).url + path);
}
