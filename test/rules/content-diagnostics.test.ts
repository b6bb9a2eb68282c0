import { describe, expect, test } from "vitest";
import { buildSiteData, type ContentFiles, type PipelineResult } from "../../src/pipeline.ts";
import { contentDiagnostics } from "../../src/rules/content-diagnostics.ts";
import { minutes, siteYaml } from "../support/archive.ts";
import { expectProse } from "../support/diagnostics.ts";
import { sourceFile } from "../support/minutes.ts";

const { path, text } = minutes("2020-09-14");
const folder = { settings: { path: "content/site.yaml" }, hasMinutesFolder: true, skipped: [] };
const skipped = [
  { path: "content/minutes/agenda.txt", reason: "its name does not end in .md", severity: "warning" },
] as const;

function build(around: Partial<ContentFiles>): PipelineResult {
  return buildSiteData(
    {
      settings: sourceFile(siteYaml, "content/site.yaml"),
      people: null,
      minutes: [sourceFile(text, path)],
      pictures: [],
      hasMinutesFolder: true,
      skipped: [],
      ...around,
    },
    { basePath: "/minutes/", url: null },
  );
}

describe("a content folder", () => {
  test("of minutes alone has no diagnostic", () => {
    expect(contentDiagnostics(folder)).toEqual([]);
  });

  test("with a file that is not read has a warning that says why", () => {
    expect(contentDiagnostics({ ...folder, skipped })).toEqual([
      {
        ruleId: "skipped-file",
        severity: "warning",
        message: "the file is not read: its name does not end in .md",
        hint: "name minutes after their date, as in 2020-09-14.md, or move the file elsewhere",
        file: "content/minutes/agenda.txt",
        line: 1,
        column: 1,
      },
    ]);
  });

  test("with a file that cannot be read has an error that says why", () => {
    const unreadable = { ...skipped[0], reason: "permission is denied", severity: "error" } as const;
    expect(contentDiagnostics({ ...folder, skipped: [unreadable] })).toMatchObject([
      {
        ruleId: "unreadable-file",
        severity: "error",
        message: "the file cannot be read: permission is denied",
        hint: "make it a regular file that the build may read, or remove it",
      },
    ]);
  });

  test("without a folder for minutes has an error that names the folder", () => {
    expect(contentDiagnostics({ ...folder, hasMinutesFolder: false })).toEqual([
      {
        ruleId: "no-minutes-folder",
        severity: "error",
        message: "there are no minutes: no such folder, and no Markdown file with a day beside it",
        hint: "create the folder, name a file after its day, such as 2020-09-14.md, or choose another folder with --content",
        file: "content/minutes",
        line: 1,
        column: 1,
      },
    ]);
  });

  test("names the folder where the settings lie", () => {
    const found = ["site.yaml", "a/b/site.yaml"].map((place) =>
      contentDiagnostics({ ...folder, settings: { path: place }, hasMinutesFolder: false }),
    );
    expect(found.flat().map(({ file }) => file)).toEqual(["minutes", "a/b/minutes"]);
  });

  test("says both in prose", () => {
    const found = contentDiagnostics({ ...folder, skipped, hasMinutesFolder: false });
    expect(found.length).toBe(2);
    for (const diagnostic of found) expectProse(diagnostic);
  });
});

describe("a site", () => {
  test("is built without the files that are not read", () => {
    const { site, diagnostics } = build({ skipped });
    expect({
      meetingCount: site?.archiveJson.meetings.length,
      diagnostics: diagnostics.map(({ ruleId, severity }) => [ruleId, severity]),
    }).toEqual({ meetingCount: 1, diagnostics: [["skipped-file", "warning"]] });
  });

  test("has a page that says which minutes cannot be read", () => {
    const unreadable = { path: "content/minutes/2020-09-21.md", reason: "permission is denied" };
    const { site } = build({ skipped: [{ ...unreadable, severity: "error" }] });
    expect(site?.quarantinePages.map(({ date, errors }) => [date, errors[0]?.message])).toEqual([
      ["2020-09-21", "the file cannot be read: permission is denied"],
    ]);
  });

  test("is built of an empty folder", () => {
    const { site, diagnostics } = build({ minutes: [] });
    expect({ meetingPages: [...(site?.meetingPages ?? [])], diagnostics }).toEqual({
      meetingPages: [],
      diagnostics: [],
    });
  });

  test("is not built without a folder for minutes, which is an error", () => {
    const { site, diagnostics } = build({ minutes: [], hasMinutesFolder: false });
    expect({ site, diagnostics: diagnostics.map(({ ruleId, severity }) => [ruleId, severity]) }).toEqual({
      site: null,
      diagnostics: [["no-minutes-folder", "error"]],
    });
  });

  test("that is not built still has its other diagnostics", () => {
    const settings = sourceFile("titel: Ferry\n", "content/site.yaml");
    const people = sourceFile("- Mat\n", "content/people.yaml");
    const { diagnostics } = build({ settings, people, minutes: [], hasMinutesFolder: false, skipped });
    expect([...new Set(diagnostics.map(({ file }) => file))]).toEqual([
      "content/minutes",
      "content/minutes/agenda.txt",
      "content/people.yaml",
      "content/site.yaml",
    ]);
  });
});
