import type { Diagnostic, Position } from "../model/diagnostic.ts";

/** What the values of a minutes file are, as the end of a sentence. */
export const expectations = {
  day: "a date such as 2020-09-14",
  meetingDay: "a date that exists, from 1900 to 2199, such as 2020-09-14",
  count: "a whole number of 0 or more",
} as const;

/** An error for a value that is missing (undefined) or is not what was expected. */
export function valueDiagnostic(
  path: readonly PropertyKey[],
  input: unknown,
  expected: string,
  place: Position & { readonly file: string },
): Diagnostic {
  const whole = place.file.endsWith(".md") ? "the front matter" : "the file";
  const name = path.length > 0 ? `"${path.join(".")}"` : whole;
  const found = input === undefined ? "is missing" : `is ${shown(input)}`;
  return {
    ruleId: "schema",
    severity: "error",
    message: `${name} ${found}, expected ${expected}`,
    hint:
      input === undefined
        ? `add "${String(path.at(-1))}:"`
        : "correct the value, or leave the key out where nothing was recorded",
    ...place,
  };
}

function shown(input: unknown): string {
  const text = typeof input === "number" ? String(input) : (JSON.stringify(input) ?? String(input));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
