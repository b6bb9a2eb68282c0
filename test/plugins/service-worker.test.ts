import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { type BuiltSite, buildInMemory, fileOf, htmlPages } from "../support/build-in-memory.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

// A busy machine may take its time over a build.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** A copy of the small archive with other settings or minutes. */
function changed(file: string, change: (text: string) => string): string {
  const content = temporaryFolder({}, onTestFinished);
  cpSync("test/sites/one-meeting", content, { recursive: true });
  const path = join(content, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  return content;
}

function workerOf(site: BuiltSite): string {
  return fileOf(site, "/service-worker.js");
}

function pagesWithWorker(site: BuiltSite): string[] {
  return htmlPages(site).flatMap(([path, html]) => (html.includes('data-worker="') ? [path] : []));
}

describe("the worker of a site", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildInMemory("test/sites/one-meeting", { basePath: "/minutes/" });
  });

  test("precaches files that the site has", () => {
    const manifest = /^const precache=(.*);$/m.exec(workerOf(site))?.[1] ?? "{}";
    const { pages, assets, offlinePage } = JSON.parse(manifest);
    const paths: string[] = [...pages, ...assets, offlinePage];
    // The font is copied, which a build in memory leaves out.
    expect({ count: paths.length, lost: paths.filter((path) => !site.has(path)) }).toEqual({
      count: 9,
      lost: [expect.stringMatching(/^\/assets\/source-serif-4-\w+\.woff2$/)],
    });
  });

  test("is named on every page, below the site's base path", () => {
    expect(fileOf(site, "/meetings/2020-09-14/")).toContain('data-worker="/minutes/service-worker.js"');
  });

  test("changes when the list of meetings changes", async () => {
    const later = changed("minutes/2020-09-14.md", (text) =>
      text.replace("The new ferry", "The newest ferry"),
    );
    expect(workerOf(await buildInMemory(later, { basePath: "/minutes/" }))).not.toBe(workerOf(site));
  });

  test("stays the same for the same minutes", async () => {
    const again = await buildInMemory("test/sites/one-meeting", { basePath: "/minutes/" });
    expect(workerOf(again)).toBe(workerOf(site));
  });
});

describe.each([
  [
    "disables the worker in its settings",
    () => [changed("site.yaml", (text) => `${text}offline: false\n`), {}] as const,
  ],
  ["is served for live preview", () => ["test/sites/one-meeting", { offline: false }] as const],
])("a site that %s", (_, choices) => {
  test("registers no worker on its pages", async () => {
    expect(pagesWithWorker(await buildInMemory(...choices()))).toEqual([]);
  });

  test("has a worker that deletes the caches of an earlier one", async () => {
    expect(workerOf(await buildInMemory(...choices()))).toMatch(/caches\.delete.*\.unregister\(\)/s);
  });
});
