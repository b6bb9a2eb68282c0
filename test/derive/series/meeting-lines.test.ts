import { expect, test } from "vitest";
import { linesOf } from "../../../src/derive/series/meeting-lines.ts";
import { known, minutes } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

function written(body: string): readonly string[] {
  const { meetings } = archiveIndex([minutes("2020-01-06", "", body)]);
  return linesOf(known(meetings[0])).map(({ kind, text }) => `${kind}: ${text}`);
}

test("headings, paragraphs and items of outermost lists are lines", () => {
  expect(written("## Ferry\n\nIt is late.\n\n- It is blue.\n\n  - It was green.\n")).toEqual([
    "heading: Ferry",
    "line: It is late.",
    "line: It is blue.",
  ]);
});

test("each line that a reader sees is one", () => {
  expect(written("## Ferry\n\nIt is late.\\\nIt is blue.\n")).toEqual([
    "heading: Ferry",
    "line: It is late.",
    "line: It is blue.",
  ]);
});

test("sections about attendance and triage are left out, with what is below them", () => {
  expect(written("## Attendance\n\nAda\n\n### Guests\n\nMat\n\n## Ferry\n\nIt is late.\n")).toEqual([
    "heading: Ferry",
    "line: It is late.",
  ]);
});
