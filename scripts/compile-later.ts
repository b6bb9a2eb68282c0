import { setFlagsFromString } from "node:v8";

/** Bytes of code that a function runs before V8 compiles it to machine code; V8 itself takes 66 or 132 KB. */
const budget = 1_000_000;

/**
 * Makes V8 compile less, for a command that ends soon: what it would compile early is hardly run again. A quarter of the time of a
 * build of ten years of weekly meetings went into that. See https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function compileLater(): void {
  setFlagsFromString(`--interrupt-budget=${budget}`);
}
