import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { findChromium } from "../find-chromium.ts";

/** No request reaches this host: all are answered from the folder. */
const origin = "https://site.invalid";
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** Opens a built site in Chromium and calls `use` with a page and the address of the home page; null without a browser. */
export async function browseFolder<Result>(
  site: string,
  use: (page: Page, url: string) => Promise<Result>,
): Promise<Result | null> {
  const executablePath = findChromium(process.env);
  if (executablePath === null) return null;
  const profile = await mkdtemp(join(tmpdir(), "minutebook-browse-"));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: false,
    // A worker would bypass the routes below.
    serviceWorkers: "block",
    args: ["--disable-gpu", "--disable-background-networking"],
  });
  try {
    await browser.route(`${origin}/**`, async (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname).replace(/\/$/, "/index.html");
      await route.fulfill({
        body: await readFile(join(site, path)),
        contentType: types[extname(path)] ?? "application/octet-stream",
      });
    });
    return await use(browser.pages()[0] ?? (await browser.newPage()), `${origin}/`);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
