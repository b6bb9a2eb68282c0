import { withhold } from "../format/privacy.ts";
import { type MinutesValues, minutesSchema } from "./minutes-schema.ts";
import { type Validated, validate } from "./yaml/schema-diagnostics.ts";
import type { YamlSource } from "./yaml/yaml-source.ts";

/** Validates the front matter of a minutes file. What `isPrivate` finds is withheld first. */
export function minutesValues(yaml: YamlSource, isPrivate: RegExp, file: string): Validated<MinutesValues> {
  return validate(minutesSchema, yaml, publicValues(yaml.value, isPrivate), file);
}

/** A tree of values with the private parts of every text withheld, and all of its coordinates. */
function publicValues(value: unknown, isPrivate: RegExp): unknown {
  if (typeof value === "string") return withhold(value, isPrivate);
  if (Array.isArray(value)) return value.map((inner) => publicValues(inner, isPrivate));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      withhold(key, isPrivate),
      key === "coordinates" && typeof inner === "string" ? "withheld" : publicValues(inner, isPrivate),
    ]),
  );
}
