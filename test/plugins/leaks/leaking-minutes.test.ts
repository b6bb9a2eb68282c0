import { describe, expect, test } from "vitest";
import { assertNoMinutesLeak, LeakingMinutesError } from "../../../src/plugins/leaks/leaking-minutes.ts";
import { LeakError } from "../../../src/plugins/leaks/privacy-scan.ts";
import { minutes, siteDataOf } from "../../support/archive.ts";
import { expectProse } from "../../support/diagnostics.ts";

const twoMeetings = ["# Fleet", "## 28 September 2020\n\nRopes.", "## 5 October 2020\n\nSails."].join("\n\n");
const site = siteDataOf([
  minutes("2020-09-14"),
  minutes("2020-09-21"),
  { path: "content/minutes/fleet.md", text: twoMeetings },
]);

/** Files that leak words which no minutes have, by their site paths. */
function errorOf(...sitePaths: string[]): unknown {
  return errorOfWords(["secret"], null, ...sitePaths);
}

function errorOfWords(words: readonly string[], beside: string | null, ...sitePaths: string[]): unknown {
  const files = sitePaths.map((path) => ({ path, leaks: [{ words, beside }] }));
  try {
    return assertNoMinutesLeak(files, site);
  } catch (error) {
    return error;
  }
}

function diagnosticsIn(error: unknown): LeakingMinutesError["diagnostics"] {
  return error instanceof LeakingMinutesError ? error.diagnostics : [];
}

describe("files with private text", () => {
  test.each([
    "/meetings/2020-09-14/",
    "/meetings/2020-09-14.md",
    "/meetings/2020-09-14.txt",
    "/meetings/2020-09-14/card.png",
    "/api/meetings/2020-09-14.json",
  ])("are an error of the minutes that they are made of: %s", (path) => {
    expect(diagnosticsIn(errorOf(path))).toMatchObject([{ file: "content/minutes/2020-09-14.md", line: 1 }]);
  });

  test("are one error of each minutes, which names the files and what to do", () => {
    const found = diagnosticsIn(
      errorOf("/feed.xml", "/meetings/2020-09-14/", "/meetings/2020-09-21/", "/meetings/2020-09-14.md"),
    );
    expect(found.map(({ file, message }) => [file, message])).toEqual([
      [
        "content/minutes/2020-09-14.md",
        expect.stringContaining("meetings/2020-09-14/index.html and meetings/2020-09-14.md "),
      ],
      ["content/minutes/2020-09-21.md", expect.stringContaining("meetings/2020-09-21/index.html ")],
    ]);
    found.forEach(expectProse);
  });

  test("are an error of one meeting where a file holds several", () => {
    expect(diagnosticsIn(errorOf("/meetings/2020-10-05/"))).toMatchObject([
      { file: "content/minutes/fleet.md", line: 7 },
    ]);
  });

  test("are named where no minutes have its words", () => {
    expect(errorOf("/feed.xml", "/people/")).toEqual(expect.any(LeakError));
    expect(errorOf("/feed.xml", "/people/")).toMatchObject({
      message: expect.stringContaining(": feed.xml and people/index.html. Remove it"),
    });
  });
});

describe("lists with private text", () => {
  test("are an error of the minutes that have its words", () => {
    const found = diagnosticsIn(errorOfWords(["sails"], null, "/trends/", "/data/queues.csv"));
    expect(found).toMatchObject([
      {
        file: "content/minutes/fleet.md",
        line: 7,
        message: expect.stringContaining("trends/index.html and data/queues.csv"),
      },
    ]);
    found.forEach(expectProse);
  });

  test("name both minutes of which the text is made, and what to do", () => {
    const found = diagnosticsIn(errorOfWords(["sails"], "ropes", "/trends/"));
    expect(found).toMatchObject([
      {
        file: "content/minutes/fleet.md",
        line: 7,
        message: expect.stringContaining(
          "trends/index.html would show this beside line 3 of content/minutes/fleet.md",
        ),
        hint: "write one of the two in other words, or move it to coordinates",
      },
    ]);
    found.forEach(expectProse);
  });

  test("name a few files if there are many", () => {
    const [found] = diagnosticsIn(
      errorOfWords(["sails"], null, "/a.csv", "/b.csv", "/c.csv", "/d.csv", "/e.csv"),
    );
    expect(found?.message).toContain("what a.csv, b.csv, c.csv and 2 more would show");
  });
});

test("private text on the pages of most meetings is no fault of their minutes", () => {
  const pages = site.meetingPages.flatMap(({ paths }) => paths.slice(0, 1));
  expect(pages.length).toBe(4);
  expect(errorOf(...pages.slice(0, 2))).toEqual(expect.any(LeakingMinutesError));
  expect(errorOf(...pages)).toEqual(expect.any(LeakError));
});

test("no files are no error", () => {
  expect(errorOf()).toBeUndefined();
});
