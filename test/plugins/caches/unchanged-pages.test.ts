import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { expect, test } from "vitest";
import type { Planned, SiteData } from "../../../src/model/site-data.ts";
import { unchangedPages } from "../../../src/plugins/caches/unchanged-pages.ts";
import { defaultChoices } from "../../../src/plugins/environment.ts";
import { readArchive } from "../../../src/plugins/read-archive.ts";
import { siteFiles } from "../../../src/plugins/site-files.ts";
import { textsFor } from "../../../src/texts/languages.ts";
import { assets } from "../../support/assets.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

interface View {
  readonly path: string;
  readonly words: string;
}

const ropes = { path: "/ropes/", words: "Ropes" };
const sails = { path: "/sails/", words: "Sails" };

/** Builds a site of these pages into a folder that may hold an earlier one, and returns the paths of those that it renders. */
function rendered(folder: string, views: readonly View[]): string[] {
  const paths: string[] = [];
  const same = unchangedPages(join(folder, "cache/list"), folder);
  for (const view of views) {
    const text = `A page of ${view.words}`;
    const file = same.page(view, () => {
      paths.push(view.path);
      return text;
    });
    const target = join(folder, view.path, "index.html");
    mkdirSync(dirname(target), { recursive: true });
    if ("text" in file) writeFileSync(target, file.text);
    if ("bytes" in file) expect(Buffer.from(file.bytes).toString()).toBe(text);
    expect(readFileSync(target, "utf8")).toBe(text);
  }
  same.save();
  return paths;
}

/** A folder with the pages and a cache that knows them. It takes two builds, because the first saves no digests. */
function filled(...views: readonly View[]): string {
  const folder = temporaryFolder();
  rendered(folder, views);
  rendered(folder, views);
  return folder;
}

test("pages that show the same are not rendered again", () => {
  const folder = filled(ropes, sails);
  expect(rendered(folder, [ropes, sails])).toEqual([]);
});

test("a page that shows something else is rendered", () => {
  const folder = filled(ropes, sails);
  expect(rendered(folder, [{ ...ropes, words: "Oars" }, sails])).toEqual(["/ropes/"]);
});

test("a page whose file somebody has changed is rendered", () => {
  const folder = filled(ropes, sails);
  writeFileSync(join(folder, "sails/index.html"), "edited by hand");
  expect(rendered(folder, [ropes, sails])).toEqual(["/sails/"]);
});

test("a page whose file is of another build is rendered, although it shows the same", () => {
  const folder = filled(ropes, { ...sails, words: "Masts" });
  const same = unchangedPages(join(filled(ropes, sails), "cache/list"), folder);
  expect(same.page(sails, () => "rendered")).toEqual({ path: "/sails/", text: "rendered" });
});

test("with a damaged cache, every page is rendered", () => {
  const folder = filled(ropes);
  writeFileSync(join(folder, "cache/list"), "damaged");
  expect(rendered(folder, [ropes])).toEqual(["/ropes/"]);
});

function copied<Made>(plans: Iterable<Planned<Made>>): Planned<Made>[] {
  return [...plans].map(({ paths, make }) => ({ paths, make: () => deserialize(serialize(make())) }));
}

/** The text of each page that may be taken from an earlier site. */
function reusablePages(site: SiteData, metadata = site.metadata): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  const layout = { metadata, assets, texts: textsFor(metadata.language) };
  const files = siteFiles(site, layout, {}, (view, render) => {
    const text = render();
    pages.set(view.path, text);
    return { path: view.path, text };
  });
  for (const { make } of files) make();
  return pages;
}

test("a page depends only on its view and on the metadata that do not change with each meeting", async () => {
  const { site } = await readArchive(defaultChoices);
  if (!site) throw new Error("The content of this project cannot be published.");
  const pages = reusablePages(site);
  const copies: SiteData = {
    ...site,
    meetingPages: copied(site.meetingPages),
    topicPages: copied(site.topicPages),
    releasePages: copied(site.releasePages),
  };
  const size = { meetingCount: 7, firstDate: null, latestDate: null };
  expect(pages.size).toBeGreaterThan(100);
  expect(reusablePages(copies, { ...site.metadata, ...size })).toEqual(pages);
}, 60_000);
