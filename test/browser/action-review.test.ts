import { expect, inject } from "vitest";
import { test } from "../support/browser.ts";

test("home and the latest meeting show by person what became of the action items", async ({ page }) => {
  const { url } = inject("technology");
  for (const path of ["", "latest/"]) {
    await page.goto(url + path);
    const review = page.locator(".review");
    await review.waitFor();
    expect(
      await page.getByRole("heading", { name: /^Action items since 14 December 2020/ }).innerText(),
    ).toMatch(/2 new, 6 no longer listed/);
    const carl = review
      .locator("> div")
      .filter({ has: page.getByRole("link", { name: "Carl", exact: true }) });
    expect(await carl.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(/XRootD.*no longer listed/s),
      expect.stringMatching(/website.*no longer listed/s),
    ]);
  }
});

test("an item that is gone leads to the minutes that listed it last", async ({ page }) => {
  await page.goto(inject("technology").url);
  await page.locator(".review .gone .permalink").first().click();
  await page.waitForURL(/\/meetings\/2020-12-14\/#action-/);
  expect(await page.locator(":target").count()).toBe(1);
});

test("an earlier meeting lists its action items as they were", async ({ page }) => {
  await page.goto(`${inject("technology").url}meetings/2020-09-14/`);
  expect(await page.locator(".review").count()).toBe(0);
  expect(await page.locator(".action-section .actions > li").count()).toBe(8);
});
