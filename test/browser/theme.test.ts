import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test, testWithoutJavaScript } from "../support/browser.ts";

const [light, dark] = ["rgb(253, 252, 249)", "rgb(21, 25, 28)"];

describe("the switch of the theme", () => {
  test("is kept on the next pages, and shown there before any other script runs", async ({ page }) => {
    await choose(page, "Dark");
    expect(await paperOf(page)).toBe(dark);
    await page.route("**/reader-*.js", (route) => route.abort());
    await page.goto(`${inject("technology").url}meetings/2020-09-14/`);
    expect(await paperOf(page)).toBe(dark);
    expect(await page.locator("meta[name=color-scheme]").getAttribute("content")).toBe("dark");
  });

  test("shows light pages on a dark system, and follows the system again", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await choose(page, "Light");
    expect(await paperOf(page)).toBe(light);
    await choose(page, "Auto");
    expect(await paperOf(page)).toBe(dark);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await paperOf(page)).toBe(light);
  });

  test("works by keyboard", async ({ page }) => {
    await page.goto(inject("technology").url);
    await page.locator(".site-more summary").press("Enter");
    await page.getByRole("radio", { name: "Auto" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("radio", { name: "Dark" }).isChecked()).toBe(true);
    expect(await paperOf(page)).toBe(dark);
  });

  test("never darkens paper", async ({ page }) => {
    await choose(page, "Dark");
    await page.emulateMedia({ media: "print" });
    expect(await paperOf(page)).toBe("rgb(255, 255, 255)");
  });

  test("recolours a chart", async ({ page }) => {
    await page.goto(`${inject("technology").url}trends/`);
    await page.locator(".plot").first().focus();
    const canvas = page.locator("canvas").first();
    await canvas.waitFor();
    const before = await canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
    await page.locator(".site-more summary").click();
    await page.getByRole("radio", { name: "Dark" }).check();
    await expect
      .poll(() => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL()))
      .not.toBe(before);
  });

  test.afterEach(async ({ page }) => {
    await page.evaluate(() => localStorage.clear());
  });
});

testWithoutJavaScript("there is no switch without a script", async ({ page }) => {
  await page.goto(inject("technology").url);
  await page.locator(".site-more summary").click();
  expect(await page.locator(".theme-switch").isVisible()).toBe(false);
});

async function choose(page: Page, theme: "Auto" | "Light" | "Dark"): Promise<void> {
  await page.goto(inject("technology").url);
  await page.locator(".site-more summary").click();
  await page.getByRole("radio", { name: theme }).check();
}

function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}
