import { describe, expect, test } from "vitest";
import { auditImport } from "../../scripts/import-report.ts";
import { importMinutes } from "../../src/import/import-minutes.ts";
import { parserFor } from "../support/minutes.ts";
import {
  frontMatterOf,
  generic,
  importedFrom,
  importTexts,
  oldFile,
  oldFiles,
  osg,
  rulesOf,
} from "./old-minutes.ts";

const name = "TechArea20190506.md";

describe("an import", () => {
  test("creates one file per meeting, in a folder per year", () => {
    const { files } = importTexts({ "b/TechArea20190506.md": "a", "TechArea20181231.md": "b" });
    expect(files.map(({ target }) => target)).toEqual(["2018/2018-12-31.md", "2019/2019-05-06.md"]);
  });

  test("of no files gives an empty result", () => {
    expect(importMinutes([], osg)).toEqual({
      files: [],
      skipped: [],
      printed: [],
      tables: [],
      people: { people: [], uncertain: [] },
      diagnostics: [],
    });
  });

  test("continues after a file that cannot be read", () => {
    const bad = oldFile(name, new Uint8Array([0xff]));
    const { files, diagnostics } = importMinutes([bad, oldFile("TechArea20190513.md", "a")], osg);
    expect([files.length, rulesOf(diagnostics)]).toEqual([1, ["encoding"]]);
  });

  test("reports in the order of files and lines", () => {
    const text = "# Works, 1 May 2019\n\n[a](b.txt)\n";
    const { diagnostics } = importTexts({ "TechArea20190513.md": text, [name]: text });
    expect(diagnostics.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "old/TechArea20190506.md:1",
      "old/TechArea20190506.md:3",
      "old/TechArea20190513.md:1",
      "old/TechArea20190513.md:3",
    ]);
  });

  test("audits the changes of all files together", () => {
    const table = (count: number, change: string): string =>
      `| # of tickets | &Delta; | State |\n|---|---|---|\n| ${count} | ${change} | Open |\n`;
    const audit = auditImport(importTexts({ [name]: table(5, "+1"), "TechArea20190513.md": table(7, "+2") }));
    expect(audit.changes.map(({ verdict }) => verdict)).toEqual(["incomparable", "agrees"]);
  });

  test("reads the date, the title and the attendance of any team's minutes", () => {
    const text =
      "# Harbour Board 2019-05-06\n\n## Present\n\n- Ada Lund (chair)\n- Bo Kent @bok\n\n## Agenda\n\n- Fog\n";
    const result = importTexts({ "minutes/2019-05-06.md": text }, generic);
    expect(frontMatterOf(importedFrom(result, "minutes/2019-05-06.md"))).toEqual({
      date: "2019-05-06",
      title: "Harbour Board",
      attending: ["Ada Lund", "Bo Kent"],
    });
    expect(result.diagnostics).toEqual([]);
  });
});

describe("an imported file", () => {
  const { files } = importMinutes(oldFiles, osg);

  test("has no errors and no warnings when the site reads it", () => {
    const parse = parserFor();
    const diagnostics = files.flatMap(
      ({ target, text }) => parse({ path: target, bytes: new TextEncoder().encode(text) }).diagnostics,
    );
    expect(diagnostics).toEqual([]);
  });

  test("is skipped by another import", () => {
    const renamed = files.map(({ text, meeting }) =>
      oldFile(`TechArea${meeting.date.replaceAll("-", "")}.md`, text),
    );
    const second = importMinutes(renamed, osg);
    expect([second.files, second.diagnostics]).toEqual([[], []]);
    expect(new Set(second.skipped.map(({ reason }) => reason))).toEqual(
      new Set(["it already has front matter"]),
    );
  });

  test("is skipped by an import with the generic profile, under its new name", () => {
    const again = files.map(({ text, target }) => oldFile(target, text));
    expect(importMinutes(again, generic).files).toEqual([]);
  });
});
