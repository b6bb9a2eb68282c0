import { expect } from "vitest";
import { type AroundMinutes, diagnosticsOf, type Written } from "./archive.ts";
import { expectOne } from "./diagnostics.ts";
import { spot } from "./spot.ts";

/** A minutes file in which `‸` marks the spot that a diagnostic must point at. */
export function marked(text: string, path: string = "content/minutes/2020-09-14.md"): Written {
  return { path, text };
}

/** Expects exactly one diagnostic, by that rule, at the mark and with these words. */
export function expectDiagnostic(
  ruleId: string,
  { path, text }: Written,
  words: { readonly message: string; readonly hint: string; readonly severity?: "error" | "warning" },
  around: AroundMinutes & { readonly others?: readonly Written[] } = {},
): void {
  const place = spot(text);
  const found = diagnosticsOf([{ path, text: place.text }, ...(around.others ?? [])], around);
  expectOne(found, ruleId, place);
  expect(found[0]).toMatchObject({ file: path, severity: "error", ...words });
}
