import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { test as base } from "vitest";
import { findChromium } from "../../scripts/find-chromium.ts";

interface Abilities {
  readonly javaScript: boolean;
  /** Whether sites may have a service worker; what it answers, no test could look at or hold back. */
  readonly workers: boolean;
}

interface Fixtures {
  readonly abilities: Abilities;
  /** One browser with an empty profile for a whole file of tests. */
  readonly browser: BrowserContext;
  /** The one tab of that browser; opening one for each test would take longer than the tests. */
  readonly tab: Page;
  /** The tab as a test expects it: wide, light, on the screen. */
  readonly page: Page;
}

/** A test that opens pages in Chromium. Files share this module, so no kind of test changes another. */
function browserTest(abilities: Abilities) {
  return base.extend<Fixtures>({
    abilities: [abilities, { scope: "file" }],
    browser: [
      async ({ abilities }, use) => {
        const profile = await mkdtemp(join(tmpdir(), "minutebook-browser-"));
        const browser = await launch(profile, abilities);
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

export const test = browserTest({ javaScript: true, workers: false });
export const testWithoutJavaScript = browserTest({ javaScript: false, workers: false });
export const testWithWorkers = browserTest({ javaScript: true, workers: true });

async function launch(profile: string, { javaScript, workers }: Abilities): Promise<BrowserContext> {
  const executablePath = findChromium(process.env);
  if (executablePath === null)
    throw new Error("There is no browser; `npm test` installs one or says how to get it.");
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    javaScriptEnabled: javaScript,
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
  // As in a browser that has none; blocked by Playwright's own option, they would be complained about on the console.
  if (!workers)
    await browser.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
  return browser;
}
