import { beforeAll, describe, expect, test, vi } from "vitest";
import { readCsv } from "../oracles/read-csv.ts";
import { type BuiltSite, buildInMemory, fileOf, htmlPages } from "../support/build-in-memory.ts";
import { allOf, elementsOf, mainText } from "../support/html.ts";
import { childrenOf, parseXml } from "../support/xml.ts";

// A build takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe("an archive without minutes", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildInMemory("test/sites/empty");
  });

  test("says on its front page where the first minutes go", () => {
    expect(mainText(fileOf(site, "/"))).toContain(
      "No minutes yet. The first file in content/minutes appears here.",
    );
  });

  test("has every page that needs no meeting or year", () => {
    expect(
      htmlPages(site)
        .map(([path]) => path)
        .toSorted(),
    ).toEqual([
      "/",
      "/404.html",
      "/actions/",
      "/compare/",
      "/decisions/",
      "/durations/",
      "/latest/",
      "/meetings/",
      "/new/",
      "/offline.html",
      "/people/",
      "/releases/",
      "/search/",
      "/support/",
      "/topics/",
      "/trends/",
    ]);
  });

  test("redirects /latest/ to the list of meetings", () => {
    const refresh = allOf(fileOf(site, "/latest/"), "meta").find(
      ({ attributes }) => attributes["http-equiv"] === "refresh",
    );
    expect(refresh?.attributes.content).toBe("0; url=/meetings/");
  });

  test("has a feed without entries and tables without rows", () => {
    const feed = parseXml(fileOf(site, "/feed.xml"));
    const rows = ["tickets", "queues", "releases", "attendance"].map(
      (name) => readCsv(fileOf(site, `/data/${name}.csv`)).length,
    );
    expect(childrenOf(feed, "entry")).toEqual([]);
    expect(rows).toEqual([1, 1, 1, 1]);
  });

  test("leads from the lists that hold nothing to the list of meetings", () => {
    for (const path of ["/trends/", "/actions/", "/people/"])
      expect(mainText(fileOf(site, path))).toContain("list of all meetings");
  });
});

describe("an archive of one meeting", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildInMemory("test/sites/one-meeting", { basePath: "/technology/" });
  });

  test("shows the meeting at the address of its day", () => {
    const page = mainText(fileOf(site, "/meetings/2020-09-14/"));
    for (const part of [
      "Ferry Meeting",
      "14 September 2020",
      "Wilma",
      "Otto",
      "The new ferry arrives on Tuesday",
      "Paint the bell",
      "The old ferry is sold.",
    ]) {
      expect(page).toContain(part);
    }
  });

  test("shows the counts, and that there is nothing to compare them with", () => {
    expect(mainText(fileOf(site, "/meetings/2020-09-14/"))).toMatch(
      /Open 12 .*In Progress 4 .*nothing to compare with/,
    );
  });

  test("shows the meeting on the front page, with the action item that is open", () => {
    const page = mainText(fileOf(site, "/"));
    expect(page).toMatch(/Monday, 14 September 2020 latest meeting.*Paint the bell/);
  });

  test("is served below its base path: every address on every page begins with it", () => {
    const wrong = htmlPages(site).flatMap(([path, html]) =>
      elementsOf(html).flatMap(({ attributes }) => {
        const refresh =
          attributes["http-equiv"] === "refresh" ? attributes.content?.replace(/^0; url=/, "") : undefined;
        const { href, src, action } = attributes;
        const addresses = [href, src, action, refresh].filter((address) => address !== undefined);
        return addresses
          .filter((address) => !/^(?:\/technology\/|#|https:\/\/|data:image\/svg\+xml,)/.test(address))
          .map((address) => `${path} ${address}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("gives its charts the base path", () => {
    const figures = allOf(fileOf(site, "/trends/"), "figure");
    expect(new Set(figures.map(({ attributes }) => attributes["data-base"]))).toEqual(
      new Set(["/technology/"]),
    );
  });

  test("has no internal link to a missing page", () => {
    const missing = htmlPages(site).flatMap(([path, html]) =>
      elementsOf(html)
        .map(({ attributes }) => attributes.href ?? attributes.src ?? "")
        .filter((address) => address.startsWith("/technology/"))
        .map((address) => address.replace("/technology", "").replace(/[#?].*/, ""))
        // Fonts are copied, which a build in memory leaves out.
        .filter((address) => !site.has(address) && !address.endsWith(".woff2"))
        .map((address) => `${path} ${address}`),
    );
    expect(missing).toEqual([]);
  });

  test("loads only its own scripts and style sheets", () => {
    const inline = htmlPages(site).flatMap(([path, html]) =>
      elementsOf(html)
        .filter(({ name, attributes }) => {
          const isCode =
            name === "script" &&
            !/^application\/(?:ld\+)?json$/.test(attributes.type ?? "") &&
            !attributes.src?.startsWith("/technology/assets/");
          return (
            isCode ||
            name === "style" ||
            "style" in attributes ||
            Object.keys(attributes).some((key) => key.startsWith("on"))
          );
        })
        .map(({ name }) => `${path} ${name}`),
    );
    expect(inline).toEqual([]);
  });

  test("states a Content-Security-Policy without unsafe-inline on every page", () => {
    const without = htmlPages(site).filter(([, html]) => {
      const policy = allOf(html, "meta").find(
        ({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy",
      );
      return (
        !policy?.attributes.content?.includes("default-src 'none'") ||
        policy.attributes.content.includes("unsafe-inline")
      );
    });
    expect(without.map(([path]) => path)).toEqual([]);
  });
});
