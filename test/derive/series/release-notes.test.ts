import { describe, expect, test } from "vitest";
import { rolloverNotes } from "../../../src/derive/series/release-notes.ts";
import { english } from "../../../src/texts/en/texts.ts";
import { minutes } from "../../support/archive.ts";
import { meetingsOf } from "../../support/archive-index.ts";

/** The notes of two meetings with these release columns. */
function notes(before: string, after: string): string[] {
  const table = (columns: string): string =>
    `releases: { ${columns
      .split(" ")
      .map((column) => `${column}: { Open: 1 }`)
      .join(", ")} }`;
  const meetings = meetingsOf([minutes("2020-09-07", table(before)), minutes("2020-09-14", table(after))]);
  return rolloverNotes(meetings, ["2020-09-07", "2020-09-14"], english).map(({ text }) => text);
}

describe("the notes of release tables", () => {
  test("say which release follows which", () => {
    expect(notes("3.5.22", "3.5.24")).toEqual(["3.5.24 after 3.5.22"]);
  });

  test("say which release is new", () => {
    expect(notes("3.5.22", "3.5.22 3.6.1")).toEqual(["3.6.1 new"]);
  });

  test("say which release is no longer listed", () => {
    expect(notes("3.5.22 3.4.56", "3.5.22")).toEqual(["3.4.56 no longer listed"]);
  });

  test("say once that a release and the next one have tables side by side", () => {
    expect(notes("3.5.22", "3.5.22 3.5.24")).toEqual(["two tables: 3.5.24 beside 3.5.22; 3.5.24 new"]);
    expect(notes("3.5.22 3.5.24", "3.5.22 3.5.24")).toEqual([]);
  });

  test("do not say so of two series of releases", () => {
    expect(notes("3.4.54 3.5.22", "3.4.54 3.5.24")).toEqual(["3.5.24 after 3.5.22"]);
  });

  test("say nothing while the columns stay the same", () => {
    expect(notes("3.5.22", "3.5.22")).toEqual([]);
  });
});
