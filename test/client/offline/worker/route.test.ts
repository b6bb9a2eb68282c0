import { describe, expect, test } from "vitest";
import { type Route, routeOf } from "../../../../src/client/offline/worker/route.ts";

const scope = "https://ferry.example/minutes/";

function routed(url: string, mode: RequestMode = "navigate", method = "GET"): Route | null {
  return routeOf({ url, mode, method }, scope);
}

describe("the route of a request", () => {
  test.each([
    ["a page", "meetings/2020-09-14/", "meetings/2020-09-14/"],
    ["the front page", "", ""],
    ["a page with a query", "compare/?from=2020-01-06", "compare/"],
    ["a page with a query full of odd signs", "search/?q=a/b.c?d", "search/"],
    ["a part of a page", "meetings/2020-09-14/#tickets", "meetings/2020-09-14/"],
    ["a page by the name of its file", "meetings/index.html", "meetings/"],
    ["a page without its slash", "meetings/2020-09-14", "meetings/2020-09-14"],
    ["a page of a version", "releases/3.5.24/", "releases/3.5.24/"],
    ["a page that is a file", "404.html", "404.html"],
  ])("is %s, cached under one address", (_, path, key) => {
    expect(routed(scope + path)).toEqual({ kind: "page", key: scope + key });
  });

  test.each([
    ["asset", "assets/site-0123456789.css"],
    ["search", "search/terms/3.txt?0123ab"],
    ["search", "search/index.json"],
  ])("is a file of the kind %s", (kind, path) => {
    expect(routed(scope + path, "cors")?.kind).toBe(kind);
  });

  test("is a file of one version of the search index", () => {
    const file = `${scope}search/terms/3.txt?0123ab`;
    expect(routed(file, "cors")?.key).toBe(file);
  });

  test.each([
    ["to another site", "https://evil.example/minutes/", "navigate", "GET"],
    ["to another path of its host", "https://ferry.example/other/", "navigate", "GET"],
    ["to a path that only starts the same", "https://ferry.example/minutes-old/", "navigate", "GET"],
    ["that sends something", `${scope}meetings/`, "navigate", "POST"],
    ["for the feed", `${scope}feed.xml`, "navigate", "GET"],
    ["for a card", `${scope}meetings/2020-09-14/card.png`, "navigate", "GET"],
    ["of a script for a page", `${scope}meetings/`, "cors", "GET"],
    ["of a script for data", `${scope}api/archive.json`, "cors", "GET"],
  ] as const)("is null %s", (_, url, mode, method) => {
    expect(routed(url, mode, method)).toBeNull();
  });
});
