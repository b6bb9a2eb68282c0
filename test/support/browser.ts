import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { test as base } from "vitest";
import { findChromium } from "../../scripts/find-chromium.ts";

interface Capabilities {
  readonly javaScript: boolean;
  /** Whether sites may use a service worker, whose answers a test cannot observe or delay. */
  readonly workers: boolean;
  /** Whether the browser keeps pages for the way back. Of those Playwright never hears that they have loaded. */
  readonly keptPages: boolean;
}

interface Fixtures {
  readonly capabilities: Capabilities;
  /** One browser with an empty profile for each test file. */
  readonly browser: BrowserContext;
  /** The only tab of that browser; opening one for each test is slow. */
  readonly tab: Page;
  /** The tab with default settings: wide, light, on screen. */
  readonly page: Page;
}

/** A test that opens pages in Chromium with some capabilities. */
function browserTest(capabilities: Capabilities) {
  return base.extend<Fixtures>({
    capabilities: [capabilities, { scope: "file" }],
    browser: [
      async ({ capabilities }, use) => {
        const profile = await mkdtemp(join(tmpdir(), "minutebook-browser-"));
        const browser = await launch(profile, capabilities);
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

export const test = browserTest({ javaScript: true, workers: false, keptPages: false });
export const testWithoutJavaScript = browserTest({ javaScript: false, workers: false, keptPages: false });
export const testWithWorkers = browserTest({ javaScript: true, workers: true, keptPages: false });
export const testWithKeptPages = browserTest({ javaScript: true, workers: false, keptPages: true });

async function launch(profile: string, capabilities: Capabilities): Promise<BrowserContext> {
  const { javaScript, workers, keptPages } = capabilities;
  const executablePath = findChromium(process.env);
  if (executablePath === null)
    throw new Error("There is no browser; `npm test` installs one or says how to get it.");
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    javaScriptEnabled: javaScript,
    headless: true,
    chromiumSandbox: false,
    reducedMotion: "reduce",
    ignoreDefaultArgs: keptPages ? ["--disable-back-forward-cache"] : [],
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  // Like a browser without workers. Blocking them by Playwright's option would log errors on the console.
  if (!workers)
    await browser.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
  return browser;
}
