import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { assertNoLeaks, scanFolder } from "../../../src/plugins/leaks/privacy-scan.ts";
import { searchIndex } from "../../../src/plugins/search-index.ts";
import { writeSite } from "../../../src/plugins/write-site.ts";
import { defaultPrivacyRules } from "../../../src/privacy/find-private.ts";
import { createPrivacyScan, noSecrets } from "../../../src/privacy/scan.ts";
import { minutes, siteDataOf, siteOf } from "../../support/archive.ts";
import { assets } from "../../support/assets.ts";
import { fakeConfig } from "../../support/fake-config.ts";

const coordinates = 'The quiet cabin, ask for "Anchor & Rope"';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "minutebook-scan-"));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

/** Scans a site of one file; the error message, or undefined if there is none. */
async function scan(
  path: string,
  bytes: string | Uint8Array,
  texts: readonly string[] = [coordinates],
): Promise<string | undefined> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes);
  const { leaking } = await scanFolder(folder, createPrivacyScan({ ...noSecrets, texts }));
  try {
    assertNoLeaks(leaking);
  } catch (error) {
    return error instanceof Error ? error.message : "no error";
  }
}

describe("the scan of a folder", () => {
  test("passes a site without private text", async () => {
    expect(
      await scan("index.html", "<p>Open 166 (+2) since 2020-09-14, XRootD 4.11.1-1.4</p>"),
    ).toBeUndefined();
  });

  test.each([
    ["a dial-in number in a page", "meetings/index.html", "<p>Call 555-010-0199</p>"],
    ["a number that tags cut into pieces", "index.html", "<p>Call 555-<b>010</b>-0199</p>"],
    ["a number behind character references", "index.html", "<p>Call 555&#45;010&#45;0199</p>"],
    ["a number behind hexadecimal references", "index.html", "<p>Call 555&#x2D;010&#x2d;0199</p>"],
    ["a PIN in JSON", "api/archive.json", '{"title":"PIN: 555 010"}'],
    ["a meeting room in the feed", "feed.xml", "<feed>https://ferry.zoom.us/j/555010</feed>"],
    ["a number in a table of counts", "data/tickets.csv", "date\r\n555-010-0199\r\n"],
    ["coordinates in a page, as they are", "index.html", `<p>${coordinates}</p>`],
    [
      "coordinates in a page, escaped",
      "index.html",
      "<p>The quiet cabin, ask for &quot;Anchor &amp; Rope&quot;</p>",
    ],
    ["coordinates in JSON, escaped", "api/archive.json", JSON.stringify({ note: coordinates })],
    ["coordinates in a script", "assets/site.js", `console.log(\`${coordinates}\`)`],
    ["a number in the search index", "search/records/0.json", '[["minutes","Fleet","","Call 555-010-0199"]]'],
  ])("fails over %s, and names the file", async (_, path, bytes) => {
    expect(await scan(path, bytes)).toMatch(new RegExp(`^These files contain private text.*: ${path}\\.`));
  });

  test("says what to do about it", async () => {
    expect(await scan("index.html", "Call 555-010-0199")).toMatch(
      /Remove it from the minutes of that day or from site\.yaml\.$/,
    );
  });

  test("names a few files if every page contains private text", async () => {
    for (let page = 1; page < 30; page += 1)
      await writeFile(join(folder, `page-${page}.html`), "Call 555-010-0199");
    expect(await scan("page-30.html", "Call 555-010-0199")).toMatch(/page-18\.html and 20 more\. Remove/);
  });

  test("accepts a reference to a character that does not exist", async () => {
    expect(await scan("api/archive.json", '{"title":"&#99999999; and &#xffffff;"}')).toBeUndefined();
  });

  test("does not repeat the private text", async () => {
    expect(await scan("index.html", "Call 555-010-0199")).not.toContain("555");
  });

  test("does not treat short coordinates, such as a room's name, as secret", async () => {
    expect(await scan("index.html", "<p>We met in Room 4.</p>", ["Room 4"])).toBeUndefined();
  });
});

describe("a build", () => {
  const files = [minutes("2020-09-14", "", "## Fleet\n\nropes\n"), minutes("2020-09-21")];
  const site = siteOf(files);

  test("writes no file that the scan rejects, and names those of a meeting", async () => {
    const { config, after } = fakeConfig();
    const secrets = { rules: { ...defaultPrivacyRules, patterns: ["ropes"] }, texts: [] };
    writeSite(config, { site: siteDataOf(files), assets, secrets, withCards: false });
    await expect(after(folder)).rejects.toThrow(
      /^content\/minutes\/2020-09-14\.md:1:1 error .*meetings\/2020-09-14\/index\.html, meetings\/2020-09-14\.md, /,
    );
    const written = await readdir(folder, { recursive: true });
    expect([written.includes("robots.txt"), written.includes("feed.xml")]).toEqual([true, false]);
  });

  test("is not stopped by coordinates that only repeat what the layout holds", async () => {
    const layout = {
      inputPath: "",
      outputPath: "",
      content: "<script src=/assets/reader-7a9k2m4x.js></script>",
    };
    const build = async (url: string): Promise<unknown> => {
      const { config, after } = fakeConfig("build", [{ url, ...layout }]);
      const secrets = { ...noSecrets, texts: ["reader-7a9k2m4x.js"] };
      writeSite(config, { site: siteDataOf(files), assets, secrets, withCards: false });
      return after(folder);
    };
    await expect(build("/404.html")).resolves.toBeUndefined();
    await expect(build("/people/")).rejects.toThrow(/people/);
  });

  test("looks also at what Eleventy writes", async () => {
    const { config, after } = fakeConfig("build", [
      { url: "/", inputPath: "", outputPath: "", content: "<p>Call 555-010-0199</p>" },
    ]);
    writeSite(config, { site: siteDataOf(files), assets, withCards: false });
    await expect(after(folder)).rejects.toThrow(/: index\.html\. Remove it/);
  });

  test("fails over private text that only the search index contains", async () => {
    const records = site.searchRecords
      .slice(0, 1)
      .map((record) => ({ ...record, text: "Call 555-010-0199" }));
    const { config, after } = fakeConfig();
    searchIndex(config, {
      site: { ...siteDataOf(files), searchRecords: [{ id: "2020-09-14", records }] },
    });
    await expect(after(folder)).rejects.toThrow(
      /^content\/minutes\/2020-09-14\.md:1:1 error .*meetings\/2020-09-14\/index\.html/,
    );
  });
});
