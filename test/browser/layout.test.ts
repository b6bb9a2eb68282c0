import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "../support/browser.ts";
import { openKind, pageKinds } from "../support/page-kinds.ts";

for (const pageKind of pageKinds) {
  describe(`the ${pageKind.kind}`, () => {
    test.beforeAll(async ({ tab }) => {
      await openKind(tab, pageKind);
    });

    // 640 is a window of 1280 pixels at 200 % zoom.
    for (const width of [320, 375, 640, 1280]) {
      test(`fits a window of ${width} pixels without sideways scrolling`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        // A chart follows its window a moment later.
        await expect.poll(() => tooWide(page)).toEqual([]);
      });
    }

    test("has room for the text spacing of WCAG 1.4.12", async ({ page }) => {
      await page.setViewportSize({ width: 375, height: 800 });
      await spaceOut(page);
      await expect.poll(() => tooWide(page)).toEqual([]);
    });
  });
}

/** Sets the text spacing of WCAG 1.4.12 by a constructed style sheet, since the page's policy forbids inline styles. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } " +
        "p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** Elements that make a page wider than its window; empty if it fits. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const culprits = [...document.querySelectorAll("body *")].filter(
      (element) =>
        element.getBoundingClientRect().right > clientWidth + 1 && element.closest(".scroll, pre") === null,
    );
    return [
      `${scrollWidth} pixels`,
      ...culprits
        .map((element) => element.cloneNode(false))
        .map((node) => new XMLSerializer().serializeToString(node)),
    ];
  });
}
