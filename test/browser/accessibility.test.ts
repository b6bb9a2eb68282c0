import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "../support/browser.ts";
import { openKind, pageKinds } from "../support/page-kinds.ts";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const looks = [
  { device: "desktop", width: 1280, colorScheme: "light", isEnoughForOdd: true },
  { device: "desktop", width: 1280, colorScheme: "dark", isEnoughForOdd: false },
  { device: "phone", width: 375, colorScheme: "light", isEnoughForOdd: false },
  { device: "phone", width: 375, colorScheme: "dark", isEnoughForOdd: true },
] as const;

for (const pageKind of pageKinds) {
  describe(`the ${pageKind.kind}`, () => {
    test.beforeAll(async ({ tab }) => {
      await openKind(tab, pageKind);
      // The page's policy refuses a script element, not what the browser's owner evaluates.
      await tab.evaluate(`${axe.source}; null`);
    });

    // Odd content is made of the same parts and colours, so two looks at it are enough.
    const wanted = pageKind.kind.startsWith("odd")
      ? looks.filter(({ isEnoughForOdd }) => isEnoughForOdd)
      : looks;
    for (const { device, width, colorScheme } of wanted) {
      test(`gives axe nothing to find on a ${device} in ${colorScheme} colours`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        expect(await violationsOn(page)).toEqual([]);
      });
    }
  });
}

function violationsOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await window.axe.run({ resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
    );
  });
}
