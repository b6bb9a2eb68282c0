import { describe, expect, test } from "vitest";
import { assertNoMinutesLeak, LeakingMinutesError } from "../../src/plugins/leaking-minutes.ts";
import { LeakError } from "../../src/plugins/privacy-scan.ts";
import { minutes, siteDataOf } from "../support/archive.ts";
import { expectProse } from "../support/diagnostics.ts";

const twoMeetings = ["# Fleet", "## 28 September 2020\n\nRopes.", "## 5 October 2020\n\nSails."].join("\n\n");
const site = siteDataOf([
  minutes("2020-09-14"),
  minutes("2020-09-21"),
  { path: "content/minutes/fleet.md", text: twoMeetings },
]);

function errorOf(...sitePaths: string[]): unknown {
  try {
    return assertNoMinutesLeak(sitePaths, site);
  } catch (error) {
    return error;
  }
}

function diagnosticsOf(...sitePaths: string[]): LeakingMinutesError["diagnostics"] {
  const error = errorOf(...sitePaths);
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
    expect(diagnosticsOf(path)).toMatchObject([{ file: "content/minutes/2020-09-14.md", line: 1 }]);
  });

  test("are one error of each minutes, which names the files and what to do", () => {
    const found = diagnosticsOf(
      "/feed.xml",
      "/meetings/2020-09-14/",
      "/meetings/2020-09-21/",
      "/meetings/2020-09-14.md",
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
    expect(diagnosticsOf("/meetings/2020-10-05/")).toMatchObject([
      { file: "content/minutes/fleet.md", line: 7 },
    ]);
  });

  test("are named where they are made of the minutes of many meetings", () => {
    expect(errorOf("/feed.xml", "/people/")).toEqual(expect.any(LeakError));
    expect(errorOf("/feed.xml", "/people/")).toMatchObject({
      message: expect.stringContaining(": feed.xml and people/index.html. Remove it"),
    });
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
