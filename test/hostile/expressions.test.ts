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

/** Every expression that is applied to a text while `work` is done, of our own and of libraries. */
function appliedIn(work: () => void): ReadonlyMap<string, RegExp> {
  const applied = new Map<string, RegExp>();
  const originals = methods.map(
    (name) => [name, Object.getOwnPropertyDescriptor(RegExp.prototype, name)] as const,
  );
  for (const [name, descriptor] of originals) {
    const original: (this: RegExp, ...given: unknown[]) => unknown = descriptor?.value;
    Object.defineProperty(RegExp.prototype, name, {
      ...descriptor,
      value(this: RegExp, ...given: unknown[]) {
        applied.set(`/${this.source}/${this.flags}`, this);
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

test("no expression that reads minutes, new or old, takes time that doubles with each character", () => {
  const old = readdirSync("test/import/old").filter((name) => name.endsWith(".md"));
  const applied = appliedIn(() => {
    const small = cases.filter(({ text }) => text.length < 2000);
    publish([
      sound,
      ...small.map(({ path, text, finding }) => ({ path, text: finding ? spot(text).text : text })),
    ]);
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
  const nested = [...applied].filter(([, expression]) => mayExplode(expression));
  const found = nested.filter(([, { source, flags }]) => {
    const checked = checkSync(source, flags, { timeout });
    return checked.status === "vulnerable" && checked.complexity?.type === "exponential";
  });
  expect(applied.size).toBeGreaterThan(200);
  expect(nested.length).toBeGreaterThan(20);
  expect(found.map(([name]) => name)).toEqual([]);
});

test("an expression that explodes is found", () => {
  expect(checkSync("^(a+)+$", "", { timeout: 10_000 })).toMatchObject({
    status: "vulnerable",
    complexity: { type: "exponential" },
  });
});
