import { setFlagsFromString } from "node:v8";

/** Bytes of code that a function runs before V8 compiles it to machine code; V8 itself takes 66 or 132 KB. */
const budget = 1_000_000;
/** The V8 of Node 20. Later ones have no such budget, and complain of its flag on standard error. */
const versionWithBudget = "11.3.";

/**
 * Makes V8 compile less, for a command that ends soon: what it would compile early is hardly run again. A quarter of the time of a
 * build of ten years of weekly meetings went into that. See https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function compileLess(): void {
  for (const flag of compilingFlags(process.versions.v8)) setFlagsFromString(flag);
}

/** None for a V8 that we have not measured. */
export function compilingFlags(v8: string): readonly string[] {
  if (!v8.startsWith(versionWithBudget)) return [];
  // V8 itself compiles regular expressions to bytecode first, which takes longer for the long ones than machine code does.
  return [`--interrupt-budget=${budget}`, "--no-regexp-tier-up"];
}
