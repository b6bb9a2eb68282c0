import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test } from "../support/browser.ts";
import { openKind, pageKinds } from "../support/page-kinds.ts";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

type Viewing = Parameters<Page["emulateMedia"]>[0] & { readonly name: string; readonly width: number };

const viewings: readonly Viewing[] = [
  { name: "on a desktop", width: 1280, colorScheme: "light" },
  { name: "on a phone, dark", width: 375, colorScheme: "dark" },
  { name: "on a desktop, dark", width: 1280, colorScheme: "dark" },
  { name: "on a phone", width: 375, colorScheme: "light" },
  { name: "on a tiny phone", width: 320, colorScheme: "light" },
  { name: "with more contrast", width: 1280, colorScheme: "light", contrast: "more" },
  { name: "with more contrast, dark", width: 375, colorScheme: "dark", contrast: "more" },
];

/** Odd content has the same components and colours, so two conditions are enough. */
const oddViewings = viewings.slice(0, 2);

for (const pageKind of pageKinds) {
  describe(`the ${pageKind.kind} has no axe violations`, () => {
    test.beforeAll(async ({ tab }) => {
      await openKind(tab, pageKind);
      await loadAxe(tab);
    });

    for (const viewing of pageKind.kind.startsWith("odd") ? oddViewings : viewings) {
      test(viewing.name, async ({ page }) => {
        await setViewing(page, viewing);
        expect(await violationsOn(page)).toEqual([]);
      });
    }
  });
}

/** Dialogs that every page can open, by a key. */
const dialogs = [
  { name: "Keyboard shortcuts", key: "?" },
  { name: "Search", key: "/" },
] as const;

for (const { name, key } of dialogs) {
  describe(`the dialog “${name}” has no axe violations`, () => {
    test.beforeAll(async ({ tab }) => {
      await tab.goto(`${inject("technology").url}meetings/2020-09-14/`);
      await tab.keyboard.press(key);
      await tab.getByRole("dialog", { name }).waitFor();
      await loadAxe(tab);
    });

    for (const viewing of viewings) {
      test(viewing.name, async ({ page }) => {
        await setViewing(page, viewing);
        expect(await violationsOn(page)).toEqual([]);
      });
    }
  });
}

test.for(viewings.slice(0, 2))(
  "a marked row, an open menu and citation and a focused link have no axe violations, $name",
  async (viewing, { page }) => {
    await page.goto(`${inject("technology").url}meetings/2020-09-14/?${viewing.width}#tickets-open`);
    await setViewing(page, viewing);
    await page.locator(".cite summary").click();
    await page.locator("#tickets-open th a").focus();
    // As the menu is, which closes when the focus leaves it.
    await page.locator(".site-more").evaluate((menu) => menu.setAttribute("open", ""));
    await loadAxe(page);
    expect(await violationsOn(page)).toEqual([]);
  },
);

test.for(viewings.slice(0, 2))(
  "charts with open tables have no axe violations, $name",
  async (viewing, { page }) => {
    await page.goto(`${inject("technology").url}trends/?${viewing.width}`);
    await setViewing(page, viewing);
    const folds = page.locator("details[data-figures]");
    await page.locator(".plot[tabindex='0']").first().waitFor();
    for (const fold of await folds.all()) await fold.locator("summary").click();
    await expect.poll(() => page.locator(".figures-table").count()).toBe(await folds.count());
    await loadAxe(page);
    expect(await violationsOn(page)).toEqual([]);
  },
);

async function setViewing(page: Page, { name: _, width, ...media }: Viewing): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia(media);
}

/** The page's policy forbids script elements, but not code that Playwright evaluates. */
async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(`${axe.source}; null`);
}

function violationsOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await window.axe.run({
      resultTypes: ["violations"],
      // Part of WCAG 2.2 AA, but off by default.
      rules: { "target-size": { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
    );
  });
}
