import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { lostLinks } from "../../src/derive/data/lost-links.ts";
import { readLinkManifest } from "../../src/outputs/link-manifest.ts";
import { attributeValues, filesBelow, pagesOf } from "../support/output-files.ts";

/** What no reader holds a link to: parts of pages, pictures of links, and pages that stand for others. */
const noLinks =
  /^(?:assets|pagefind)\/|^search\/(?:jumps\.json|words\.txt)$|\/card\.png$|^(?:404|offline)\.html$|^service-worker\.js$|^\.minutebook$/;
/** Ids of meeting pages by which one of their elements refers to another. */
const incidental = ["main", "releases-caption"];

describe.for(["technology", "oddities"] as const)("the list of links of the %s site", (name) => {
  const { folder } = inject(name);
  const text = readFileSync(join(folder, "links.txt"), "utf8");
  const links = readLinkManifest(text).map(({ link }) => link);
  const pages = new Map(pagesOf(folder).map((page) => [`/${page.address}`, attributeValues(page, "id")]));

  test("has every page and file that was published, and no other", () => {
    const files = filesBelow(folder)
      .filter((path) => !noLinks.test(path))
      .map((path) => `/${path.replace(/(^|\/)index\.html$/, "$1")}`);
    expect(links.filter((link) => !link.includes("#"))).toEqual(files.toSorted(byCode));
  });

  test("has no anchor that its page has not", () => {
    const lost = links.filter((link) => {
      const [path = "", anchor] = link.split("#");
      return anchor !== undefined && !pages.get(path)?.includes(anchor);
    });
    expect(lost).toEqual([]);
  });

  test("has every anchor of a meeting that a reader may hold", () => {
    const quarantined = [...pages].filter(([path]) => links.every((link) => !link.startsWith(`${path}#`)));
    const missing = [...pages]
      .filter(([path]) => /^\/meetings\/\d{4}-\d\d-\d\d\/$/.test(path))
      .filter((page) => !quarantined.includes(page))
      .flatMap(([path, ids]) => ids.filter((id) => !incidental.includes(id)).map((id) => `${path}#${id}`))
      .filter((link) => !links.includes(link));
    expect(missing).toEqual([]);
  });

  test("is sorted, and has each link once", () => {
    expect(links).toEqual([...new Set(links)].toSorted(byCode));
  });

  test("loses nothing to itself", () => {
    expect(lostLinks(readLinkManifest(text), readLinkManifest(text))).toEqual([]);
  });
});

function byCode(a: string, b: string): number {
  return a < b ? -1 : 1;
}
