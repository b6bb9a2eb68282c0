import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test, testWithoutJavaScript } from "../support/browser.ts";

const meeting = "meetings/2020-09-14/";
const everyLink = [
  ...["Latest", "Meetings", "Actions", "Trends", "Releases", "Decisions", "Topics", "People", "Support"],
  ...["Durations", "Compare", "New minutes"],
];

describe("the header", () => {
  test.for([320, 390])(
    "has its links and its search field in one row, %i pixels wide",
    async (width, { page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(at(meeting));
      const boxes = await page
        .locator(".site-bar nav > a, .site-bar summary, .site-search input")
        .evaluateAll((elements) =>
          elements
            .map((element) => element.getBoundingClientRect())
            .filter(({ height }) => height > 0)
            .map(({ top, bottom }) => ({ top, bottom })),
        );
      expect(Math.max(...boxes.map(({ top }) => top))).toBeLessThan(
        Math.min(...boxes.map(({ bottom }) => bottom)),
      );
    },
  );

  test.for([320, 390, 1280])("offers every list once, %i pixels wide", async (width, { page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(at(meeting));
    await page.locator(".site-more summary").click();
    expect((await links(page).allInnerTexts()).toSorted()).toEqual(everyLink.toSorted());
  });

  test("marks the list that the page belongs to", async ({ page }) => {
    await page.goto(at(meeting));
    expect(await links(page).and(page.locator("[aria-current]")).allInnerTexts()).toEqual(["Meetings"]);
  });

  test("closes its menu on Escape and at a click elsewhere", async ({ page }) => {
    await page.goto(at(meeting));
    const menu = page.locator(".site-more");
    await menu.locator("summary").press("Enter");
    expect(await menu.getAttribute("open")).not.toBeNull();
    await page.keyboard.press("Escape");
    expect(await menu.getAttribute("open")).toBeNull();
    await menu.locator("summary").click();
    await page.locator("h1").click();
    expect(await menu.getAttribute("open")).toBeNull();
  });

  testWithoutJavaScript("opens its menu and sends a search without a script", async ({ page }) => {
    await page.goto(at(meeting));
    await page.locator(".site-more summary").click();
    await page.locator(".site-more").getByRole("link", { name: "Decisions" }).waitFor();
    await page.locator(".site-search input").fill("xrootd token");
    await page.keyboard.press("Enter");
    await page.waitForURL(at("search/?q=xrootd+token"));
  });
});

function links(page: Page) {
  return page.getByRole("navigation", { name: "Site" }).getByRole("link");
}

function at(path: string): string {
  return inject("technology").url + path;
}
