import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as brackets from "../../../src/minutes/yaml/bracket-slips.ts";
import { brokenYaml } from "../../../src/minutes/yaml/broken-yaml.ts";
import * as ofLines from "../../../src/minutes/yaml/line-slips.ts";
import * as quotes from "../../../src/minutes/yaml/quote-slips.ts";
import type { SlipFinder } from "../../../src/minutes/yaml/slip.ts";
import { readYaml } from "../../../src/minutes/yaml/yaml-source.ts";
import { expectOne } from "../../support/diagnostics.ts";
import { spot } from "../../support/spot.ts";

/** Front matter as a team types it, in which each case has one line that is typed wrong. */
function around(...lines: readonly string[]): string {
  return [
    "date: 2020-09-14",
    ...lines,
    "triage: { this_week: Mat, next_week: Carl }",
    "tickets:",
    "  Open: 166",
    "  In Progress: 14",
    "releases:",
    "  3.5.24: { Open: 11, In Progress: 3 }",
  ].join("\n");
}

describe("one slip is one finding, where it was made", () => {
  test.each([
    [around("queues:", "‸\tGGUS: 3"), "the line starts with a tab"],
    [around("queues:", "  Harbour: 4", "‸ \tGGUS: 3"), "the line starts with a tab"],
    [around("queues:", "‸\tHarbour: 4", "\tGGUS: 3"), "2 lines start with a tab"],
    [around('title: ‸"Weekly'), 'the text starts with " and does not end with it'],
    [around("title: ‸'Weekly"), "the text starts with ' and does not end with it"],
    [around('attending: [‸"Ada, Bo]'), 'the text starts with " and does not end with it'],
    [around("title: ‸'The crew's day'"), "the quotes end before the text does"],
    [around('title: ‸"Weekly" meeting'), "the quotes end before the text does"],
    [around("title: ‸Weekly: part two"), "the text holds a colon"],
    [around("title: ‸@home"), "the text starts with @"],
    [around("title: ‸*Weekly* meeting"), "the text starts with *"],
    [around("attending: ‸[Ada, Bo"), "the [ is not closed"],
    [around("attending:", "  ‸[Ada,", "   Bo"), "the [ is not closed"],
    [around("queues: ‸{ GGUS: 3"), "the { is not closed"],
    [around("attending: [Ada, Bo]‸]"), "there is one ] too many"],
    [around("queues: Harbour: 4, GGUS: 3 ‸}"), "there is a } without a {"],
    [around("queues: { Harbour: 4 ‸GGUS: 3 }"), "there is no comma before this name"],
    [around("queues:", "  Harbour: 4", "  GGUS‸ 3"), "there is no colon between name and value"],
    [around("queues:", "  Harbour: 4", "  GGUS‸ = 3"), "there is a = between name and value"],
    [around("queues:", "  Harbour: 4", " ‸GGUS: 3"), "the line is indented by 1 space"],
    [around("queues:", "  Harbour: 4", "   ‸GGUS: 3"), "the line is indented by 3 spaces"],
    [around(" ‸title: Weekly"), "the line is indented, but the one above opens no table"],
    [around("title: Weekly", "‸title: Monthly"), "this name is used twice"],
    [around("‸- AI (Mat): paint the hull"), "a line of text is among the keys"],
    [around("‸## Crew"), null],
  ])("%j", (marked, message) => {
    const { text, ...position } = spot(marked);
    const { diagnostics } = readYaml(text, "a.md");
    if (message === null) return expect(diagnostics).toEqual([]);
    expectOne(diagnostics, "yaml", position);
    return expect(diagnostics[0]?.message).toContain(message);
  });

  test("a colon without a space has a finding of its own name", () => {
    const { text, ...position } = spot(around("queues:", "  Harbour: 4", "  GGUS‸:3"));
    expectOne(readYaml(text, "a.md").diagnostics, "missing-space", position);
  });

  test("so have the marks of a merge", () => {
    const marked = around("‸<<<<<<< HEAD", "title: Weekly", "=======", "title: Monthly", ">>>>>>> crew");
    const { text, ...position } = spot(marked);
    expectOne(readYaml(text, "a.md").diagnostics, "merge-conflict", position);
  });
});

test("two slips are two findings", () => {
  const text = around("queues:", "\tGGUS: 3", 'title: "Weekly', "attending: [Ada, Bo");
  expect(readYaml(text, "a.md").diagnostics.map(({ line, column }) => [line, column])).toEqual([
    [3, 1],
    [4, 8],
    [5, 12],
  ]);
});

test("a mistake that nobody understands is one finding without the words of YAML", () => {
  const { diagnostics } = readYaml("date: 2020-09-14\nattending: [Ada]\n  - Bo\n", "a.md");
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.message).not.toMatch(/\b(?:flow|scalar|mapping|implicit|token|YAML)\b/i);
});

test("text that nothing mends is read again only a few times", () => {
  let readCount = 0;
  const text = 'a: "b\n\tc: [d\n'.repeat(500);
  const found = brokenYaml(text, "a.md", () => {
    readCount += 1;
    return { code: "", line: 999, column: 0 };
  });
  expect(found).toHaveLength(1);
  expect(readCount).toBeLessThan(20);
});

test("nothing that is typed wrong is quoted, because it may be private", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."k: -\t\"'[]{},#@*&!|>%?\n"), maxLength: 60 });
  fc.assert(
    fc.property(letters, (noise) => {
      const { diagnostics } = readYaml(`secret${noise}secret: secret`, "a.md");
      expect(JSON.stringify(diagnostics.map(({ message, hint }) => [message, hint]))).not.toContain("secret");
    }),
  );
});

const finders: Readonly<Record<string, SlipFinder>> = { ...brackets, ...ofLines, ...quotes };

test.each(Object.keys(finders))("%s finds nothing in sound lines", (name) => {
  const lines = around('title: "Weekly: one"', "attending: [Ada, 'Bo']", "queues:", "  GGUS: 3").split("\n");
  const found = lines.flatMap((_, line) => finders[name]?.(lines, { code: "", line, column: 0 }) ?? []);
  // The parser reads a table after a key without a value; only where it cannot, its lines are looked at.
  expect(found.filter(({ message }) => !message.includes("indented"))).toEqual([]);
});
