import { describe, expect, test } from "vitest";
import { importMinutes } from "../../src/import/import-minutes.ts";
import { summarizeImport } from "../../src/import/import-summary.ts";
import { generic, oldFile } from "./old-minutes.ts";

function summaryOf(files: Readonly<Record<string, string>>) {
  const result = importMinutes(
    Object.entries(files).map(([name, text]) => oldFile(name, text)),
    generic,
  );
  return summarizeImport(result.files, result.skipped);
}

const meeting = `Present: Ada Byron, Bo Linde

- ACTION: Ada to paint the mole
- ACTION: sweep the quay
- RESOLVED: Buy a lamp
- Weather: fair
- Recording: <https://video.example/1>
- Slides: [all of them](https://slides.example/1)
- Day: 2019-05-06
- Ada: it is cold
`;

describe("the summary of an import", () => {
  const summary = summaryOf({
    "2019-05-06.md": meeting,
    "2019-05-13.md": meeting,
    "2019-05-20.md": meeting,
    "june.md": "# June\n",
    "july.md": "# July\n",
    "2019-05-20-agenda.md": "# Agenda\n",
  });

  test("counts what was found", () => {
    expect(summary).toMatchObject({
      meetings: 3,
      days: { first: "2019-05-06", last: "2019-05-20" },
      attended: 3,
      names: 2,
      actions: 6,
      owned: 3,
      decisions: 3,
    });
  });

  test("says what was left alone and why, once for each reason", () => {
    expect(summary.skipped).toEqual([
      {
        reason: "neither its name nor its text has a day in a format that the profile lists",
        count: 2,
        example: "old/july.md",
      },
      { reason: "it is the agenda of minutes", count: 1, example: "old/2019-05-20-agenda.md" },
    ]);
  });

  test("lists openings that it did not understand, but no people, links, days and numbers", () => {
    expect(summary.shapes).toEqual([
      {
        shape: "Weather:",
        count: 3,
        files: 3,
        example: { line: "- Weather: fair", path: "old/2019-05-06.md" },
      },
    ]);
  });

  test("lists openings first that many files have", () => {
    const { shapes } = summaryOf({
      "2019-05-06.md": "Note: a\n\nNote: b\n\nNote: c\n\nNote: d\n\nScribe: Ada\n",
      "2019-05-13.md": "Scribe: Bo\n",
      "2019-05-20.md": "Scribe: Ada\n",
    });
    expect(shapes.map(({ shape, count, files }) => [shape, count, files])).toEqual([
      ["Scribe:", 3, 3],
      ["Note:", 4, 1],
    ]);
  });
});

test("several series are written to folders of their own, so that two may meet on one day", () => {
  const names = ["docs", "board"].flatMap((series) =>
    ["2019-05-06", "2019-05-13", "2019-05-20"].map((day) => `${series}-${day}.md`),
  );
  const { files, diagnostics } = importMinutes(
    names.map((name) => oldFile(name, "text\n")),
    generic,
  );
  expect(diagnostics).toEqual([]);
  expect(files.map(({ target }) => target).toSorted()).toEqual([
    "board/2019/2019-05-06.md",
    "board/2019/2019-05-13.md",
    "board/2019/2019-05-20.md",
    "docs/2019/2019-05-06.md",
    "docs/2019/2019-05-13.md",
    "docs/2019/2019-05-20.md",
  ]);
});

test("of minutes and their agenda, the minutes are imported, whatever their names", () => {
  const { files } = importMinutes(
    [oldFile("2019-05-06-agenda.md", "# Plan\n"), oldFile("2019-05-06-minutes.md", "# Result\n")],
    generic,
  );
  expect(files.map(({ source }) => source)).toEqual(["old/2019-05-06-minutes.md"]);
});
