import { expect, test } from "vitest";
import { inMarkdown, markdownFindings } from "../../../scripts/checking/markdown-findings.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import { markdown } from "../../support/minutes.ts";

function finding(severity: "error" | "warning", message = "m"): Diagnostic {
  return { ruleId: "schema", severity, message, hint: "h", file: "a.md", line: 3, column: 1 };
}

test("findings are a table with errors first", () => {
  expect(markdownFindings([finding("warning"), finding("error")], "Checked 2 meetings")).toBe(`\
Checked 2 meetings: 1 error, 1 warning.

| | where | rule | what | what to do |
| --- | --- | --- | --- | --- |
| error | a.md&#58;3 | schema | m | h |
| warning | a.md&#58;3 | schema | m | h |
`);
});

test("without findings there is no table", () => {
  expect(markdownFindings([], "Checked 2 meetings")).toBe("Checked 2 meetings: no errors, no warnings.\n");
});

test("of very many, a hundred are in the table", () => {
  const text = markdownFindings(Array(120).fill(finding("error")), "Checked");
  expect(text.match(/^\| error/gm)).toHaveLength(100);
  expect(text).toMatch(/\n20 more are in the log\.\n$/);
});

test.each([
  "[a](javascript:1)",
  "<script>",
  "a | b",
  "![x](https://evil.example)",
  "https://evil.example/",
  "`|`",
  "@team",
])("%s is shown as it is typed", (text) => {
  const { blocks } = markdown()(`| a |\n| --- |\n| ${inMarkdown(text)} |\n`);
  expect(blocks).toEqual([
    { type: "table", head: [[{ type: "text", value: "a" }]], rows: [[[{ type: "text", value: text }]]] },
  ]);
});
