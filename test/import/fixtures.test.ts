import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { auditImport } from "../../scripts/import-report.ts";
import type { PrintedCount } from "../../src/import/counts/printed-counts.ts";
import { type ImportResult, importMinutes } from "../../src/import/import-minutes.ts";
import { readOldMinutes } from "../../src/import/read-old-minutes.ts";
import { selectFiles } from "../../src/import/selection/select-files.ts";
import { lostNumbers, normalized, unexpectedLines } from "../oracles/kept-lines.ts";
import { known } from "../support/archive.ts";
import { expectProse } from "../support/diagnostics.ts";
import {
  bodyOf,
  expectedOf,
  frontMatterOf,
  importedFrom,
  oldFile,
  oldFiles,
  osg,
  rulesWithPositions,
  textOf,
} from "./old-minutes.ts";

const result = importMinutes(oldFiles, osg);
const { texts } = selectFiles(oldFiles, osg);

/** The result of importing one old file, in the form of the JSON file beside it, which omits empty lists. */
function resultFor(imported: ImportResult, relativePath: string): Record<string, unknown> {
  const { files, skipped, diagnostics } = imported;
  const audit = auditImport(imported);
  const path = `old/${relativePath}`;
  const isOwn = (one: { readonly path: string }): boolean => one.path === path;
  const file = files.find(({ source }) => source === path);
  const { actions = [], support = [] } = file?.meeting ?? {};
  const lists = {
    changes: Object.fromEntries(
      audit.changes.filter(isOwn).map(({ printed }) => [cellName(printed), printed.change]),
    ),
    wrongTotals: audit.totals
      .filter(isOwn)
      .map(({ printed, sum }) => `${cellName(printed)}: ${printed.count} for ${sum}`),
    directives: file ? linesAboveDirectives(bodyOf(file)) : {},
    actions: actions.map(
      ({ owners, text, status }) => `${owners.join(", ")}: ${text}${status === "open" ? "" : ` (${status})`}`,
    ),
    support: support.map(({ site, people, text }) => `${site} (${people.join(", ")}): ${text}`),
    repaired: file ? repairedLines(relativePath) : {},
  };
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => Object.keys(list).length > 0)),
    ...(file && { frontMatter: frontMatterOf(file) }),
    ...(skipped.some(isOwn) && { skipped: skipped.find(isOwn)?.reason }),
    diagnostics: rulesWithPositions(diagnostics.filter((diagnostic) => diagnostic.file === path)),
  };
}

/** The cell of a change, such as `GGUS` or `3.5.24 Open`. */
function cellName({ column, table, name }: PrintedCount): string {
  if (column === null) return name;
  return `${column === "Total" && table > 0 ? "second Total" : column} ${name}`;
}

/** For the first directive of each name, the line above it that is not blank. */
function linesAboveDirectives(body: string): Record<string, string> {
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  return Object.fromEntries(
    lines
      .flatMap((line, index) =>
        line.startsWith("::") ? [[line.slice(2), lines[index - 1] ?? ""] as const] : [],
      )
      .toReversed(),
  );
}

/** The repaired lines by their line number in the old file. */
function repairedLines(relativePath: string): Record<string, string> {
  const dated = known(texts.find((one) => one.relativePath === relativePath));
  const minutes = readOldMinutes(dated, osg);
  const lines = dated.text.split("\n");
  return Object.fromEntries(
    minutes.repairedLines.map((line) => {
      const isSame = (other: string): boolean => normalized(other) === normalized(lines[line] ?? "");
      return [line + 1, known(minutes.body.split("\n").find(isSame))];
    }),
  );
}

describe("importing old minutes", () => {
  test.each(oldFiles)("finds in $relativePath what a careful reader finds", ({ relativePath }) => {
    expect(resultFor(result, relativePath)).toEqual(expectedOf(relativePath));
  });

  test("has an expected result for every file, and a file for every result", () => {
    const names = readdirSync(new URL("old/", import.meta.url), { recursive: true, encoding: "utf8" });
    const pairs = oldFiles.flatMap(({ relativePath }) => [
      relativePath,
      relativePath.replace(/\.md$/, ".json"),
    ]);
    expect(names.filter((name) => name !== "copies").toSorted()).toEqual(pairs.toSorted());
  });

  test("reports in prose", () => {
    expect(result.diagnostics.length).toBeGreaterThan(0);
    for (const diagnostic of result.diagnostics) expectProse(diagnostic);
  });

  test("gives the same files for CRLF and LF line endings", () => {
    const files = oldFiles.map((file) => oldFile(file.relativePath, textOf(file).replaceAll("\n", "\r\n")));
    expect(importMinutes(files, osg).files).toEqual(result.files);
  });

  test("warns about CRLF line endings", () => {
    const text = textOf(known(oldFiles[0])).replaceAll("\n", "\r\n");
    const { diagnostics } = importMinutes([oldFile("TechArea20190304.md", text)], osg);
    expect(rulesWithPositions(diagnostics)[0]).toBe("line-ending 1:39");
  });

  test("gives the same result for files in any order", () => {
    expect(importMinutes(oldFiles.toReversed(), osg)).toEqual(result);
  });
});

describe("the new minutes file", () => {
  test.each(texts)("keeps every line of $relativePath that was not consumed", (dated) => {
    expect(unexpectedLines(dated.text, readOldMinutes(dated, osg))).toEqual([]);
  });

  test.each(texts)("keeps every number of $relativePath that left the body", (dated) => {
    expect(lostNumbers(dated.text, readOldMinutes(dated, osg))).toEqual([]);
  });

  test.each(texts)("ends with the body of $relativePath, verbatim", (dated) => {
    expect(bodyOf(importedFrom(result, dated.relativePath))).toBe(readOldMinutes(dated, osg).body);
  });
});

test("the old files have enough lines to consume and to repair", () => {
  const minutes = texts.map((dated) => readOldMinutes(dated, osg));
  expect(minutes.flatMap(({ consumed }) => consumed).length).toBeGreaterThan(30);
  expect(minutes.flatMap(({ repairedLines: lines }) => lines).length).toBeGreaterThan(2);
});
