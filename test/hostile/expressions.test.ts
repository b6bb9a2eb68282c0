import { readdirSync, readFileSync } from "node:fs";
import { checkSync } from "recheck";
import { describe, expect, test, vi } from "vitest";
import { readNamedProfile } from "../../scripts/read-profile.ts";
import { limits } from "../../src/format/markdown/limits.ts";
import { importMinutes } from "../../src/import/import-minutes.ts";
import type { OldFile } from "../../src/import/selection/meetings-in-file.ts";
import { publish } from "../support/archive.ts";
import { spot } from "../support/spot.ts";
import { cases, sound } from "./cases.ts";

vi.setConfig({ testTimeout: 240_000 });
// The other engines of the tool are programs of their own.
process.env.RECHECK_BACKEND = "pure";

/** Milliseconds for each; what is not decided by then has no short attack. */
const timeout = 300;
const methods = [
  Symbol.replace,
  Symbol.match,
  Symbol.matchAll,
  Symbol.search,
  Symbol.split,
  "exec",
  "test",
] as const;

interface Applied {
  readonly expression: RegExp;
  /** Characters of the longest text. */
  readonly longest: number;
}

/** Every expression that is applied to a text while `work` is done, of our own and of libraries. */
function appliedIn(work: () => void): ReadonlyMap<string, Applied> {
  const applied = new Map<string, Applied>();
  const originals = methods.map(
    (name) => [name, Object.getOwnPropertyDescriptor(RegExp.prototype, name)] as const,
  );
  for (const [name, descriptor] of originals) {
    const original: (this: RegExp, ...given: unknown[]) => unknown = descriptor?.value;
    Object.defineProperty(RegExp.prototype, name, {
      ...descriptor,
      value(this: RegExp, ...given: unknown[]) {
        const key = `/${this.source}/${this.flags}`;
        const longest = Math.max(applied.get(key)?.longest ?? 0, String(given[0]).length);
        applied.set(key, { expression: this, longest });
        return original.apply(this, given);
      },
    });
  }
  try {
    work();
  } finally {
    for (const [name, descriptor] of originals)
      Object.defineProperty(RegExp.prototype, name, descriptor ?? {});
  }
  return applied;
}

/** Backtracking can double with each character only where a repeated group repeats or has a choice inside. */
function mayExplode({ source }: RegExp): boolean {
  return /\)(?:[*+]|\{\d+,\})/.test(source);
}

/** Hostile minutes without the large ones. */
const small = cases
  .filter(({ text }) => text.length < 2000)
  .map(({ path, text, finding }) => ({ path, text: finding ? spot(text).text : text }));

test("no expression that reads minutes, new or old, takes time that doubles with each character", () => {
  const applied = appliedIn(() => {
    publish([sound, ...small]);
    importAll(oldFiles());
  });
  const nested = [...applied].filter(([, { expression }]) => mayExplode(expression));
  const found = nested.filter(([, { expression }]) => {
    const { source, flags } = expression;
    const checked = checkSync(source, flags, { timeout });
    return checked.status === "vulnerable" && checked.complexity?.type === "exponential";
  });
  expect(applied.size).toBeGreaterThan(200);
  expect(nested.length).toBeGreaterThan(20);
  expect(found.map(([name]) => name)).toEqual([]);
});

/** As long as the limits let a line be, with the signs that our expressions look for. */
const long = "Word (a: b), see [x](y) on 12 May - ".repeat(500).trim();
const longMinutes = {
  path: "content/minutes/2019-03-04.md",
  text: `---
date: 2019-03-04
title: "${long.slice(0, 190)}"
attending: [Mat, ${long.slice(0, 90).replace(/[^\w ]/g, "")}]
---
## ${long}

${long}

- ${long}
- AI (Mat): ${long}
- Decision: ${long}

## Support Update

Site (Mat): ${long}

| PIN | ${long.slice(0, 900)} |
| --- | --- |
| ${long.slice(0, 900)} | b |
`,
};

/** Notes of several meetings are read for days. */
const longNotes = {
  path: "content/minutes/notes.md",
  text: `# ${long}\n\n## Meeting 7, 2019-03-11\n\n${long}\n\n=== [2019-03-18](x) ${long}\n\n## 18 March 2019 @ 15:00 UTC\n`,
};

/** The same lines as those of `longMinutes`, in a file that the import reads. */
const longOldFiles = [
  oldFile(
    "2019-03-04.md",
    `# Meeting 2019-03-04 ${long}

**Coordinates:** ${long}

**Attending:** ${long}

## Attendees

- ${long}

${longMinutes.text.replace(/^---.*?^---$/msu, "")}
## This week

- Triage duty: ${long}

| State | Tickets ${long.slice(0, 900)} |
| --- | --- |
| Open ${long.slice(0, 900)} | 3 (+1) ${long.slice(0, 900)} |

## Next meeting ${long}
`,
  ),
];

function oldFiles(): OldFile[] {
  return readdirSync("test/import/old")
    .filter((name) => name.endsWith(".md"))
    .map((name) => oldFile(name, readFileSync(`test/import/old/${name}`, "utf8")));
}

function oldFile(name: string, text: string): OldFile {
  return { path: name, relativePath: name, bytes: Buffer.from(text) };
}

function importAll(files: readonly OldFile[]): void {
  for (const profile of ["osg", "generic"]) importMinutes(files, readNamedProfile(profile));
}

/** A text of so few characters takes no expression long; the tool's own attack is tried at this length too. */
const shortText = 1000;

/** Expressions whose time may grow with the square of a text, and the most characters that each of them ever reads. */
const bounded = new Map<string, number>([
  // Front matter, in gray-matter and where it cannot be read
  ["/^\\s*#[^\\n]+/gm", 16_384],
  ["/[[{,] *[^:,{}[\\]]+: *[^:,{}[\\]]*[^\\s:,{}[\\]]( +)(?=[^\\s:,{}[\\]]+: )/", 16_384],
  ["/^([ \\t]*(?:- +|[^\\s:#\"'[{][^:#\"'[{]{0,60}: +))(\\S.*?) *$/", 16_384],
  // Words of a title
  ["/^[a-z0-9][\\w-]+\\/[\\w.-]*[a-z][\\w.-]*$/", 200],
  // Links in a line of names
  ["/!?\\[([^\\]]*)\\]\\([^)]*\\)/g", 5000],
  // What is before a number
  ["/(?<![g-z])[a-f]+$/", 40],
  // A number, in libphonenumber
  ["/[^0-9\uff10-\uff19\u0660-\u0669\u06f0-\u06f9#]+$/", 40],
  // A part of a host's name, in mdurl
  ["/^([+a-z0-9A-Z_-]{0,63})(.*)$/", 255],
]);

describe.each([
  ["new", () => publish([sound, ...small, longMinutes, longNotes])],
  ["old", () => importAll([...oldFiles(), ...longOldFiles])],
])("an expression that reads %s minutes", (_age, read) => {
  const applied = appliedIn(read);
  const verdicts = [...applied].map(([name, { expression, longest }]) => {
    const verdict = checkSync(expression.source, expression.flags, { timeout });
    return { name, expression, longest, verdict };
  });

  test("takes time in proportion to them, or reads so few characters that nobody notices", () => {
    const found = verdicts.flatMap(({ name, expression, longest, verdict }) => {
      if (verdict.status !== "vulnerable") return [];
      const most = bounded.get(name) ?? shortText;
      if (longest > most) return `${name} reads ${longest} characters`;
      const { pumps, suffix } = verdict.attack;
      const fixed = pumps.map(({ prefix }) => prefix).join("").length + suffix.length;
      const times = Math.floor((most - fixed) / pumps.map(({ pump }) => pump).join("").length);
      const attack =
        pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.max(times, 0))).join("") + suffix;
      return isSlow(expression, attack) ? `${name} takes long` : [];
    });
    expect(verdicts.length).toBeGreaterThan(200);
    expect(found).toEqual([]);
  });

  test("and that the tool cannot decide about finds no two signs that take it long", () => {
    const found = verdicts
      .filter(({ verdict }) => verdict.status === "unknown")
      .flatMap(({ name, expression, longest }) =>
        slowSigns(expression, longest).map((signs) => `${JSON.stringify(signs)} ${name.slice(0, 100)}`),
      );
    expect(found).toEqual([]);
  });
});

/** Pairs of signs that are slow to read again and again, up to the limit of a line or twice the longest text that there was. */
function slowSigns(expression: RegExp, longest: number): string[] {
  const length = longest > 1000 ? limits.line : 2 * longest;
  const signs = [
    ...new Set(["a", "A", "1", " ", "\n", ...(expression.source.match(/[!-/:-@[-`{-~]/g) ?? [])]),
  ];
  return signs
    .flatMap((first) => signs.map((second) => first + second))
    .filter((pair) => isSlow(expression, `${pair.repeat(length / 2)}\u0000`));
}

/** Whether an expression takes three times as long to look for itself everywhere in a text as a plain search of the longest line. */
function isSlow({ source, flags, sticky }: RegExp, text: string): boolean {
  const everywhere = new RegExp(source, sticky ? flags : [...new Set(`${flags}g`)].join(""));
  const cost = costOf(everywhere, text);
  return cost > unnoticed && cost > 3 * costOf(/a*b/g, "a".repeat(limits.line));
}

/** Microseconds of processor time that no machine needs to compare. */
const unnoticed = 50_000;

function costOf(expression: RegExp, text: string): number {
  // Not yet compiled, as an expression is that is used for the first time.
  const fresh = new RegExp(expression);
  const before = process.cpuUsage().user;
  text.replace(fresh, "");
  return process.cpuUsage().user - before;
}

test("an expression that is slow is found", () => {
  expect(isSlow(/a*a*b/, "a".repeat(2500))).toBe(true);
  expect(isSlow(/a*b/, "a".repeat(limits.line))).toBe(false);
});

test("an expression that explodes is found", () => {
  expect(checkSync("^(a+)+$", "", { timeout: 10_000 })).toMatchObject({
    status: "vulnerable",
    complexity: { type: "exponential" },
  });
});
