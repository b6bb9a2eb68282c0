import { withhold } from "../format/withhold.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { MeetingDate } from "../model/meeting.ts";
import type { FindPrivate, PrivateFinders } from "../model/privacy.ts";
import type { MinutesFile } from "./minutes-file.ts";
import { type MinutesValues, minutesSchema } from "./minutes-schema.ts";
import { type PrivatePlace, publicValues } from "./public-values.ts";
import { ownValues } from "./yaml/foreign-keys.ts";
import { type Validated, validate } from "./yaml/schema-diagnostics.ts";
import type { YamlSource } from "./yaml/yaml-source.ts";

const ownKeys = Object.keys(minutesSchema.shape);

export interface ReadValues extends Validated<MinutesValues> {
  /** Keys that are neither ours nor of a program that we know. */
  readonly ignoredKeys: readonly string[];
}

/**
 * Validates the front matter of a minutes file. What `findPrivate` finds is withheld first; where that would leave
 * nothing to publish, as in a count or an address, it is an error instead. Without a date it has that of `day`.
 */
export function minutesValues(
  yaml: YamlSource,
  { findPrivate, findLoosely }: PrivateFinders,
  { path: file, day }: Pick<MinutesFile, "path" | "day">,
): ReadValues {
  const own = ownValues(yaml.value, ownKeys);
  const ignoredKeys = own.ignored;
  const { value, places } = publicValues(withoutTime(own.value), findPrivate, findLoosely);
  const validated = validate(minutesSchema, yaml, day ? dated(value, day.date) : value, file);
  if (places.length === 0) return { ...validated, ignoredKeys };
  const errors = places.map((place) => privateDiagnostic(place, yaml, findPrivate, file));
  const isOther = ({ line, column }: Diagnostic): boolean =>
    !errors.some((error) => error.line === line && error.column === column);
  return {
    value: null,
    rest: validated.value ?? validated.rest,
    diagnostics: [...errors, ...validated.diagnostics.filter(isOther)],
    ignoredKeys,
  };
}

/** Whether front matter has nothing but a title and keys that are not ours, as any text may have. */
export function saysNoMoreThanTitle(values: unknown): boolean {
  const { value } = ownValues(values, ownKeys);
  return value === null || (typeof value === "object" && Object.keys(value).every((key) => key === "title"));
}

/** The day of a date with a time, as other programs write it: `2020-09-14T13:00:00Z`. */
function withoutTime(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("date" in value)) return value;
  const [, day] = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(String(value.date)) ?? [];
  return day === undefined ? value : { ...value, date: day };
}

/** Values that are no table stay as they are, so that they are reported. */
function dated(value: unknown, date: MeetingDate): unknown {
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
