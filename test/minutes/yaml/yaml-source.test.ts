import { describe, expect, test } from "vitest";
import { readYaml } from "../../../src/minutes/yaml/yaml-source.ts";
import { expectOne, expectProse } from "../../support/diagnostics.ts";
import { spot } from "../../support/spot.ts";

function bomb(): string {
  const levels = ["a0: &a0 [x, x]"];
  for (let level = 1; level < 9; level += 1)
    levels.push(
      `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(", ")}]`,
    );
  return levels.join("\n").replace("*", "‸*");
}

describe("broken YAML", () => {
  test.each([
    ["a bracket that is never closed", "date: 2020-09-14\nattending: ‸[Ada, Bo"],
    ["a quote that is never closed", 'title: ‸"Weekly\ndate: 1'],
    ["a tab as indentation", "tickets:\n‸\tOpen: 1"],
    ["a key written twice", "date: 2020-09-14\n‸date: 2020-09-15"],
    ["a colon in unquoted text", "title: ‸Weekly: part two"],
    ["a tag", "date: ‸!day 2020-09-14"],
    ["a second document", "date: 2020-09-14\n...\n‸title: x"],
    ["an alias without an anchor", "title: x\nattending: [Ada, ‸*bo]"],
    ["an alias before its anchor", "title: ‸*late\nnext: &late x"],
    ["an alias that stands for itself", "stale: &self\n  tickets: ‸*self"],
    ["an alias that stands for what holds it", "a: &outer [1, { b: &inner [‸*outer] }]"],
    ["an alias bomb", bomb()],
    ["a bomb of nested lists", `title: x\n‸${"- ".repeat(30_000)}`],
    ["a bomb of nested brackets", `title: ${"[".repeat(20)}‸${"[".repeat(30_000)}`],
    ["a bomb of nested braces", `title: ${"{a: ".repeat(20)}‸${"{a: ".repeat(9_000)}`],
    ["a bomb of nested keys", `‸${"? ".repeat(30_000)}`],
    ["more text than anybody types", `‸title: ${"x".repeat(70_000)}`],
  ])("is one diagnostic for %s", (_name, marked) => {
    const { text, ...position } = spot(marked);
    const { value, diagnostics } = readYaml(text, "a.md");
    expect(value).toBeNull();
    expectOne(diagnostics, "yaml", position);
  });

  test("reports a handful of diagnostics, not one for each line that follows", () => {
    const { diagnostics } = readYaml("a: 1\n".repeat(200), "a.md");
    expect(diagnostics).toHaveLength(5);
    for (const diagnostic of diagnostics) expectProse(diagnostic);
  });

  test("says how to mend it", () => {
    expect(readYaml("a: 1\na: 2", "a.md").diagnostics[0]).toMatchObject({
      message: "this name is used twice, expected it once",
      hint: "keep one of the two",
      severity: "error",
      file: "a.md",
    });
  });
});

describe("a value", () => {
  test.each([
    ["a day stays text", "a: 2020-09-14", { a: "2020-09-14" }],
    ["yes and no stay text", "a: [yes, no, on]", { a: ["yes", "no", "on"] }],
    ["a time stays text", "a: 13:00", { a: "13:00" }],
    ["a whole number is a number", "a: 12", { a: 12 }],
    ["an alias repeats its anchor", "a: &x 1\nb: *x", { a: 1, b: 1 }],
    ["nothing at all is no key", "\n", {}],
  ])("%s", (_name, text, expected) => {
    expect(readYaml(text, "a.md").value).toEqual(expected);
  });
});

describe("a key", () => {
  test.each(["3.10", "3.5.24", "007", "1e3", "true", "null", "0x10"])("%s keeps its spelling", (key) => {
    expect(readYaml(`{ ${key}: 1 }`, "a.md").value).toEqual({ [key]: 1 });
  });

  test("may be 3.10 beside 3.1", () => {
    expect(readYaml("3.1: a\n3.10: b", "a.md").value).toEqual({ "3.1": "a", "3.10": "b" });
  });

  test("is the same with and without quotes", () => {
    const { text, ...position } = spot('3.10: a\n‸"3.10": b');
    expectOne(readYaml(text, "a.md").diagnostics, "yaml", position);
  });
});

describe("a place", () => {
  test.each([
    ["of a value", "date: ‸2020-09-14", ["date"], "value"],
    ["of a key", "‸date: 2020-09-14", ["date"], "key"],
    ["of a count in a block", "tickets:\n  Open: ‸12", ["tickets", "Open"], "value"],
    ["of a count in braces", "releases: { 3.10: { Open: ‸1 } }", ["releases", "3.10", "Open"], "value"],
    ["of a name in a list", "attending:\n  - Ada\n  - ‸Bo", ["attending", 1], "value"],
    ["of the nearest thing where the key is absent", "tickets:\n  ‸Open: 12", ["tickets", "Closed"], "value"],
  ] as const)("%s is found", (_name, marked, path, want) => {
    const { text, ...position } = spot(marked);
    expect(readYaml(text, "a.md").locate(path, want)).toEqual(position);
  });
});
