import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "../support/browser.ts";
import { openKind, pageKinds } from "../support/page-kinds.ts";

for (const pageKind of pageKinds) {
  describe(`the ${pageKind.kind}`, () => {
    test.beforeAll(async ({ tab }) => {
      await openKind(tab, pageKind);
    });

    for (const width of [320, 375, 1280]) {
      test(`fits a window of ${width} pixels without sideways scrolling`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        // A chart follows its window a moment later.
        await expect.poll(() => tooWide(page)).toEqual([]);
      });
    }
  });
}

/** What makes a page wider than its window; empty where it is not. */
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
