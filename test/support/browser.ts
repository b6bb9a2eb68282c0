import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { test as base } from "vitest";
import { findChromium } from "../../scripts/find-chromium.ts";

interface Fixtures {
  /** One browser with an empty profile for a whole file of tests. */
  readonly browser: BrowserContext;
  /** The one tab of that browser; opening one for each test would take longer than the tests. */
  readonly tab: Page;
  /** The tab as a test expects it: wide, light, on the screen. */
  readonly page: Page;
}

/** A test that opens pages in Chromium, with or without scripts. Files share this module, so neither kind changes the other. */
function browserTest(javaScriptEnabled: boolean) {
  return base.extend<Fixtures>({
    browser: [
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of fixtures from this pattern.
      async ({}, use) => {
        const profile = await mkdtemp(join(tmpdir(), "minutebook-browser-"));
        const browser = await launch(profile, javaScriptEnabled);
        await use(browser);
        await browser.close();
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      },
      { scope: "file" },
    ],
    tab: [
      async ({ browser }, use) => {
        await use(browser.pages()[0] ?? (await browser.newPage()));
      },
      { scope: "file" },
    ],
    page: async ({ tab }, use) => {
      await tab.setViewportSize({ width: 1280, height: 800 });
      await tab.emulateMedia({
        media: "screen",
        colorScheme: "light",
        contrast: "no-preference",
        forcedColors: "none",
      });
      await use(tab);
      await tab.unrouteAll({ behavior: "ignoreErrors" });
    },
  });
}

export const test = browserTest(true);
export const testWithoutJavaScript = browserTest(false);

function launch(profile: string, javaScriptEnabled: boolean): Promise<BrowserContext> {
  const executablePath = findChromium(process.env);
  if (executablePath === null)
    throw new Error("There is no browser; `npm test` installs one or says how to get it.");
  return chromium.launchPersistentContext(profile, {
    executablePath,
    javaScriptEnabled,
    headless: true,
    chromiumSandbox: false,
    reducedMotion: "reduce",
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
