import { withhold } from "../format/withhold.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { IsoDate } from "../model/meeting.ts";
import type { FindPrivate, PrivateFinders } from "../model/privacy.ts";
import type { MinutesFile } from "./minutes-file.ts";
import { type MinutesValues, minutesSchema } from "./minutes-schema.ts";
import { type PrivatePlace, publicValues } from "./public-values.ts";
import { type Validated, validate } from "./yaml/schema-diagnostics.ts";
import type { YamlSource } from "./yaml/yaml-source.ts";

/**
 * Validates the front matter of a minutes file. What `findPrivate` finds is withheld first; where that would leave
 * nothing to publish, as in a count or an address, it is an error instead. Without a date it has that of `day`.
 */
export function minutesValues(
  yaml: YamlSource,
  { findPrivate, findLoosely }: PrivateFinders,
  { path: file, day }: Pick<MinutesFile, "path" | "day">,
): Validated<MinutesValues> {
  const { value, places } = publicValues(yaml.value, findPrivate, findLoosely);
  const validated = validate(minutesSchema, yaml, day ? dated(value, day.date) : value, file);
  if (places.length === 0) return validated;
  const errors = places.map((place) => privateDiagnostic(place, yaml, findPrivate, file));
  const isOther = ({ line, column }: Diagnostic): boolean =>
    !errors.some((error) => error.line === line && error.column === column);
  return {
    value: null,
    rest: validated.value ?? validated.rest,
    diagnostics: [...errors, ...validated.diagnostics.filter(isOther)],
  };
}

/** Values that are no table stay as they are, so that they are reported. */
function dated(value: unknown, date: IsoDate): unknown {
  if (value === null || value === undefined) return { date };
  if (typeof value !== "object" || Array.isArray(value)) return value;
  const written = "date" in value && value.date !== null;
  return written ? value : { ...value, date };
}

function privateDiagnostic(
  { path, want }: PrivatePlace,
  yaml: YamlSource,
  findPrivate: FindPrivate,
  file: string,
): Diagnostic {
  const name = path.map((step) => withhold(String(step), findPrivate)).join(".");
  return {
    ruleId: "private-text",
    severity: "error",
    message: `${want === "key" ? "the key " : ""}"${name}" holds a phone number, code or meeting link, which cannot be withheld here`,
    hint: "move it to coordinates, or keep it out of the repository",
    file,
    ...yaml.locate(path, want),
  };
}
