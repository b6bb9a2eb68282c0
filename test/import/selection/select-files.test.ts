import { describe, expect, test } from "vitest";
import { selectFiles } from "../../../src/import/selection/select-files.ts";
import { expectProse } from "../../support/diagnostics.ts";
import { generic, oldFile, osg, rulesOf } from "../old-minutes.ts";

/** The dates of the selected files. */
function datesOf(names: readonly string[], profile = osg): string[] {
  return selectFiles(
    names.map((name) => oldFile(name, "text")),
    profile,
  ).texts.map(({ date }) => date);
}

describe("the date of old minutes", () => {
  test.each([
    ["TechArea20190506.md", "2019-05-06"],
    ["2019/TechArea20190506.md", "2019-05-06"],
    ["techarea20190506.markdown", "2019-05-06"],
  ])("is read from the name %s", (name, date) => {
    expect(datesOf([name])).toEqual([date]);
  });

  test.each([
    "2019-05-06.md",
    "notes/2019_05_06.md",
    "minutes-20190506.md",
    "2019/05/06.md",
    "2019/05-06.md",
    "2019/05/06/index.md",
    "2019.05.06/minutes.md",
  ])("is read from the path %s with the generic profile", (name) => {
    expect(datesOf([name], generic)).toEqual(["2019-05-06"]);
  });

  test.each([
    ["# Vorstand, 4. März 2024\n", "2024-03-04"],
    ["# Acta del 5 de febrero de 2024\n", "2024-02-05"],
    ["# Acta\n\n**Fecha:** 5 de febrero de 2024\n", "2024-02-05"],
  ])("is read from the text %j with the generic profile", (text, date) => {
    const { texts } = selectFiles([oldFile("Februar 2024.md", text)], generic);
    expect(texts.map((found) => found.date)).toEqual([date]);
  });

  test("determines the order of the files", () => {
    expect(datesOf(["TechArea20190513.md", "TechArea20181231.md", "TechArea20190506.md"])).toEqual([
      "2018-12-31",
      "2019-05-06",
      "2019-05-13",
    ]);
  });
});

describe("a file that starts with a thematic break", () => {
  test.each([
    "---\n\n# Works, 6 May 2019\n",
    "---\n\n# Works, 6 May 2019\n\n---\n\nAttending: Ada\n",
    "---\ndate: 2019-05-06\n",
  ])("has no front matter: %j", (text) => {
    expect(selectFiles([oldFile("TechArea20190506.md", text)], osg).texts.length).toBe(1);
  });
});

describe("a file with the front matter of another tool", () => {
  const { texts, diagnostics } = selectFiles(
    [oldFile("TechArea20190506.md", "---\ntags: Harbour\ntitle: Works\n---\n# Works, 6 May 2019\n")],
    osg,
  );

  test("keeps it as a comment on the same lines", () => {
    expect(texts.map(({ text }) => text)).toEqual([
      "<!--\ntags: Harbour\ntitle: Works\n-->\n# Works, 6 May 2019\n",
    ]);
  });

  test("has a warning", () => {
    expect(rulesOf(diagnostics)).toEqual(["front-matter"]);
  });
});

describe("a file is skipped", () => {
  test("because its bytes cannot be read, where no day in its path says that it holds minutes", () => {
    const { skipped, diagnostics } = selectFiles(
      [oldFile("works.md", new Uint8Array([0xff, 0xfe]))],
      generic,
    );
    expect([skipped.map(({ reason }) => reason), diagnostics]).toEqual([
      ["found bytes that are not UTF-8, expected UTF-8 text"],
      [],
    ]);
  });

  test.each([
    ["TechAreaTemplate.md", "text", "its name has no date in a format that the profile lists"],
    ["README.md", "# About", "its name has no date in a format that the profile lists"],
    ["TechArea20190231.md", "text", "its name has no date in a format that the profile lists"],
    ["TechArea20190506.md", "---\ndate: 2019-05-06\n---\n", "it already has front matter"],
    ["TechArea20190506.md", "---\r\ndate: 2019-05-06\r\n---\r\n", "it already has front matter"],
  ])("such as %s: %j", (name, text, reason) => {
    const { texts, skipped, diagnostics } = selectFiles([oldFile(name, text)], osg);
    expect([texts, skipped]).toEqual([[], [{ path: `old/${name}`, reason }]]);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("a file that cannot be read", () => {
  test.each([
    ["is empty", "empty-file", new Uint8Array()],
    ["is not text", "encoding", new Uint8Array([0x23, 0xff, 0xfe])],
    ["is huge", "file-size", new Uint8Array(1_100_000).fill(97)],
  ])("has one error if it %s", (_name, ruleId, bytes) => {
    const { texts, diagnostics } = selectFiles([oldFile("TechArea20190506.md", bytes)], osg);
    expect([texts, rulesOf(diagnostics), diagnostics[0]?.severity]).toEqual([[], [ruleId], "error"]);
  });

  test("does not stop the import of others", () => {
    const bad = oldFile("TechArea20190506.md", new Uint8Array([0xff]));
    expect(selectFiles([bad, oldFile("TechArea20190513.md", "a")], osg).texts).toHaveLength(1);
  });
});

describe("two files with the same date", () => {
  const files = [oldFile("b/TechArea20190506.md", "second"), oldFile("a/TechArea20190506.md", "first")];
  const { texts, diagnostics } = selectFiles(files, osg);

  test("give one meeting, from the first path", () => {
    expect(texts.map(({ text }) => text)).toEqual(["first"]);
  });

  test("have an error that names both", () => {
    expect(diagnostics.map(({ ruleId, severity, file }) => [ruleId, severity, file])).toEqual([
      ["duplicate-date", "error", "old/b/TechArea20190506.md"],
    ]);
    expect(diagnostics[0]?.message).toContain("old/a/TechArea20190506.md");
    for (const diagnostic of diagnostics) expectProse(diagnostic);
  });
});

describe("a file that no import reads in a second", () => {
  test.each([
    [
      "a long line",
      `# Works\n\n${"_a ".repeat(7000)}`,
      3,
      "the line has 21000 characters, expected at most 20000",
    ],
    ["spaces after a label", `**Attending:**${" ".repeat(400_000)}`, 1, /^the file has 400014 characters/],
    ["many lines", "Attending:\n".repeat(12_000), 1, "the file has 12001 lines, expected at most 12000"],
  ])("is refused at its line: %s", (_name, text, line, message) => {
    const { texts, diagnostics } = selectFiles([oldFile("TechArea20190506.md", text)], osg);
    expect(texts).toEqual([]);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        ruleId: "limit",
        severity: "error",
        line,
        message: expect.stringMatching(message),
      }),
    ]);
    diagnostics.forEach(expectProse);
  });
});
