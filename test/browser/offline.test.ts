import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, vi } from "vitest";
import { testWithWorkers as test } from "../support/browser.ts";
import { runBuild } from "../support/run-build.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";

const basePath = "/minutes/";
const parent = mkdtempSync(join(tmpdir(), "minutebook-offline-"));

/** Three states of one small site: as it is, with other minutes, and switched off. */
const states = {
  first: [],
  second: [["minutes/2020-09-14.md", "The new ferry", "The newest ferry"]],
  off: [["site.yaml", "title: Ferry minutes\n", "title: Ferry minutes\noffline: false\n"]],
} as const;

beforeAll(async () => {
  await Promise.all(
    Object.entries(states).map(([name, changes]) => {
      const content = join(parent, `${name}-content`);
      cpSync("test/sites/one-meeting", content, { recursive: true });
      for (const [file, from, to] of changes)
        writeFileSync(join(content, file), readFileSync(join(content, file), "utf8").replace(from, to));
      return runBuild(["--content", content, "--output", join(parent, name), "--base-path", basePath]);
    }),
  );
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

interface Site {
  readonly url: string;
  readonly publish: (state: string) => void;
  readonly server: ServedFolder;
}

/** Serves the first state at its own address, where another state can replace it. */
async function siteOf(name: string): Promise<Site> {
  const folder = join(parent, name);
  const publish = (state: string): void => {
    rmSync(folder, { force: true });
    symlinkSync(join(parent, state), folder, "dir");
  };
  publish("first");
  const server = await serveFolder(folder, basePath);
  return { url: server.origin + basePath, publish, server };
}

/** Opens a meeting as the first page ever, and waits until the browser has cached it. */
async function visit(page: Page, { url }: Site): Promise<void> {
  await page.goto(`${url}meetings/2020-09-14/`);
  const isCached = async () => expect(await cachedPaths(page)).toContain("/minutes/meetings/2020-09-14/");
  await vi.waitFor(isCached, { timeout: 30_000, interval: 100 });
}

function cachedPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const cache = await caches.open(`minutebook /minutes/ pages`);
    return (await cache.keys()).map(({ url }) => new URL(url).pathname);
  });
}

describe("without a network", () => {
  let site: Site;
  test.beforeAll(async ({ browser }) => {
    site = await siteOf("without");
    const page = await browser.newPage();
    await visit(page, site);
    await page.close();
    await browser.setOffline(true);
  });
  test.afterAll(async ({ browser }) => {
    await browser.setOffline(false);
    await site.server.close();
  });

  test("a visited page can be read", async ({ page }) => {
    const response = await page.goto(`${site.url}meetings/2020-09-14/`);
    expect({ status: response?.status(), heading: await page.locator("h1").innerText() }).toEqual({
      status: 200,
      heading: "Ferry Meeting, 14 September 2020",
    });
  });

  test("a page looks as it does with one", async ({ page }) => {
    await page.goto(`${site.url}meetings/2020-09-14/`);
    const face = await page.locator("h1").evaluate((heading) => getComputedStyle(heading).fontFamily);
    expect(face).toContain("Source Serif 4");
  });

  test("the list of all meetings can be read though it was never visited", async ({ page }) => {
    await page.goto(`${site.url}meetings/`);
    expect(await page.locator("main").innerText()).toContain("The new ferry arrives on Tuesday");
  });

  test("a visited page can be read by a link with a query", async ({ page }) => {
    const response = await page.goto(`${site.url}meetings/2020-09-14/?mark=bell`);
    expect(response?.status()).toBe(200);
  });

  test("an unvisited page says so, with an error status", async ({ page }) => {
    const response = await page.goto(`${site.url}people/`);
    expect({ status: response?.status(), heading: await page.locator("h1").innerText() }).toEqual({
      status: 503,
      heading: "You are offline",
    });
  });

  test("the offline page lists the pages that can be read, and nothing else", async ({ page }) => {
    await page.goto(`${site.url}people/`);
    await expect
      .poll(async () => (await page.locator("#kept-pages a").allInnerTexts()).toSorted())
      .toEqual(["Ferry Meeting, 14 Sep 2020", "Ferry minutes", "Meetings"]);
  });
});

describe("with a network", () => {
  let site: Site;
  test.beforeEach(async ({ page }) => {
    site = await siteOf("with");
    await visit(page, site);
  });
  test.afterEach(() => site.server.close());

  test("new minutes show at once", async ({ page }) => {
    site.publish("second");
    await page.goto(`${site.url}meetings/2020-09-14/`);
    expect(await page.locator("main").innerText()).toContain("The newest ferry arrives");
  });

  test("a page is cached once, whatever its query", async ({ page }) => {
    const before = await cachedPaths(page);
    await page.goto(`${site.url}meetings/2020-09-14/?mark=bell`);
    await page.goto(`${site.url}meetings/2020-09-14/?mark=rope`);
    await page.goto(`${site.url}people/`);
    await expect.poll(() => cachedPaths(page)).toContain("/minutes/people/");
    // A copy that is replaced is missing for a moment.
    await expect.poll(() => cachedPaths(page)).toHaveLength(before.length + 1);
  });

  test("a page that was removed from the site is deleted from the cache", async ({ page }) => {
    cpSync(join(parent, "first"), join(parent, "without-meeting"), { recursive: true });
    rmSync(join(parent, "without-meeting/meetings/2020-09-14"), { recursive: true });
    site.publish("without-meeting");
    await page.goto(`${site.url}meetings/2020-09-14/`);
    await expect.poll(() => cachedPaths(page)).not.toContain("/minutes/meetings/2020-09-14/");
  });

  test("the worker of a new build replaces the earlier one and its list of meetings", async ({ page }) => {
    site.publish("second");
    await page.goto(`${site.url}meetings/2020-09-14/`);
    const cachedList = () =>
      page.evaluate(async () => (await caches.match("/minutes/meetings/"))?.text() ?? "");
    await expect.poll(cachedList).toContain("The newest ferry");
  });

  test("the search index of an earlier worker is deleted", async ({ page }) => {
    await page.evaluate(() => caches.open("minutebook /minutes/ search of-the-first-build"));
    site.publish("second");
    await page.goto(`${site.url}meetings/2020-09-14/`);
    await expect
      .poll(() => page.evaluate(() => caches.keys()))
      .not.toContain("minutebook /minutes/ search of-the-first-build");
  });

  test("the caches of other sites are left alone", async ({ page }) => {
    await page.evaluate(() => caches.open("minutebook /technology/ search 1"));
    site.publish("off");
    await page.goto(`${site.url}meetings/2020-09-14/`);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(["minutebook /technology/ search 1"]);
  });

  test("a site that switches this off removes its worker and caches", async ({ page }) => {
    site.publish("off");
    await page.goto(`${site.url}meetings/2020-09-14/`);
    const remaining = () =>
      page.evaluate(async () => ({
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        caches: await caches.keys(),
      }));
    await expect.poll(remaining).toEqual({ workers: 0, caches: [] });
  });
});
