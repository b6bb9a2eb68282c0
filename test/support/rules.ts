import { expect } from "vitest";
import { type AroundMinutes, findingsOf, type Written } from "./archive.ts";
import { expectOne } from "./findings.ts";
import { spot } from "./spot.ts";

/** A minutes file in which `‸` marks the spot that a finding must point at. */
export function marked(text: string, path: string = "content/minutes/2020-09-14.md"): Written {
  return { path, text };
}

/** That a rule has one finding about some minutes, at the mark, in these words; and that nothing else is found. */
export function expectFinding(
  ruleId: string,
  { path, text }: Written,
  words: { readonly message: string; readonly hint: string; readonly severity?: "error" | "warning" },
  around: AroundMinutes & { readonly others?: readonly Written[] } = {},
): void {
  const place = spot(text);
  const found = findingsOf([{ path, text: place.text }, ...(around.others ?? [])], around);
  expectOne(found, ruleId, place);
  expect(found[0]).toMatchObject({ file: path, severity: "error", ...words });
}
