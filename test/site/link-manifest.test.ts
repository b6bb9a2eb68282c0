import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { lostLinks } from "../../src/derive/data/lost-links.ts";
import { readLinkManifest } from "../../src/outputs/link-manifest.ts";
import { attributeValues, filesBelow, pagesOf } from "../support/output-files.ts";

/** Files that nobody links to: assets, indexes, pictures, and pages shown in place of others. */
const noLinks =
  /^assets\/|^(?:search|compare)\/.+\.(?:json|txt)$|\/card\.png$|^(?:404|offline)\.html$|^service-worker\.js$|^\.minutebook$/;
/** Ids of meeting pages that only connect elements of the page. */
const internalIds = ["main", "releases-caption"];

describe.for(["technology", "oddities"] as const)("the link manifest of the %s site", (name) => {
  const { folder } = inject(name);
  const text = readFileSync(join(folder, "links.txt"), "utf8");
  const links = readLinkManifest(text).map(({ link }) => link);
  const pages = new Map(pagesOf(folder).map((page) => [`/${page.address}`, attributeValues(page, "id")]));

  test("lists exactly the published pages and files", () => {
    const files = filesBelow(folder)
      .filter((path) => !noLinks.test(path))
      .map((path) => `/${path.replace(/(^|\/)index\.html$/, "$1")}`);
    expect(links.filter((link) => !link.includes("#"))).toEqual(files.toSorted(byCode));
  });

  test("lists only anchors that their pages have", () => {
    const lost = links.filter((link) => {
      const [path = "", anchor] = link.split("#");
      return anchor !== undefined && !pages.get(path)?.includes(anchor);
    });
    expect(lost).toEqual([]);
  });

  test("lists every anchor of a meeting page", () => {
    const latest = [...pages.keys()]
      .filter((path) => /^\/meetings\/\d{4}-/.test(path))
      .toSorted(byCode)
      .at(-1);
    const quarantined = [...pages].filter(([path]) => links.every((link) => !link.startsWith(`${path}#`)));
    const missing = [...pages]
      .filter(([path]) => /^\/meetings\/\d{4}-\d\d-\d\d\//.test(path))
      .filter((page) => !quarantined.includes(page))
      .flatMap(([path, ids]) => ids.filter((id) => !internalIds.includes(id)).map((id) => `${path}#${id}`))
      // Footnotes change their numbers when one is added, so nothing else links to them.
      .filter((link) => !/#(?:footnote|mention)_\d+$/.test(link))
      // What became of earlier items is on the page of the latest meeting alone, and moves on with it.
      .filter((link) => !links.includes(link) && link !== `${latest}#actions`);
    expect(missing).toEqual([]);
  });

  test("is sorted, and has each link once", () => {
    expect(links).toEqual([...new Set(links)].toSorted(byCode));
  });

  test("loses nothing compared with itself", () => {
    expect(lostLinks(readLinkManifest(text), readLinkManifest(text))).toEqual([]);
  });
});

function byCode(a: string, b: string): number {
  return a < b ? -1 : 1;
}
