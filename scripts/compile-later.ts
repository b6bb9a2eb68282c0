import { setFlagsFromString } from "node:v8";

/** Bytes of code that a function runs before V8 compiles it to machine code; V8 itself takes 66 or 132 KB. */
const budget = 1_000_000;
/** The V8 of Node 20. Later ones have no such flag, and complain of it on standard error. */
const versionWithBudget = "11.3.";

/**
 * Makes V8 compile less, for a command that ends soon: what it would compile early is hardly run again. A quarter of the time of a
 * build of ten years of weekly meetings went into that. See https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function compileLater(): void {
  const flag = compilingFlag(process.versions.v8);
  if (flag !== null) setFlagsFromString(flag);
}

/** Null for a V8 that has no flag for it. */
export function compilingFlag(v8: string): string | null {
  return v8.startsWith(versionWithBudget) ? `--interrupt-budget=${budget}` : null;
}
