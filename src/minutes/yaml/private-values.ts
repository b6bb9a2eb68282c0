import type { Diagnostic, FieldPath } from "../../model/diagnostic.ts";
import type { FindPrivate } from "../../model/privacy.ts";
import type { YamlSource } from "./yaml-source.ts";

/** Errors for the texts of a settings or people file that hold private text: all of them are published. */
export function privateValueDiagnostics(
  yaml: YamlSource,
  findPrivate: FindPrivate,
  file: string,
  skippedKey?: string,
): Diagnostic[] {
  return privatePaths(yaml.value, findPrivate, [])
    .filter(([key]) => key !== skippedKey)
    .map((path) => ({
      ruleId: "private-text",
      severity: "error",
      message: `"${path.join(".")}" holds a phone number, code or meeting link, which would be published`,
      hint: "leave it out",
      file,
      ...yaml.locate(path),
    }));
}

function privatePaths(value: unknown, findPrivate: FindPrivate, path: FieldPath): FieldPath[] {
  if (typeof value === "string" || typeof value === "number")
    return findPrivate(String(value)).length > 0 ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => privatePaths(inner, findPrivate, [...path, key]));
}
