import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { test } from "../support/browser.ts";

test("a printed meeting leaves out navigation and controls", async ({ page }) => {
  await openInPrint(page);
  const controls = page.locator(
    "nav:visible, button:visible, .permalink:visible, .skip:visible, footer:visible",
  );
  expect(await controls.evaluateAll((all) => all.map((element) => element.outerHTML))).toEqual([]);
});

test("a printed page says where it comes from", async ({ page }) => {
  await openInPrint(page);
  const address = page.locator("link[rel=canonical]");
  expect(await address.evaluate((link) => getComputedStyle(link, "::before").content)).toBe(
    '"https://opensciencegrid.org/technology/meetings/2020-09-14/"',
  );
  expect((await address.boundingBox())?.height).toBeGreaterThan(8);
});

test("a printed link shows its address, unless its text does or it names an issue", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(`${inject("oddities").url}meetings/2020-01-13/`);
  const links = page.locator(".prose a:not(.permalink)");
  const withAddress = await links.evaluateAll((all) =>
    all.flatMap((link) => (getComputedStyle(link, "::after").content === "none" ? [] : [link.textContent])),
  );
  expect(withAddress).toEqual(["A picture", "a badge"]);
  expect(await links.allInnerTexts()).toEqual(expect.arrayContaining(["BOAT-12", "the week before"]));
});

test("a printed meeting shows what is folded away on screen", async ({ page }) => {
  await page.goto(`${inject("oddities").url}meetings/2020-01-13/`);
  const folded = page.getByText("Measure the ice");
  expect(await folded.isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await folded.isVisible()).toBe(true);
  expect(await page.locator(".mention:visible").count()).toBe(0);
});

test("a printed release table is not wider than the paper", async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 960 });
  await page.emulateMedia({ media: "print" });
  await page.goto(`${inject("technology").url}releases/3.5.22/`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
});

test("a printed meeting keeps every table", async ({ page }) => {
  await openInPrint(page);
  expect(await page.locator("table:visible caption").allInnerTexts()).toEqual([
    expect.stringMatching(/^Tickets/),
    expect.stringMatching(/^Support queues/),
    expect.stringMatching(/^Releases/),
  ]);
});

test("a printed meeting keeps its text", async ({ page }) => {
  await openInPrint(page);
  const text = await page.locator("main").innerText();
  for (const part of ["14 September 2020", "The PATh grant was awarded!", "AI (Mat):", "ItalianGrid"])
    expect.soft(text).toContain(part);
});

test("a printed meeting is dark on white, whatever the reader's screen", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(`${inject("technology").url}meetings/2020-09-14/`);
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: "rgb(0, 0, 0)", backgroundColor: "rgb(255, 255, 255)" });
});

test("a wide table is printed within the page", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await openInPrint(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700);
});

async function openInPrint(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.goto(`${inject("technology").url}meetings/2020-09-14/`);
}
