import { describe, expect, inject, test } from "vitest";
import { filesBelow, type HtmlPage, pagesOf, type Tag } from "../support/output-files.ts";

const origin = "https://site.example";

describe.for(["root", "technology", "oddities"] as const)("the %s site", (name) => {
  const { folder, basePath } = inject(name);
  const pages = pagesOf(folder);
  const files = new Set(filesBelow(folder));
  const idsOf = new Map(pages.map((page) => [page.address, idsOn(page)]));
  const links = pages.flatMap((page) => linksOn(page, basePath));
  const ownLinks = links.filter(({ url }) => url.origin === origin);

  test("has links to check", () => {
    expect(ownLinks.length).toBeGreaterThan(pages.length);
  });

  test("has every internal link below its base path", () => {
    expect(ownLinks.filter(({ url }) => !url.pathname.startsWith(basePath)).map(described)).toEqual([]);
  });

  test("has a file for every internal link", () => {
    expect(ownLinks.filter(({ url }) => !files.has(fileAt(url, basePath))).map(described)).toEqual([]);
  });

  test("has an element for every fragment in a link", () => {
    const lost = ownLinks.filter(
      ({ url }) =>
        url.hash !== "" &&
        !idsOf.get(addressOf(url, basePath))?.includes(decodeURIComponent(url.hash.slice(1))),
    );
    expect(lost.map(described)).toEqual([]);
  });

  test("uses no id twice on one page", () => {
    const repeated = pages.flatMap((page) => {
      const ids = idsOn(page);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.address}#${id}`);
    });
    expect(repeated).toEqual([]);
  });

  test("has no reference to a missing element", () => {
    const lost = pages.flatMap(({ address, tags }) =>
      tags
        .flatMap(({ attributes }) => [
          attributes["aria-labelledby"],
          attributes["aria-describedby"],
          attributes.for,
        ])
        .filter((id) => id !== undefined && !idsOf.get(address)?.includes(id)),
    );
    expect(lost).toEqual([]);
  });

  test("loads nothing from other sites", () => {
    const loaded = links.filter(({ isLoaded, url }) => isLoaded && url.origin !== origin);
    expect(loaded.filter(({ url }) => url.protocol !== "data:").map(described)).toEqual([]);
  });

  test("links only to web and mail addresses", () => {
    const protocols = new Set(links.map(({ url }) => url.protocol));
    expect(
      [...protocols].filter((protocol) => !["http:", "https:", "mailto:", "data:"].includes(protocol)),
    ).toEqual([]);
  });
});

test("links to the next meeting connect the first meeting to the last", () => {
  const pages = new Map(pagesOf(inject("root").folder).map((page) => [`/${page.address}`, page]));
  const visited = ["/meetings/2020-01-06/"];
  for (const address of visited) {
    const next = pages.get(address)?.tags.find(({ attributes }) => attributes.rel === "next")
      ?.attributes.href;
    if (next && !visited.includes(next)) visited.push(next);
  }
  expect(visited).toEqual(
    [...pages.keys()].filter((address) => /^\/meetings\/\d{4}-\d\d-\d\d\/$/.test(address)),
  );
});

interface Link {
  readonly from: string;
  readonly url: URL;
  /** Whether a browser fetches it to show the page. */
  readonly isLoaded: boolean;
}

function linksOn({ address, tags }: HtmlPage, basePath: string): Link[] {
  return tags.flatMap((tag) =>
    targetsOf(tag).map((target) => ({
      from: address,
      url: new URL(target, `${origin}${basePath}${address}`),
      isLoaded: isLoaded(tag),
    })),
  );
}

function targetsOf({ name, attributes }: Tag): string[] {
  const refresh = /^\d+; *url=(.*)$/.exec(
    name === "meta" && attributes["http-equiv"] === "refresh" ? (attributes.content ?? "") : "",
  );
  return [attributes.href, attributes.src, attributes.action, refresh?.[1]].filter(
    (target) => target !== undefined,
  );
}

function isLoaded({ name, attributes }: Tag): boolean {
  if (name === "link") return !["canonical", "alternate", "prev", "next"].includes(attributes.rel ?? "");
  return attributes.src !== undefined;
}

function addressOf({ pathname }: URL, basePath: string): string {
  return decodeURIComponent(pathname).slice(basePath.length);
}

function fileAt(url: URL, basePath: string): string {
  return addressOf(url, basePath).replace(/(^|\/)$/, "$1index.html");
}

function idsOn({ tags }: HtmlPage): string[] {
  return tags.flatMap(({ attributes }) => attributes.id ?? []);
}

function described({ from, url }: Link): string {
  return `${from || "(home)"} -> ${url.href}`;
}
