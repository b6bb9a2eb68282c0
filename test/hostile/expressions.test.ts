import { readdirSync, readFileSync } from "node:fs";
import { checkSync } from "recheck";
import { expect, test, vi } from "vitest";
import { readNamedProfile } from "../../scripts/read-profile.ts";
import { importMinutes } from "../../src/import/import-minutes.ts";
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
  const old = readdirSync("test/import/old").filter((name) => name.endsWith(".md"));
  const applied = appliedIn(() => {
    publish([sound, ...small]);
    for (const profile of ["osg", "generic"].map(readNamedProfile))
      importMinutes(
        old.map((name) => ({
          path: name,
          relativePath: name,
          bytes: readFileSync(`test/import/old/${name}`),
        })),
        profile,
      );
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

/** So many characters take no time that anybody notices, even if it grows with their cube. */
const few = 1000;
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

test(`an expression that reads more than ${few} characters of new minutes takes time in proportion to them`, () => {
  const applied = appliedIn(() => publish([sound, longMinutes]));
  const reading = [...applied].filter(([, { longest }]) => longest > few);
  const found = reading.filter(
    ([
      ,
      {
        expression: { source, flags },
      },
    ]) => {
      const checked = checkSync(source, flags, { timeout });
      return checked.status === "vulnerable";
    },
  );
  expect(reading.length).toBeGreaterThan(50);
  expect(found.map(([name, { longest }]) => `${longest} ${name}`)).toEqual([]);
});

test("an expression that explodes is found", () => {
  expect(checkSync("^(a+)+$", "", { timeout: 10_000 })).toMatchObject({
    status: "vulnerable",
    complexity: { type: "exponential" },
  });
});
