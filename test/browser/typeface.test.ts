import { expect, inject } from "vitest";
import { test } from "../support/browser.ts";

test("every page is set in the typeface that the site ships, with digits of one width", async ({ page }) => {
  await page.goto(`${inject("technology").url}meetings/2020-09-14/`);
  const loaded = await page.evaluate(async () => {
    const faces = [...(await document.fonts.ready)].filter(({ status }) => status === "loaded");
    return faces.map(({ family }) => family.replaceAll('"', ""));
  });
  expect(loaded).toContain("Source Serif 4");
  const widths = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("The browser has no canvas.");
    context.font = '100px "Source Serif 4"';
    return [..."0123456789"].map((digit) => Math.round(context.measureText(digit).width));
  });
  expect(new Set(widths).size).toBe(1);
});

test("a page loads no font for letters that it does not have", async ({ page }) => {
  const fonts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "font") fonts.push(new URL(request.url()).pathname);
  });
  await page.goto(`${inject("technology").url}decisions/`, { waitUntil: "networkidle" });
  expect(fonts.filter((path) => !/source-serif-4-[A-Z0-9]{8}\.woff2$/.test(path))).toEqual([]);
});
