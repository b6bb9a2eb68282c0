import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test } from "../support/browser.ts";

describe("in forced colours, which replace every background,", () => {
  test("the row in the address has an outline", async ({ page }) => {
    await open(page, "meetings/2020-09-14/?own#tickets-open");
    const outline = await page.locator("#tickets-open").evaluate((row) => getComputedStyle(row).outlineStyle);
    expect(outline).toBe("solid");
  });

  test("the checkbox of a line keeps the colour of the line", async ({ page }) => {
    await open(page, "trends/");
    const box = page.locator(".legend input:checked").first();
    const [background, line] = await box.evaluate((input) => {
      const { backgroundColor, borderTopColor } = getComputedStyle(input);
      return [backgroundColor, borderTopColor];
    });
    expect(background).toBe(line);
    expect(background).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  });

  test("the search shows the bars of months, the words that it found, and the text of its buttons", async ({
    page,
  }) => {
    await open(page, "search/?q=XRootD");
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const bar = page.locator(".month-bars button").first();
    const colour = await bar.evaluate((button) => getComputedStyle(button, "::before").backgroundColor);
    expect(colour).not.toBe(paper);
    const word = page.locator("#search-results mark").first();
    expect(await word.evaluate((mark) => getComputedStyle(mark).backgroundColor)).not.toBe(paper);
    // Browsers put the colour of the page behind text unless this says otherwise.
    const adjusted = await page
      .locator("#search-form button, .more")
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).forcedColorAdjust));
    expect(adjusted).toEqual(["none", "none"]);
  });
});

async function open(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(inject("technology").url + path);
}
