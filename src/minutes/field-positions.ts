import type { FieldPath, Position, SourceFile } from "../model/diagnostic.ts";
import type { PlaceOfMeeting } from "../model/meeting.ts";
import type { PrivateFinders } from "../model/privacy.ts";
import { readMinutesFile } from "./minutes-file.ts";
import { minutesValues } from "./minutes-values.ts";
import type { YamlSource } from "./yaml/yaml-source.ts";

/** Position of a front matter value of one of the files; the start of the minutes if the path is not in it. */
export type FieldLocator = (place: PlaceOfMeeting, path: FieldPath) => Position;

/**
 * Locates front matter values for diagnostics. Only files that have some are read again, so positions cost
 * the others neither time nor memory.
 */
export function fieldLocator(files: readonly SourceFile[], finders: PrivateFinders): FieldLocator {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const positions = new Map<string, Readonly<Record<string, Position>>>();
  return ({ path, lines }, field) => {
    const known = positions.get(path) ?? fieldPositions(byPath.get(path), finders);
    positions.set(path, known);
    return known[field.join("/")] ?? { line: lines?.from ?? 1, column: 1 };
  };
}

function fieldPositions(
  file: SourceFile | undefined,
  finders: PrivateFinders,
): Readonly<Record<string, Position>> {
  const read = file && readMinutesFile(file);
  const yaml = read?.front?.yaml;
  if (!yaml) return {};
  const { value, rest, ignoredKeys } = minutesValues(yaml, finders, read);
  const ignored = ignoredKeys.map((key) => [key, yaml.locate([key], "key")] as const);
  return { ...Object.fromEntries(ignored), ...valuePositions(value ?? rest, yaml) };
}

/** Position of each value by its path as typed, joined by slashes; with a slash at the end, that of the name of a count. */
function valuePositions(values: unknown, yaml: YamlSource): Record<string, Position> {
  const found: Record<string, Position> = {};
  const walk = (value: unknown, path: FieldPath): void => {
    const isTable = typeof value === "object" && value !== null && !Array.isArray(value);
    if (path.length > 0) found[path.join("/")] = yaml.locate(path, isTable ? "key" : "value");
    if (typeof value === "number") found[`${path.join("/")}/`] = yaml.locate(path, "key");
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(values, []);
  return found;
}
