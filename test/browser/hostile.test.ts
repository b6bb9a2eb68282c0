import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { cases, imagesOfCases, sound } from "../hostile/cases.ts";
import { readCsv } from "../oracles/read-csv.ts";
import { siteYaml } from "../support/archive.ts";
import { test } from "../support/browser.ts";
import { elementsOf } from "../support/html.ts";
import { runBuild } from "../support/run-build.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { spot } from "../support/spot.ts";
import { parseXml } from "../support/xml.ts";

let folder: string;
let served: ServedFolder;

/** Every file of the site with an ending, by its path. */
function files(ending: string): [path: string, text: string][] {
  return readdirSync(join(folder, "_site"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(join(folder, "_site"), file), readFileSync(file, "utf8")]);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "minutebook-hostile-"));
  mkdirSync(join(folder, "content/minutes"), { recursive: true });
  writeFileSync(
    join(folder, "content/site.yaml"),
    `${siteYaml}\nissue_trackers: [{ projects: [BOAT], url: "https://issues.example/{key}" }]\n`,
  );
  for (const { path, text, finding } of [{ ...sound, finding: null }, ...cases])
    writeFileSync(join(folder, path), finding === null ? text : spot(text).text);
  mkdirSync(join(folder, "content/minutes/hostile"));
  for (const [path, bytes] of Object.entries(imagesOfCases)) writeFileSync(join(folder, path), bytes);
  const parameters = ["--content", join(folder, "content"), "--output", join(folder, "_site")];
  await runBuild([...parameters, "--quarantine", "--skip", "cards"]);
  served = await serveFolder(join(folder, "_site"), "/");
}, 240_000);
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

describe("a site of all hostile minutes", () => {
  test("has a page for each of them, and that of the sound ones", () => {
    const pages = files(".html").map(([path]) => path);
    const expected = [sound, ...cases].map(({ path }) => `meetings/${path.slice(-13, -3)}/index.html`);
    expect(expected.filter((path) => !pages.includes(path))).toEqual([]);
  });

  test("has nothing beside it", () => {
    expect(readdirSync(folder).toSorted()).toEqual(["_site", "content"]);
  });

  test("has no control character and none that reverses text in any file of text", () => {
    const found = ["html", "xml", "json", "ics", "csv", "txt", "js", "css"].flatMap((ending) =>
      files(`.${ending}`).filter(([, text]) => /(?![\t\r\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(text)),
    );
    expect(found.map(([path]) => path)).toEqual([]);
  });

  test("has no element or attribute that runs, loads or forges anything", () => {
    const odd = files(".html").flatMap(([path, html]) =>
      elementsOf(html).flatMap(({ name, attributes }) => {
        if (name === "link" && attributes.rel === "icon") return [];
        const addresses = [attributes.href, attributes.src, attributes.action].filter(
          (url) => url !== undefined,
        );
        const isOdd =
          [
            "iframe",
            "object",
            "embed",
            "base",
            "style",
            "video",
            "audio",
            "math",
            "frame",
            "applet",
          ].includes(name) ||
          (name === "script" &&
            attributes.src?.startsWith("/") !== true &&
            !/json$/.test(attributes.type ?? "")) ||
          (name === "img" && attributes.src?.startsWith("/") !== true) ||
          Object.keys(attributes).some((key) => /^(?:on|style$|srcdoc$)/.test(key)) ||
          addresses.some((url) => !/^(?:\/(?![/\\])|#|https?:\/\/|mailto:)/.test(url));
        return isOdd ? [`${path} ${name} ${JSON.stringify(attributes)}`] : [];
      }),
    );
    expect(odd).toEqual([]);
  });

  test("has feeds, a calendar, tables and data that strict parsers read", () => {
    for (const [path, text] of files(".xml")) expect(() => parseXml(text), path).not.toThrow();
    for (const [path, text] of files(".json")) expect(() => JSON.parse(text), path).not.toThrow();
    for (const [, text] of files(".ics")) {
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
      expect(events.filter((event) => event.getFirstPropertyValue("summary") === "forged")).toEqual([]);
    }
    const cells = files(".csv").flatMap(([, text]) => readCsv(text).slice(1).flat());
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => /(?:^|[;\t\r\n])\s*[=+@]/.test(cell))).toEqual([]);
  });
});

/** The page of each day, and the pages that show texts of all. */
const paths = [
  ...[sound, ...cases].map(({ path }) => `/meetings/${path.slice(-13, -3)}/`),
  ...["/", "/meetings/", "/trends/", "/releases/", "/people/", "/topics/", "/actions/", "/decisions/"],
  ...["/support/", "/search/?q=alert"],
];
/** Pages that one test opens, so that it takes seconds, also on a slow machine. */
const pagesOfTest = 30;
const groups = Array.from({ length: Math.ceil(paths.length / pagesOfTest) }, (_, group) =>
  paths.slice(group * pagesOfTest, (group + 1) * pagesOfTest),
);

describe("a page of a site of all hostile minutes", () => {
  const alarms: string[] = [];
  let opening = "";
  const alarm = (what: string): void => void alarms.push(`${opening}: ${what}`);

  test.beforeAll(({ tab: page }) => {
    page.on("dialog", (dialog) => {
      alarm(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("pageerror", (error) => alarm(`error ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") alarm(`console ${message.text()}`);
    });
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${served.origin}/`) && !url.startsWith("data:")) alarm(`request ${url}`);
    });
    page.on("popup", (popup) => alarm(`window ${popup.url()}`));
  });

  test.for(groups.map((group) => ({ group, first: group[0] })))(
    "runs no script of theirs, asks for nothing elsewhere, opens no dialog and breaks no policy: $first and more",
    async ({ group }, { page }) => {
      for (const path of group) {
        opening = path;
        await page.goto(served.origin + path, { waitUntil: "load" });
        const isClean = await page.evaluate(
          () => !("pwned" in globalThis) && document.querySelector("main") !== null,
        );
        if (!isClean) alarm("the page is not ours");
        if (new URL(page.url()).origin !== served.origin) alarm(`led to ${page.url()}`);
      }
      expect(alarms.splice(0)).toEqual([]);
    },
  );
});
