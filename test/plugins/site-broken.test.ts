import { beforeAll, describe, expect, test, vi } from "vitest";
import { type BuiltSite, buildInMemory, fileOf } from "../support/build-in-memory.ts";
import { allOf, mainText } from "../support/html.ts";

// A build takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const content = "test/sites/broken";

describe("a site that leaves out minutes with errors", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildInMemory(content, { quarantine: true });
  });

  test("states on the page of the day what is wrong, where, and what to do", () => {
    const page = mainText(fileOf(site, "/meetings/2020-09-14/"));
    expect(page).toContain("Minutes of 14 September 2020");
    expect(page).toContain(
      'test/sites/broken/minutes/2020-09-14.md:6:26 "queues.Lost property" is -1, expected a whole number of 0 or more; correct the value',
    );
  });

  test("has such a page even for minutes with unreadable front matter", () => {
    expect(mainText(fileOf(site, "/meetings/2020-09-28/"))).toContain(
      "test/sites/broken/minutes/2020-09-28.md:",
    );
  });

  test("asks search engines not to list these pages", () => {
    const robots = allOf(fileOf(site, "/meetings/2020-09-14/"), "meta").find(
      ({ attributes }) => attributes.name === "robots",
    );
    expect(robots?.attributes.content).toBe("noindex");
  });

  test("publishes the other minutes, compared as if the bad ones were absent", () => {
    expect(mainText(fileOf(site, "/meetings/2020-09-21/"))).toMatch(/since 7 Sep, 2 weeks .*Open 15 \+5 /);
  });

  test("keeps the page of good minutes that also have a bad copy", () => {
    expect(mainText(fileOf(site, "/meetings/2020-09-07/"))).toContain("All ferries are afloat again.");
  });

  test("lists the files that have no page of their own", () => {
    const list = mainText(fileOf(site, "/meetings/"));
    expect(list).toMatch(
      /Files that could not be published.*copies\/2020-09-07\.md:3:18 .*notes\.md:2:1 "date" is missing/,
    );
  });

  test("marks the bad minutes in the list of meetings", () => {
    expect(mainText(fileOf(site, "/meetings/"))).toMatch(
      /14 Sep 2020 ?These minutes have errors and are not published yet\./,
    );
  });

  test("draws no chart of the bad minutes, and says so", () => {
    expect(mainText(fileOf(site, "/trends/"))).toMatch(
      /2 meetings have errors in their minutes and are not drawn/,
    );
  });

  test.each(["/feed.xml", "/sitemap.xml", "/api/archive.json", "/data/tickets.csv", "/data/queues.csv"])(
    "holds nothing of them in %s",
    (path) => {
      expect(fileOf(site, path)).not.toMatch(/2020-09-14|2020-09-28/);
    },
  );

  test("publishes nothing of their bodies", () => {
    expect(
      [...site].filter(([, text]) => text.includes("Secret of the broken file")).map(([path]) => path),
    ).toEqual([]);
  });
});

describe("a build without quarantine", () => {
  test("fails with a line for each diagnostic of each file", async () => {
    const diagnostics = await buildInMemory(content).then(
      () => "nothing failed",
      (error: unknown) => (error instanceof Error ? error.message : ""),
    );
    const files = diagnostics
      .split("\n")
      .map((line) => /^test\/sites\/broken\/minutes\/(.+?):\d+:\d+ error [a-z-]+ .+; .+$/.exec(line)?.[1]);
    expect([...new Set(files)]).toEqual([
      "2020-09-14.md",
      "2020-09-28.md",
      "copies/2020-09-07.md",
      "notes.md",
    ]);
  });

  test("fails despite quarantine if the settings cannot be read", async () => {
    await expect(buildInMemory("test/sites/no-such-folder", { quarantine: true })).rejects.toThrow(
      "test/sites/no-such-folder/minutes:1:1 error no-minutes-folder there are no minutes",
    );
  });
});
