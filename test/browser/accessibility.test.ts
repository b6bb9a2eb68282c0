import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, describe, expect } from "vitest";
import { test } from "../support/browser.ts";
import { openKind, pageKinds } from "../support/page-kinds.ts";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const devices = [
  { device: "desktop", width: 1280 },
  { device: "phone", width: 375 },
] as const;

for (const pageKind of pageKinds) {
  describe(`the ${pageKind.kind}`, () => {
    let page: Page;
    test.beforeAll(async ({ browser }) => {
      page = await browser.newPage();
      await openKind(page, pageKind);
      // The page's policy refuses a script element, not what the browser's owner evaluates.
      await page.evaluate(`${axe.source}; null`);
    });
    afterAll(() => page.close());

    for (const { device, width } of devices) {
      for (const colorScheme of ["light", "dark"] as const) {
        test(`gives axe nothing to find on a ${device} in ${colorScheme} colours`, async () => {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          expect(await violationsOn(page)).toEqual([]);
        });
      }
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
