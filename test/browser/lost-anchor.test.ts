import { describe, expect, inject } from "vitest";
import { test } from "../support/browser.ts";

const meeting = (): string => `${inject("technology").url}meetings/2020-09-14/`;

describe("a link to a part of a meeting that has changed", () => {
  test("leads to the nearest part and says so", async ({ page }) => {
    await page.goto(`${meeting()}#action-diego-make-the-upcoming-release-of-xrootd-a1b2c3`);
    const notice = page.getByText("This is the nearest match.");
    await notice.waitFor();
    expect(await page.locator(":target").getAttribute("id")).toBe("action-make-the-upcoming");
    expect(await page.locator("li:target .landing").count()).toBe(1);
  });

  test("leads to the start of the minutes where nothing is alike", async ({ page }) => {
    await page.goto(`${meeting()}#weather`);
    await page.getByText("is no longer in these minutes").waitFor();
    expect(new URL(page.url()).hash).toBe("#minutes");
  });
});

test("the heading of an item is in view when a link leads to it", async ({ page }) => {
  await page.goto(`${meeting()}#action-make-the-upcoming`);
  // The page may be loaded a moment before it scrolls.
  await page.waitForFunction(() => {
    const heading = document.querySelector("#osg-software-team--discussion");
    const top = heading?.getBoundingClientRect().top ?? 0;
    return scrollY > 0 && top > 0 && top < 800;
  });
});
