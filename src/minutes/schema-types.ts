import * as z from "zod";

/** Says what was expected, as the end of a sentence; `validate` puts the found value before it. */
export function expected(what: string): { error: string } {
  return { error: what };
}

export const text = z
  .string(expected("text (put it in quotes if it looks like a number)"))
  .trim()
  .min(1, "text that is not empty");
