import { expect, inject } from "vitest";
import { test } from "../support/browser.ts";

test("a figure of the matrix opens exactly the days that it counts", async ({ page }) => {
  await page.goto(`${inject("technology").url}people/`);
  const figure = page.locator('a[href$="/people/mat/#attendance-2020"]');
  const count = Number.parseInt(await figure.innerText(), 10);
  await figure.click();
  await expect.poll(() => page.locator("#attendance-2020 a:visible").count()).toBe(count);
});
