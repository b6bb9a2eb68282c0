import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { auditImport } from "../../scripts/audit-import.ts";
import type { PrintedCount } from "../../src/import/counts/printed-figures.ts";
import { datedTexts } from "../../src/import/dated-texts.ts";
import { type ImportResult, importMinutes } from "../../src/import/import-minutes.ts";
import { readOldMinutes } from "../../src/import/read-old-minutes.ts";
import { known } from "../support/archive.ts";
import { expectProse } from "../support/findings.ts";
import { lostNumbers, plain, unexplained } from "./kept-lines.ts";
import {
  besideOldFile,
  bodyOf,
  frontMatterOf,
  madeOf,
  oldFile,
  oldFiles,
  osg,
  placesOf,
  textOf,
} from "./old-minutes.ts";

const all = importMinutes(oldFiles, osg);
const { texts } = datedTexts(oldFiles, osg);

/** What an import says of one old file, as the JSON beside the file puts it; a list that is empty is left out. */
function told(imported: ImportResult, below: string): Record<string, unknown> {
  const { files, leftAlone, diagnostics } = imported;
  const audit = auditImport(imported);
  const path = `old/${below}`;
  const isOwn = (one: { readonly path: string }): boolean => one.path === path;
  const made = files.find(({ source }) => source === path);
  const { actions = [], support = [] } = made?.meeting ?? {};
  const lists = {
    changes: Object.fromEntries(
      audit.changes.filter(isOwn).map(({ printed }) => [cellName(printed), printed.change]),
    ),
    wrongTotals: audit.totals
      .filter(isOwn)
      .map(({ printed, sum }) => `${cellName(printed)}: ${printed.count} for ${sum}`),
    places: made ? directivesIn(bodyOf(made)) : {},
    actions: actions.map(
      ({ owners, text, status }) => `${owners.join(", ")}: ${text}${status === "open" ? "" : ` (${status})`}`,
    ),
    support: support.map(({ site, people, text }) => `${site} (${people.join(", ")}): ${text}`),
    repaired: made ? repairedLines(below) : {},
  };
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => Object.keys(list).length > 0)),
    ...(made && { frontMatter: frontMatterOf(made) }),
    ...(leftAlone.some(isOwn) && { leftAlone: leftAlone.find(isOwn)?.reason }),
    findings: placesOf(diagnostics.filter(({ file }) => file === path)),
  };
}

/** The cell in which a change stands, such as `GGUS` or `3.5.24 Open`. */
function cellName({ column, table, name }: PrintedCount): string {
  if (column === null) return name;
  return `${column === "Total" && table > 0 ? "second Total" : column} ${name}`;
}

/** For each directive the line above it that is not blank, where it stands first. */
function directivesIn(body: string): Record<string, string> {
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  return Object.fromEntries(
    lines
      .flatMap((line, index) =>
        line.startsWith("::") ? [[line.slice(2), lines[index - 1] ?? ""] as const] : [],
      )
      .toReversed(),
  );
}

/** The repaired lines by the number that they had in the old file. */
function repairedLines(below: string): Record<string, string> {
  const dated = known(texts.find((one) => one.below === below));
  const { repaired, body } = readOldMinutes(dated, osg);
  const lines = dated.text.split("\n");
  return Object.fromEntries(
    repaired.map((line) => {
      const isIt = (other: string): boolean => plain(other) === plain(lines[line] ?? "");
      return [line + 1, known(body.split("\n").find(isIt))];
    }),
  );
}

describe("old minutes", () => {
  test.each(oldFiles)("of $below say what a careful reader finds in them", ({ below }) => {
    expect(told(all, below)).toEqual(besideOldFile(below));
  });

  test("of every fixture are a pair", () => {
    const names = readdirSync(new URL("old/", import.meta.url), { recursive: true, encoding: "utf8" });
    const pairs = oldFiles.flatMap(({ below }) => [below, below.replace(/\.md$/, ".json")]);
    expect(names.filter((name) => name !== "copies").toSorted()).toEqual(pairs.toSorted());
  });

  test("have findings in prose", () => {
    expect(all.diagnostics.length).toBeGreaterThan(0);
    for (const finding of all.diagnostics) expectProse(finding);
  });

  test("with CRLF say the same as with LF", () => {
    const files = oldFiles.map((file) => oldFile(file.below, textOf(file).replaceAll("\n", "\r\n")));
    expect(importMinutes(files, osg).files).toEqual(all.files);
  });

  test("with CRLF earn one warning more each", () => {
    const text = textOf(known(oldFiles[0])).replaceAll("\n", "\r\n");
    const { diagnostics } = importMinutes([oldFile("TechArea20190304.md", text)], osg);
    expect(placesOf(diagnostics)[0]).toBe("line-ending 1:39");
  });

  test("in another order come out the same", () => {
    expect(importMinutes(oldFiles.toReversed(), osg)).toEqual(all);
  });
});

describe("an imported file", () => {
  test.each(texts)("keeps every line of $below that was not taken", (dated) => {
    const old = readOldMinutes(dated, osg);
    expect(unexplained(dated.text, old)).toEqual([]);
  });

  test.each(texts)("holds every number of $below that left the body", (dated) => {
    expect(lostNumbers(dated.text, readOldMinutes(dated, osg))).toEqual([]);
  });

  test.each(texts)("of $below ends with that body, to the letter", (dated) => {
    expect(bodyOf(madeOf(all, dated.below))).toBe(readOldMinutes(dated, osg).body);
  });
});

describe("the fixtures", () => {
  test("have bodies of which some line was taken, and some was repaired", () => {
    const old = texts.map((dated) => readOldMinutes(dated, osg));
    expect(old.flatMap(({ taken }) => taken).length).toBeGreaterThan(30);
    expect(old.flatMap(({ repaired }) => repaired).length).toBeGreaterThan(2);
  });
});
