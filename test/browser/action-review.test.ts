import { expect, inject } from "vitest";
import { test } from "../support/browser.ts";

test("home shows by person what became of the action items", async ({ page }) => {
  await page.goto(inject("technology").url);
  expect(
    await page.getByRole("heading", { name: /^Action items since 14 December 2020/ }).innerText(),
  ).toMatch(/2 new, 6 gone/);
  const carl = page
    .locator(".review > div")
    .filter({ has: page.getByRole("link", { name: "Carl", exact: true }) });
  expect(await carl.getByRole("listitem").allInnerTexts()).toEqual([
    expect.stringMatching(/XRootD.*gone/s),
    expect.stringMatching(/website.*gone/s),
  ]);
});

test("each number of action items on home leads to as many items of the latest meeting", async ({ page }) => {
  for (const [name, count] of [
    ["2 new", 2],
    ["6 gone", 6],
  ] as const) {
    await page.goto(inject("technology").url);
    await page.getByRole("link", { name, exact: true }).click();
    await page.waitForURL(/\/meetings\/2020-12-21\/#actions-/);
    expect(await page.locator("section:has(> :target, > .heading > :target) .actions > li").count()).toBe(
      count,
    );
  }
});

test("an item that is gone leads to the minutes that listed it last", async ({ page }) => {
  await page.goto(inject("technology").url);
  await page.locator(".review .gone .permalink").first().click();
  await page.waitForURL(/\/meetings\/2020-12-14\/#action-/);
  expect(await page.locator(":target").count()).toBe(1);
});

test("every meeting lists its action items by what became of them", async ({ page }) => {
  await page.goto(`${inject("technology").url}meetings/2020-09-14/`);
  expect(await page.locator(".action-section h2").innerText()).toMatch(
    /^Action items since 24 August 2020 8 new, 3 gone$/,
  );
  expect(await page.locator(".action-section .actions > li").count()).toBe(8);
});
