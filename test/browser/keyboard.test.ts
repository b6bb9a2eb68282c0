import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test } from "../support/browser.ts";
import { openKind, pageKinds } from "../support/page-kinds.ts";

/** Redirects have no layout, and the search page focuses its field. */
const pagesWithLayout = pageKinds.filter(
  ({ kind, template }) => !["redirect", "search"].includes(template) && !kind.startsWith("odd"),
);

describe.for(pagesWithLayout)("$kind", (pageKind) => {
  test("offers to skip to the content first", async ({ page }) => {
    await openKind(page, pageKind);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.querySelector(":target")?.localName)).toBe("main");
  });

  test("shows where the focus is", async ({ page }) => {
    await openKind(page, pageKind);
    expect(await unmarkedStops(page)).toEqual([]);
  });
});

test("the link that skips to the content can be seen while it has the focus", async ({ page }) => {
  await page.goto(inject("technology").url);
  await page.keyboard.press("Tab");
  const box = await page.locator(".skip").boundingBox();
  expect(box?.height).toBeGreaterThan(20);
});

test.for([
  { path: "trends/", width: 1280 },
  { path: "trends/", width: 375 },
  { path: "meetings/2020-09-14/#osg-investigations-team", width: 375 },
])(
  "nothing that stays in view hides the focus on its way up $path, $width pixels wide",
  async (look, { page }) => {
    await page.setViewportSize({ width: look.width, height: 800 });
    await page.goto(inject("technology").url + look.path);
    await page.locator("footer a").last().focus();
    const hidden: string[] = [];
    for (let stop = 0; stop < 2 * mostStops; stop += 1) {
      await page.keyboard.press("Shift+Tab");
      hidden.push(...(await page.evaluate(coveredFocus)));
    }
    expect(hidden).toEqual([]);
  },
);

const mostStops = 25;

/** The focused element where something lies over its middle. */
function coveredFocus(): string[] {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return [];
  const { left, top, width, height } = focused.getBoundingClientRect();
  const shown = document.elementFromPoint(left + width / 2, top + height / 2);
  return shown && (shown.contains(focused) || focused.contains(shown)) ? [] : [focused.outerHTML];
}

/** Elements that take the focus by Tab and then look as before, or cannot be seen. */
async function unmarkedStops(page: Page): Promise<string[]> {
  const unmarked: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return "end";
      // The mark of a box to tick may be around its whole label.
      const label = focused.closest("label:has(> [type=checkbox])");
      const marked = label && getComputedStyle(label).outlineStyle !== "none" ? label : focused;
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(marked);
      const { width, height } = marked.getBoundingClientRect();
      const isMarked = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      return isMarked && opacity === "1" && width > 1 && height > 1 ? "" : focused.outerHTML;
    });
    if (found === "end") break;
    if (found) unmarked.push(found);
  }
  return unmarked;
}
