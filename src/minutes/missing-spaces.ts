import type { Diagnostic } from "../model/diagnostic.ts";
import type { YamlSource } from "./yaml-source.ts";

/** `{ FreshDesk:12 }` without a space is one name without a value in YAML, so that the count would be lost in silence. */
export function missingSpaces(yaml: YamlSource, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const [, name, glued] = /^(\p{L}[^:]*):(\S+)$/u.exec(key) ?? [];
      if (inner === null && name !== undefined) {
        found.push({
          ruleId: "missing-space",
          severity: "error",
          message: `"${key}" is a name without a value`,
          hint: `write a space after the colon, as in "${name}: ${glued}"`,
          file,
          ...yaml.locate([...path, key], "key"),
        });
      }
      walk(inner, [...path, key]);
    }
  };
  walk(yaml.value, []);
  return found;
}
