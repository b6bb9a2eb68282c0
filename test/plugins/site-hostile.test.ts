import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { buildSite } from "../../scripts/build-site.ts";
import { bundleClient } from "../../src/plugins/client/client-code.ts";
import { defaultChoices } from "../../src/plugins/environment.ts";
import { readCsv } from "../oracles/read-csv.ts";
import { type BuiltSite, buildInMemory, fileOf, htmlPages } from "../support/build-in-memory.ts";
import { allOf, elementsOf, mainText } from "../support/html.ts";
import { childrenOf, parseXml, textOf } from "../support/xml.ts";

// A build takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const content = "test/sites/hostile";

let site: BuiltSite;
/** Without the scripts that are the same in every site: they name the hosts and words that they look for in minutes. */
let fromMinutes: BuiltSite;
beforeAll(async () => {
  site = await buildInMemory(content, { quarantine: true });
  const { files, parts } = await bundleClient("en");
  const ownTexts = new Set([...files, ...parts].map(({ text }) => text));
  fromMinutes = new Map([...site].filter(([, text]) => !ownTexts.has(text)));
});

/** Paths of the files that contain a text, in their source or as a browser shows them. */
function filesWith(pattern: RegExp): string[] {
  return [...fromMinutes]
    .filter(([, text]) => pattern.test(text) || pattern.test(text.replace(/<[^>]*>/g, "")))
    .map(([path]) => path);
}

describe("private text", () => {
  test.each([
    ["dial-in numbers", /555\W{0,3}010|5550100|010\D?(?:019|02[0-3])/],
    ["meeting rooms", /zoom\.us|webex|meet\.google|hush/],
    ["what the settings call private", /swordfish|mackerel/i],
    ["the words of the coordinates", /quiet cabin|wheelhouse|Anchor (?:&|&amp;)/],
    ["a front matter that would run code", /pwned|module\.exports/],
  ])("is nowhere in the site: %s", (_, pattern) => {
    expect(filesWith(pattern)).toEqual([]);
  });

  test("is replaced by a mark that readers can see", () => {
    expect(mainText(fileOf(site, "/meetings/2020-09-07/")).split("[withheld]").length).toBeGreaterThan(8);
  });
});

describe("executable text", () => {
  test("in front matter is refused and does not run", () => {
    expect(Reflect.get(globalThis, "pwned")).toBeUndefined();
    expect(mainText(fileOf(site, "/meetings/2020-09-14/"))).toContain(
      'the first line is "---js", expected exactly "---"',
    );
  });

  test("in HTML becomes no element that runs or loads something", () => {
    const dangerous = htmlPages(site).flatMap(([path, html]) =>
      elementsOf(html)
        .filter(({ name, attributes }) => {
          const isCode =
            name === "script" &&
            !/^application\/(?:ld\+)?json$/.test(attributes.type ?? "") &&
            !attributes.src?.startsWith("/assets/");
          const loads = ["img", "iframe", "object", "embed", "base", "style", "video", "audio"].includes(
            name,
          );
          return (
            isCode ||
            loads ||
            "style" in attributes ||
            Object.keys(attributes).some((key) => key.startsWith("on"))
          );
        })
        .map(({ name, text }) => `${path} ${name} ${text}`),
    );
    expect(dangerous).toEqual([]);
  });

  test("in a link becomes no address", () => {
    const addresses = htmlPages(site).flatMap(([, html]) =>
      elementsOf(html)
        .filter(({ name }) => name !== "link")
        .flatMap(({ attributes }) => [attributes.href, attributes.src, attributes.action])
        .filter((address) => address !== undefined),
    );
    const unsafe = addresses.filter((address) => !/^(?:\/(?!\/)|#|https:\/\/)/.test(address));
    expect(addresses.length).toBeGreaterThan(50);
    expect(unsafe).toEqual([]);
  });

  test("shows as its author wrote it", () => {
    const page = mainText(fileOf(site, "/meetings/2020-09-07/"));
    for (const text of [
      "<script>alert(5)</script>",
      "javascript:alert(7)",
      "[link](javascript:alert(8))",
      "<script>Pier</script>",
    ]) {
      expect(page).toContain(text);
    }
  });

  test("does not end the data of a chart", () => {
    const names = allOf(fileOf(site, "/trends/"), "script").flatMap(({ text }) =>
      [...text.matchAll(/"name":("(?:[^"\\]|\\.)*")/g)].map((found) => JSON.parse(found[1] ?? '""')),
    );
    expect(names).toContain("</script><script>alert(3)</script>");
  });

  test("breaks no feed", () => {
    const feeds = [...site].filter(([path]) => path.endsWith("feed.xml"));
    const names = feeds.map(([, text]) => parseXml(text).name);
    expect(feeds.length).toBeGreaterThan(1);
    expect(new Set(names)).toEqual(new Set(["feed"]));
  });

  test("is no element in the text of an entry", () => {
    const contents = childrenOf(parseXml(fileOf(site, "/feed.xml")), "entry").map((entry) =>
      textOf(entry, "content"),
    );
    const names = new Set(contents.flatMap((html) => elementsOf(html).map(({ name }) => name)));
    expect([...names].filter((name) => /^(?:script|img|iframe|style|object|svg|form|i)$/.test(name))).toEqual(
      [],
    );
  });

  test("adds no event to the calendar", () => {
    const calendar = new ICAL.Component(ICAL.parse(fileOf(site, "/calendar.ics")));
    const uids = calendar.getAllSubcomponents("vevent").map((event) => event.getFirstPropertyValue("uid"));
    expect(uids.filter((uid) => !/^\d{4}-\d\d-\d\d@/.test(String(uid)))).toEqual([]);
  });

  test("does not end the structured data of a page", () => {
    const [data] = allOf(fileOf(site, "/meetings/2020-09-07/"), "script").filter(
      ({ attributes }) => attributes.type === "application/ld+json",
    );
    expect(JSON.stringify(JSON.parse(data?.text ?? "null"))).toContain("<script>alert(1)</script>");
  });

  test("is no formula in the CSV", () => {
    expect(readCsv(fileOf(site, "/data/queues.csv")).map((row) => row[1])).toContain("'=1+2");
  });
});

describe("template syntax", () => {
  test.each([
    "{{ 7+7 }}",
    "{% for x in collections.all %}{{ x }}{% endfor %}",
    "<%= 7+7 %>",
    "$\u007b7+7}",
    "{{ page.url }}",
  ])("stays text: %s", (text) => {
    expect(mainText(fileOf(site, "/meetings/2020-09-07/"))).toContain(text);
  });

  test("stays text in a title", () => {
    expect(allOf(fileOf(site, "/meetings/2020-09-07/"), "title")[0]?.text).toContain(
      "{{ 7*7 }} <script>alert(1)</script> ]]>",
    );
  });
});

describe("an alias that looks like a path", () => {
  test("writes no page outside the site", () => {
    const odd = [...site.keys()].filter((path) => /\.\.|\\|%|\{|\/\/|escaped|evil|^[^/]/.test(path));
    expect(odd).toEqual([]);
  });

  test.each(["2020-09-21", "2020-09-22", "2020-09-23", "2020-09-24", "2020-09-25", "2020-09-28"])(
    "is refused in the minutes of %s",
    (date) => {
      expect(mainText(fileOf(site, `/meetings/${date}/`))).toContain("expected a path below the site's root");
    },
  );

  test.each(["2020-09-29", "2020-09-30"])("is refused where it would hide a page of the site: %s", (date) => {
    expect(mainText(fileOf(site, `/meetings/${date}/`))).toContain("is reserved for a page of the site");
  });

  test("redirects to its meeting if it is valid", () => {
    expect(
      [fileOf(site, "/~old/x.y/"), fileOf(site, "/old/page.html")].map((html) =>
        html.includes("url=/meetings/2020-09-07/"),
      ),
    ).toEqual([true, true]);
  });
});

describe("the same site on disk", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "minutebook-"));
    await buildSite(
      { ...defaultChoices, content, quarantine: true, quiet: true },
      join(folder, "inner", "out"),
    );
  }, 60_000);
  afterAll(async () => rm(folder, { recursive: true, force: true }));

  test("passes the privacy scan, and writes nothing outside its folder", async () => {
    expect(await readdir(folder)).toEqual(["inner"]);
    expect(await readdir(join(folder, "inner"))).toEqual(["out"]);
  });
});
