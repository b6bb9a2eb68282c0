import type { Position } from "../model/diagnostic.ts";
import type { YamlSource } from "./yaml-source.ts";

/** Position of each value, by its path as typed and joined by slashes, so that later rules can point at it. */
export function valuePositions(values: unknown, yaml: YamlSource): Record<string, Position> {
  const found: Record<string, Position> = {};
  const walk = (value: unknown, path: readonly string[]): void => {
    const isTable = typeof value === "object" && value !== null && !Array.isArray(value);
    if (path.length > 0) found[path.join("/")] = yaml.locate(path, isTable ? "key" : "value");
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(values, []);
  return found;
}
