import { describe, expect, test } from "vitest";
import { issueFromText, issuesFromJson } from "../../../src/import/documents/issues.ts";
import { generic, importTexts, rulesOf } from "../old-minutes.ts";

describe("issues as JSON", () => {
  test.each([
    ["one of gh", { title: "A", body: "b", url: "https://github.com/o/r/issues/1" }],
    ["a list of gh", [{ title: "A", body: "b", url: "https://github.com/o/r/issues/1", comments: [] }]],
    [
      "the API of GitHub",
      [{ title: "A", body: "b", html_url: "https://github.com/o/r/issues/1", url: "x", comments: 2 }],
    ],
  ])("of %s are Markdown", (_, value) => {
    expect(issuesFromJson(JSON.stringify(value))).toEqual([
      "# A\n\nIssue: https://github.com/o/r/issues/1\n\nb\n",
    ]);
  });

  test.each(["{}", "[]", "null", '{"title": 1}', '{"name": "package"}', "{"])("are not in %s", (json) => {
    expect(issuesFromJson(json)).toBeNull();
  });

  test("are a meeting each, and one without a day is a finding", () => {
    const issues = [
      { title: "Call 2024-05-02", body: "Present: Ann, Bo" },
      { title: "Call 2024-05-09", body: "Present: Ann, Cy" },
      { title: "A question", body: "Why?" },
    ];
    const { files, diagnostics } = importTexts({ "issues.json": JSON.stringify(issues) }, generic);
    expect(files.map(({ meeting }) => meeting.date)).toEqual(["2024-05-02", "2024-05-09"]);
    expect(rulesOf(diagnostics)).toEqual(["several-meetings", "undated-issue"]);
  });
});

test("text that only starts like an issue is none", () => {
  expect(issueFromText("title:\ta\nand so on\n")).toBeNull();
});
