import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { test } from "../support/browser.ts";

test("a canvas takes the place of every drawing", async ({ page }) => {
  await openTrends(page);
  const figures = await page.locator("[data-chart]").count();
  expect(figures).toBeGreaterThan(0);
  expect(await page.locator("[data-chart] .plot > canvas:only-child").count()).toBe(figures);
});

test("every canvas shows something", async ({ page }) => {
  await openTrends(page);
  expect(await drawnShares(page)).toSatisfy((shares: number[]) => shares.every((share) => share > 0.01));
});

test("the charts are drawn again in dark colours", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await openTrends(page);
  const light = await pictures(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => pictures(page)).not.toEqual(light);
});

test("every canvas has a name that says what it shows and of when", async ({ page }) => {
  await openTrends(page);
  const names = await page
    .locator("canvas")
    .evaluateAll((canvases) => canvases.map((canvas) => canvas.getAttribute("aria-label") ?? ""));
  expect(names).toSatisfy((all: string[]) =>
    all.every((name) => /, 6 January 2020 to 21 December 2020$/.test(name)),
  );
});

test("a click on a chart leads to the meeting", async ({ page }) => {
  await openTrends(page);
  await page.locator("canvas").first().click();
  await page.waitForURL(/\/meetings\/2020-\d\d-\d\d\/$/);
  expect(await page.locator("h1").count()).toBe(1);
});

test("the table of figures opens by keyboard", async ({ page }) => {
  await openTrends(page);
  const table = page.locator("details table").first();
  expect(await table.isVisible()).toBe(false);
  await page.locator("summary").first().focus();
  await page.keyboard.press("Enter");
  await table.waitFor({ state: "visible" });
});

async function openTrends(page: Page): Promise<void> {
  await page.goto(`${inject("technology").url}trends/`);
  await page.locator("canvas").first().waitFor();
}

/** The share of pixels of each canvas that are not blank. */
function drawnShares(page: Page): Promise<number[]> {
  return page.locator("canvas").evaluateAll((canvases) =>
    canvases.map((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0;
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let drawn = 0;
      for (let alpha = 3; alpha < pixels.length; alpha += 4) if (pixels[alpha] !== 0) drawn += 1;
      return drawn / (canvas.width * canvas.height);
    }),
  );
}

function pictures(page: Page): Promise<string[]> {
  return page
    .locator("canvas")
    .evaluateAll((canvases) =>
      canvases.map((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : "")),
    );
}
