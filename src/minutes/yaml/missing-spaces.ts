import type { Diagnostic } from "../../model/diagnostic.ts";
import type { YamlSource } from "./yaml-source.ts";

/**
 * Without a space, YAML reads `{ FreshDesk:12 }` as one name without a value, and the count would be lost
 * silently.
 */
export function missingSpaces(yaml: YamlSource, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const walk = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      if (typeof inner === "object" && inner !== null) walk(inner, [...path, key]);
      if (inner !== null) continue;
      const [, name, value] = /^(\p{L}[^:]*):(\S+)$/u.exec(key) ?? [];
      if (name === undefined) continue;
      const position = yaml.locate([...path, key], "key");
      found.push({
        ruleId: "missing-space",
        severity: "error",
        message: `"${key}" has no value, expected a space after the colon`,
        hint: `write "${name}: ${value}"`,
        file,
        ...position,
        // A count, and not the second part of a name such as GGUS:EU.
        ...(/^\d+$/.test(value ?? "")
          ? { fix: [{ ...position, found: key, replacement: `${name}: ${value}` }] }
          : {}),
      });
    }
  };
  walk(yaml.value, []);
  return found;
}
