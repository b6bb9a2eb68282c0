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

  test("is told of files that the site has", () => {
    const told = /^const precache=(.*);$/m.exec(workerOf(site))?.[1] ?? "{}";
    const { pages, assets, offlinePage } = JSON.parse(told);
    const paths: string[] = [...pages, ...assets, offlinePage];
    expect([paths.length, paths.filter((path) => !site.has(path))]).toEqual([6, []]);
  });

  test("is named by every page, below the site's base path", () => {
    expect(fileOf(site, "/meetings/2020-09-14/")).toContain('data-worker="/minutes/service-worker.js"');
  });

  test("is another one when the list of meetings has changed", async () => {
    const later = changed("minutes/2020-09-14.md", (text) =>
      text.replace("The new ferry", "The newest ferry"),
    );
    expect(workerOf(await buildInMemory(later, { basePath: "/minutes/" }))).not.toBe(workerOf(site));
  });

  test("is the same one for the same minutes", async () => {
    const again = await buildInMemory("test/sites/one-meeting", { basePath: "/minutes/" });
    expect(workerOf(again)).toBe(workerOf(site));
  });
});

describe.each([
  ["the settings switch off", () => [changed("site.yaml", (text) => `${text}offline: false\n`), {}] as const],
  ["is served while one writes", () => ["test/sites/one-meeting", { offline: false }] as const],
])("a site that %s", (_, choices) => {
  test("starts no worker from its pages", async () => {
    expect(pagesWithWorker(await buildInMemory(...choices()))).toEqual([]);
  });

  test("has a worker that removes what an earlier one has kept", async () => {
    expect(workerOf(await buildInMemory(...choices()))).toMatch(/caches\.delete.*\.unregister\(\)/s);
  });
});
