import { describe, expect, test } from "vitest";
import { datedTexts } from "../../src/import/dated-texts.ts";
import { oldAddress } from "../../src/import/new-minutes.ts";
import { expectProse } from "../support/findings.ts";
import { generic, oldFile, osg, rulesOf } from "./old-minutes.ts";

/** The days of files with these names. */
function daysOf(names: readonly string[], profile = osg): string[] {
  return datedTexts(
    names.map((name) => oldFile(name, "text")),
    profile,
  ).texts.map(({ date }) => date);
}

describe("the day of old minutes", () => {
  test.each([
    ["TechArea20190506.md", "2019-05-06"],
    ["2019/TechArea20190506.md", "2019-05-06"],
    ["techarea20190506.markdown", "2019-05-06"],
  ])("is in the name %s", (name, date) => {
    expect(daysOf([name])).toEqual([date]);
  });

  test.each([
    "2019-05-06.md",
    "notes/2019_05_06.md",
    "minutes-20190506.md",
    "2019/05/06.md",
    "2019/05-06.md",
    "2019/05/06/index.md",
    "2019.05.06/minutes.md",
  ])("is in the path %s of any team", (name) => {
    expect(daysOf([name], generic)).toEqual(["2019-05-06"]);
  });

  test("sorts the files", () => {
    expect(daysOf(["TechArea20190513.md", "TechArea20181231.md", "TechArea20190506.md"])).toEqual([
      "2018-12-31",
      "2019-05-06",
      "2019-05-13",
    ]);
  });
});

describe("a file that starts with a rule", () => {
  test.each([
    "---\n\n# Works, 6 May 2019\n",
    "---\n\n# Works, 6 May 2019\n\n---\n\nAttending: Ada\n",
    "---\ndate: 2019-05-06\n",
  ])("has no front matter: %j", (text) => {
    expect(datedTexts([oldFile("TechArea20190506.md", text)], osg).texts.length).toBe(1);
  });
});

describe("a file with the front matter of another tool", () => {
  const { texts, diagnostics } = datedTexts(
    [oldFile("TechArea20190506.md", "---\ntags: Harbour\ntitle: Works\n---\n# Works, 6 May 2019\n")],
    osg,
  );

  test("keeps it as a comment on the same lines", () => {
    expect(texts.map(({ text }) => text)).toEqual([
      "<!--\ntags: Harbour\ntitle: Works\n-->\n# Works, 6 May 2019\n",
    ]);
  });

  test("is a finding", () => {
    expect(rulesOf(diagnostics)).toEqual(["front-matter"]);
  });
});

describe("a file is left alone", () => {
  test.each([
    ["TechAreaTemplate.md", "text", "its name holds no day that the profile knows"],
    ["README.md", "# About", "its name holds no day that the profile knows"],
    ["TechArea20190231.md", "text", "its name holds no day that the profile knows"],
    ["TechArea20190506.md", "---\ndate: 2019-05-06\n---\n", "it has front matter already"],
    ["TechArea20190506.md", "---\r\ndate: 2019-05-06\r\n---\r\n", "it has front matter already"],
  ])("such as %s: %j", (name, text, reason) => {
    const { texts, leftAlone, diagnostics } = datedTexts([oldFile(name, text)], osg);
    expect([texts, leftAlone]).toEqual([[], [{ path: `old/${name}`, reason }]]);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("a file that cannot be read", () => {
  test.each([
    ["is empty", "empty-file", new Uint8Array()],
    ["is no text", "encoding", new Uint8Array([0x23, 0xff, 0xfe])],
    ["is huge", "file-size", new Uint8Array(300_000).fill(97)],
  ])("is one error where it %s", (_name, ruleId, bytes) => {
    const { texts, diagnostics } = datedTexts([oldFile("TechArea20190506.md", bytes)], osg);
    expect([texts, rulesOf(diagnostics), diagnostics[0]?.severity]).toEqual([[], [ruleId], "error"]);
  });

  test("does not stop the others", () => {
    const bad = oldFile("TechArea20190506.md", new Uint8Array([0xff]));
    expect(datedTexts([bad, oldFile("TechArea20190513.md", "a")], osg).texts).toHaveLength(1);
  });
});

describe("two files of one day", () => {
  const files = [oldFile("b/TechArea20190506.md", "second"), oldFile("a/TechArea20190506.md", "first")];
  const { texts, diagnostics } = datedTexts(files, osg);

  test("give one meeting, of the first path", () => {
    expect(texts.map(({ text }) => text)).toEqual(["first"]);
  });

  test("are an error that names both", () => {
    expect(diagnostics.map(({ ruleId, severity, file }) => [ruleId, severity, file])).toEqual([
      ["duplicate-date", "error", "old/b/TechArea20190506.md"],
    ]);
    expect(diagnostics[0]?.message).toContain("old/a/TechArea20190506.md");
    for (const finding of diagnostics) expectProse(finding);
  });
});

describe("the address of the old page", () => {
  test.each([
    ["/meetings/{yyyy}/{name}/", "/meetings/2019/TechArea20190506/"],
    ["/{yyyy}/{MM}/{dd}.html", "/2019/05/06.html"],
    ["/minutes/", "/minutes/"],
    ["/{hour}/{name}", "/{hour}/TechArea20190506"],
  ])("is %s filled in", (pattern, address) => {
    expect(oldAddress(pattern, "any/folder.d/TechArea20190506.md", "2019-05-06")).toBe(address);
  });
});
