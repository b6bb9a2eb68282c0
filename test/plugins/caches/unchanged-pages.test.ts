import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { expect, test } from "vitest";
import type { Planned, SiteData } from "../../../src/model/site-data.ts";
import { textDigest } from "../../../src/plugins/caches/digest-list.ts";
import { unchangedPages } from "../../../src/plugins/caches/unchanged-pages.ts";
import { defaultChoices } from "../../../src/plugins/environment.ts";
import type { PageFiles } from "../../../src/plugins/pages/planned-page.ts";
import { readArchive } from "../../../src/plugins/read-archive.ts";
import { siteFiles } from "../../../src/plugins/site-files.ts";
import { filePath } from "../../../src/plugins/writing/file-path.ts";
import { textsFor } from "../../../src/texts/languages.ts";
import { assets } from "../../support/assets.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

interface View {
  readonly path: string;
  readonly words: string;
}

const ropes = { path: "/ropes/", words: "Ropes" };
const sails = { path: "/sails/", words: "Sails" };

/** Each page has a text beside it, which says the same. */
function filesOf(view: View, made: () => void = () => undefined): Omit<PageFiles, "content"> {
  const { path, words } = view;
  const paths = [path, `${path}page.md`];
  return {
    view,
    paths,
    make() {
      made();
      return paths.map((file) => ({ path: file, text: `${file} says ${words}` }));
    },
  };
}

/** Builds a site of these pages into a folder that may hold an earlier one, and returns the paths of those that it renders. */
function rendered(folder: string, views: readonly View[]): string[] {
  const paths: string[] = [];
  const unchanged = unchangedPages(join(folder, "cache/list"), folder);
  for (const view of views) {
    const page = filesOf(view, () => paths.push(view.path));
    const files = unchanged.files(page) ?? page.make();
    for (const file of files) if ("text" in file) put(folder, file.path, file.text);
    for (const { path, text } of filesOf(view).make()) {
      expect(readFileSync(join(folder, filePath(path)), "utf8")).toBe(text);
      expect(files.find((file) => file.path === path)).toEqual(
        paths.includes(view.path) ? { path, text } : { path, digest: textDigest(path, text) },
      );
    }
  }
  unchanged.save();
  return paths;
}

function put(folder: string, path: string, text: string): void {
  const target = join(folder, filePath(path));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
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

test.each(["index.html", "page.md"])("a page is rendered if somebody has changed its %s", (name) => {
  const folder = filled(ropes, sails);
  writeFileSync(join(folder, "sails", name), "edited by hand");
  expect(rendered(folder, [ropes, sails])).toEqual(["/sails/"]);
});

test.each(["index.html", "page.md"])("a page is rendered if somebody has removed its %s", (name) => {
  const folder = filled(ropes, sails);
  rmSync(join(folder, "sails", name));
  expect(rendered(folder, [ropes, sails])).toEqual(["/sails/"]);
});

test("a page is rendered if somebody has exchanged its files", () => {
  const folder = filled(ropes, sails);
  put(folder, "/sails/", "/sails/page.md says Sails");
  put(folder, "/sails/page.md", "/sails/ says Sails");
  expect(rendered(folder, [ropes, sails])).toEqual(["/sails/"]);
});

test("a page whose file is of another build is rendered, although it shows the same", () => {
  const folder = filled(ropes, { ...sails, words: "Masts" });
  const unchanged = unchangedPages(join(filled(ropes, sails), "cache/list"), folder);
  const page = filesOf(sails);
  expect(unchanged.files(page)).toEqual(page.make());
});

test("with a damaged cache, every page is rendered", () => {
  const folder = filled(ropes);
  writeFileSync(join(folder, "cache/list"), "damaged");
  expect(rendered(folder, [ropes])).toEqual(["/ropes/"]);
});

function copied<Made>(plans: Iterable<Planned<Made>>): Planned<Made>[] {
  return [...plans].map(({ paths, make }) => ({ paths, make: () => deserialize(serialize(make())) }));
}

/** The text of each file that may be taken from an earlier site. */
function reusableFiles(site: SiteData, metadata = site.metadata): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const layout = { metadata, assets, texts: textsFor(metadata.language) };
  const planned = siteFiles(site, layout, {}, ({ paths, make }) => {
    const files = make();
    expect(files.map(({ path }) => path)).toEqual(paths);
    for (const { path, text } of files) texts.set(path, text);
    return files;
  });
  for (const { make } of planned) make();
  return texts;
}

test("the files of a page depend only on its view and on the metadata that do not change with each meeting", async () => {
  const { site } = await readArchive(defaultChoices);
  if (!site) throw new Error("The content of this project cannot be published.");
  const files = reusableFiles(site);
  const copies: SiteData = {
    ...site,
    meetingPages: copied(site.meetingPages),
    topicPages: copied(site.topicPages),
    releasePages: copied(site.releasePages),
  };
  const size = { meetingCount: 7, firstDate: null, latestDate: null };
  expect(files.size).toBeGreaterThan(300);
  expect(reusableFiles(copies, { ...site.metadata, ...size })).toEqual(files);
}, 60_000);
