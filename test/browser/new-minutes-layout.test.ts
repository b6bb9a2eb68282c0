import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { test } from "../support/browser.ts";

const readingFile = /\/reading-\w+\.js$/;

const drafts = [
  { name: "without findings", notes: "## Announcements\n", findings: "Nothing found." },
  { name: "with findings", notes: "## Announcements\n\nDecison: paint the bell\n", findings: "1 finding" },
] as const;

for (const width of [390, 1280])
  test.for(drafts)(
    `nothing in view moves when findings and preview of a draft $name come, ${width} pixels wide`,
    async ({ notes, findings }, { page }) => {
      await page.setViewportSize({ width, height: 800 });
      await keepDraft(page, notes);
      const read = await holdReading(page);
      await page.reload();
      await page.getByText("Your draft was restored.").waitFor();
      await page.getByRole("button", { name: "Copy" }).evaluate((button) => {
        button.scrollIntoView({ block: "center", behavior: "instant" });
      });
      const shifts = await observeShifts(page);
      read();
      await page.getByText(findings, { exact: true }).waitFor();
      await page.locator("#new-preview article").waitFor();
      expect(await shifts()).toEqual([]);
    },
  );

async function keepDraft(page: Page, notes: string): Promise<void> {
  await page.goto(`${inject("technology").url}new/`);
  await page.locator("#new-file", { hasText: ".md" }).waitFor();
  await page.locator("#new-notes").fill(notes);
  await page.getByText("Your draft is kept in this browser until you discard it.").waitFor();
}

/** Holds back the script that reads minutes; returns a function that lets it through. */
async function holdReading(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(readingFile, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

/** Starts to observe; the function that it returns resolves to the names of what has moved since then. */
async function observeShifts(page: Page): Promise<() => Promise<string[]>> {
  const moved = await page.evaluateHandle(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const names: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ("sources" in entry && Array.isArray(entry.sources))
          names.push(
            ...entry.sources.map(({ node }) => node?.id || node?.className || String(node?.nodeName)),
          );
    }).observe({ type: "layout-shift" });
    return names;
  });
  return () =>
    moved.evaluate(async (names) => {
      // A shift is reported before the second frame after it.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return names;
    });
}
