import { describe, expect, test } from "vitest";
import { linkedFiles } from "../../../src/minutes/links/linked-files.ts";
import type { Repository } from "../../../src/model/settings.ts";
import { minutes, publish, siteYaml } from "../../support/archive.ts";

const repository: Repository = { url: "https://github.com/ferry/minutes", branch: "main", folder: "" };
const noSeries = { folder: null, files: null, schedule: null, board: null, trackers: null };
const around = {
  repository,
  minutesFolder: "content/minutes/",
  series: [
    { id: "weekly", title: "Weekly", ...noSeries },
    { id: "board", title: "Board", ...noSeries, folder: "board" },
  ],
} as const;
const path = "content/minutes/2020/2020-09-14.md";

function addressOf(url: string, change: Partial<Parameters<typeof linkedFiles>[1]> = {}): string | null {
  return linkedFiles(path, { ...around, ...change })(url);
}

describe("a link to other minutes leads to their page", () => {
  test.each([
    ["2020-09-07.md", "/meetings/2020-09-07/"],
    ["./2020-09-07.md#fleet", "/meetings/2020-09-07/#fleet"],
    ["../2019/2019-12-30-notes.md?plain=1#fleet", "/meetings/2019-12-30/#fleet"],
    ["../board/2020-09-03.md", "/meetings/2020-09-03/board/"],
    ["../2019/12/30/notes.md", "/meetings/2019-12-30/"],
    ["/content/minutes/2020/2020-09-07.md", "/meetings/2020-09-07/"],
  ])("%s", (url, expected) => {
    expect(addressOf(url)).toBe(expected);
    expect(addressOf(url, { repository: null })).toBe(expected);
  });
});

test("a link between minutes outside of the current folder leads to their page", () => {
  const outside = { ...around, repository: null, minutesFolder: "../notes/" };
  expect(linkedFiles("../notes/2020/2020-09-14.md", outside)("../2019/2019-12-30.md#fleet")).toBe(
    "/meetings/2019-12-30/#fleet",
  );
});

describe("a link to another file leads to the host of the repository", () => {
  test.each([
    ["images/plan.png", "content/minutes/2020/images/plan.png"],
    ["./images/a%20b.png", "content/minutes/2020/images/a%20b.png"],
    ["../../../docs/hull.md#keel", "docs/hull.md#keel"],
    ["/docs/2020-01-01-hull.md", "docs/2020-01-01-hull.md"],
    ["/src/row.py?plain=1#L12", "src/row.py?plain=1#L12"],
  ])("%s", (url, file) => {
    expect(addressOf(url)).toBe(`https://github.com/ferry/minutes/blob/main/${file}`);
  });

  test.each([
    ["../../images/", "/content/images"],
    ["../..", "/content"],
    ["..", "/content/minutes"],
    [".", "/content/minutes/2020"],
  ])("and so does one to a folder, as %s", (url, folder) => {
    expect(addressOf(url)).toBe(`https://github.com/ferry/minutes/tree/main${folder}`);
  });

  test.each([
    ["https://gitlab.example.org/ferry/minutes", "/-/blob/trunk/site/docs/a.md"],
    ["https://codeberg.org/ferry/minutes", "/src/branch/trunk/site/docs/a.md"],
  ])("%s", (url, page) => {
    const inFolder = { url, branch: "trunk", folder: "site/" };
    expect(addressOf("../../../docs/a.md", { repository: inFolder })).toBe(url + page);
  });
});

describe("a link leads nowhere", () => {
  test.each([
    "../../../../outside.md",
    "javascript:a.md",
    "//evil.example/a.md",
    "\\\\evil.example\\a.md",
    "word",
    "data:a.png",
  ])("as %s", (url) => {
    expect(addressOf(url)).toBeNull();
  });

  test("to a file without a repository", () => {
    expect(addressOf("images/plan.png", { repository: null })).toBeNull();
  });
});

test.each([
  "https://harbour.example/a.md",
  "#fleet",
  "/topics/xrootd/feed.xml",
  "/feed.xml",
  "/series/board/feed.xml",
  "/people/mat/",
  "/meetings/2020-09-07.txt",
  "mailto:crew@harbour.example",
])("%s stays as it is", (url) => {
  expect(addressOf(url)).toBe(url);
});

describe("on a page", () => {
  const settings = `${siteYaml}\nrepository: { url: https://github.com/ferry/minutes }\n`;
  const body = 'See [the **plan**](../plan.md) and ![Deck](deck.png "Deck"), [gone](../../../x.md)\n';

  function pageOf(yaml: string): string {
    const [texts] = publish([minutes("2020-09-14", "", body)], { settings: yaml }).site?.meetingTexts ?? [];
    return `${texts?.markdown}${texts?.email}`;
  }

  test("an image of the repository is a link, so that no page asks another site for it", () => {
    expect(pageOf(settings)).toContain(
      "![Deck](https://github.com/ferry/minutes/blob/main/content/minutes/deck.png)",
    );
  });

  test("what leads nowhere is the text that its author wrote", () => {
    expect(pageOf(siteYaml)).toContain('[the plan](../plan.md) and ![Deck](deck.png "Deck")');
    expect(pageOf(settings)).toContain("[gone](../../../x.md)");
  });
});
