import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOrdinaryYaml } from "../../../src/minutes/yaml/ordinary-yaml.ts";
import { readAnyYaml } from "../../../src/minutes/yaml/yaml-source.ts";

/** The front matter of the project's own minutes and of all test sites. */
const fronts = ["../../../content/", "../../sites/"].flatMap((folder) => {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .flatMap((path) => /^---\n(.*?)\n---\n/s.exec(readFileSync(new URL(path, url), "utf8"))?.[1] ?? []);
});

/** Both parsers read the text alike, or only the one that knows all of YAML reads it. */
function expectAgreement(text: string): void {
  const value = readOrdinaryYaml(text);
  if (value === undefined) return;
  const full = readAnyYaml(text, "a.md");
  expect(full.diagnostics).toEqual([]);
  expect(value).toStrictEqual(full.value);
  expect(JSON.stringify(value)).toBe(JSON.stringify(full.value));
}

const words = fc.oneof(
  fc.constantFrom(
    "Open",
    "Ready for Release",
    "3.4.55",
    "3.10",
    "12",
    "0",
    "-1",
    "-0",
    "+3",
    "007",
    "1e3",
    "12e03",
  ),
  fc.constantFrom(
    "0o17",
    "0x1F",
    "0b11",
    "1_000",
    "1_0.5",
    ".5",
    "5.",
    "1.5",
    "-.inf",
    ".inf",
    ".NaN",
    "~",
    "null",
  ),
  fc.constantFrom(
    "Null",
    "NULL",
    "true",
    "True",
    "TRUE",
    "yes",
    "off",
    "2020-09-14",
    "2020-09-14 10:00:00",
    "13:00",
  ),
  fc.constantFrom(
    "12:30:45",
    "<<",
    "=",
    "__proto__",
    "a:b",
    "a: b",
    "https://x.example/",
    "/meetings/2020/",
    "Carl (?)",
  ),
  fc.constantFrom(
    "it's",
    "'it''s'",
    '"x: y"',
    '"12"',
    "'true'",
    '""',
    '"a\\tb"',
    '"',
    "'",
    "a #b",
    "#b",
    "a#b",
    "- a",
    "-",
  ),
  fc.constantFrom(
    "---",
    "...",
    "?",
    "? a",
    ":",
    ": a",
    "!x",
    "!!str 1",
    "&x",
    "*x",
    "&x 1",
    "|",
    ">",
    "%a",
    "@a",
    "`a`",
  ),
  fc.constantFrom(
    "é",
    "日本",
    "🎉",
    "a\u00a0b",
    "a\u2028b",
    "a\u0085b",
    "\ufeffa",
    "a\tb",
    "a, b",
    "a,",
    ",",
    "a[b]",
    "a}",
  ),
  fc.string({ maxLength: 5 }),
);
const inLine = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    words,
    fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join(", ")}]`),
    fc.array(tie("value"), { maxLength: 4 }).map((items) => `[ ${items.join(" ,")} ]`),
    fc
      .array(fc.tuple(words, tie("value")), { maxLength: 4 })
      .map((pairs) => `{ ${pairs.map(([key, value]) => `${key}: ${value}`).join(", ")} }`),
  ),
})).value;
const lines = fc
  .tuple(
    fc.constantFrom("", "", "", "  ", "  ", " ", "    ", "\t"),
    fc.oneof(
      fc.tuple(words, inLine).map(([key, value]) => `${key}: ${value}`),
      words.map((key) => `${key}:`),
      inLine.map((value) => `- ${value}`),
      fc.constantFrom("", " ", "# note", "- a: 1"),
      inLine,
    ),
    fc.constantFrom("", "", "", " ", " # note"),
  )
  .map((parts) => parts.join(""));

/** Lines that are ordinary each on its own, at any depth. */
const ordinaryLines = fc
  .tuple(
    fc.constantFrom("", "", "  ", "  ", " ", "    "),
    fc.constantFrom("", "Open:", "3.5.24:", "12:", "it's:", '"x: y":', "- ", "- ", "# note"),
    fc.constantFrom(
      "",
      " 12",
      " Ada, Bo",
      " 'x'",
      " [Ada, 12]",
      " { a: { b: [c] } }",
      " { true: true }",
      " ",
      " -1",
    ),
  )
  .map((parts) => parts.join(""));

describe("ordinary YAML", () => {
  test("is most front matter", () => {
    expect(fronts.filter((front) => readOrdinaryYaml(front) !== undefined).length).toBeGreaterThan(
      fronts.length / 2,
    );
  });

  test.each([
    ["a day", "date: 2020-09-14", { date: "2020-09-14" }],
    ["a list of names", "attending: [Ada, Bo van Dam (?)]", { attending: ["Ada", "Bo van Dam (?)"] }],
    [
      "counts in a block",
      "tickets:\n  Open: 12\n  In Progress: 0",
      { tickets: { Open: 12, "In Progress": 0 } },
    ],
    ["counts in braces", "releases: { 3.5.24: { Open: -1 } }", { releases: { "3.5.24": { Open: -1 } } }],
    ["a text in quotes", `title: "Weekly: part 2"\nnext: '12'`, { title: "Weekly: part 2", next: "12" }],
    ["true, and nothing", "stale: { tickets: true }\nnext:", { stale: { tickets: true }, next: null }],
  ])("has %s", (_name, text, value) => {
    expect(readOrdinaryYaml(text)).toEqual(value);
    expectAgreement(text);
  });

  test.each([
    "a: 1\na: 2",
    "a: &x 1\nb: *x",
    "a: !!str 1",
    "a: |\n  text",
    'a: "\\u0041"',
    "a: 0o17",
    "a: 1_000",
    "a: 12e03",
    "a: .inf",
    "a: ~",
    "3.10: 1",
    "007: 1",
    "a: 1 # note",
    "a: 1\n...\nb: 2",
    "a: [1,\n  2]",
    "a: { b:1 }",
    "a: [b",
    "a\tb: 1",
    "? a",
    `${"a".repeat(1025)}: 1`,
    "",
  ])("is not %j", (text) => {
    expect(readOrdinaryYaml(text)).toBeUndefined();
  });
});

describe("both parsers agree on", () => {
  test.each(fronts)("%j", (front) => {
    expectAgreement(front);
  });

  test("any lines", () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 6 }), (all) => {
        expectAgreement(all.join("\n"));
      }),
      { numRuns: 2000 },
    );
  });

  test("ordinary lines in any order and at any depth", () => {
    fc.assert(
      fc.property(fc.array(ordinaryLines, { maxLength: 6 }), (all) => {
        expectAgreement(all.join("\n"));
      }),
      { numRuns: 1000 },
    );
  });

  test("front matter with a slip of the pen", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fronts),
        fc.nat(),
        fc.nat(3),
        fc.oneof(words, lines),
        (front, at, cut, typed) => {
          const start = at % (front.length + 1);
          expectAgreement(front.slice(0, start) + typed + front.slice(start + cut));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test("a long line that never ends is refused in no time", () => {
  for (const piece of ["a, ", "a: 1, ", "a ", "- ", "a: ", "[", "{ a: [a, b], "])
    expect(readOrdinaryYaml(`a: [${piece.repeat(16_000 / piece.length)}`)).toBeUndefined();
  expect(readOrdinaryYaml(`a: { ${"a: { b: [c, d] }, ".repeat(800)}`)).toBeUndefined();
});
