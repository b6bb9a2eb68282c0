import { isSitePath } from "../minutes/minutes-schema.ts";
import { createMinutesParser } from "../minutes/parse-minutes.ts";
import { writeMinutes } from "../minutes/write-minutes.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import type { IsoDate, Meeting } from "../model/meeting.ts";
import { frontMatterValues } from "./old-values.ts";
import { plainSettings } from "./plain-settings.ts";
import type { Profile } from "./profile.ts";
import type { OldMinutes } from "./read-old-minutes.ts";

/** A minutes file that was made of an old one. */
export interface NewMinutes {
  /** Path of the old file. */
  readonly source: string;
  /** Path below the folder for minutes, such as `2020/2020-09-14.md`. */
  readonly target: string;
  readonly text: string;
  /** What the new file says. */
  readonly meeting: Meeting;
}

/** The parser of the archive itself, which withholds nothing here: what it reads stays in the author's files. */
const parse = createMinutesParser(plainSettings, "/", /(?!)/g);

/** Writes a minutes file and reads it back; null and a finding where the archive could not read it. */
export function toNewMinutes(
  { path, below, facts, body }: OldMinutes,
  profile: Profile,
): { minutes: NewMinutes | null; findings: readonly Diagnostic[] } {
  const target = `${facts.date.slice(0, 4)}/${facts.date}.md`;
  const address = profile.alias && oldAddress(profile.alias, below, facts.date);
  const alias = address && isSitePath(address) ? address : null;
  const text = writeMinutes(frontMatterValues({ ...facts, alias }), body);
  const { meeting, diagnostics } = parse({ path: target, bytes: new TextEncoder().encode(text) });
  const [problem] = diagnostics;
  if (meeting && !problem) {
    const minutes = { source: path, target, text, meeting };
    return { minutes, findings: address === alias ? [] : [noAddress(path, address ?? "")] };
  }
  const message = `the imported file could not be read back: ${problem?.message ?? "it holds no meeting"}`;
  const hint = `${problem?.hint ?? "import it by hand"}; nothing was written for this file`;
  return { minutes: null, findings: [finding(path, "not-readable", "error", message, hint)] };
}

function noAddress(path: string, address: string): Diagnostic {
  const message = `"${address}" can be no address, so none leads from the old page to the new one`;
  return finding(path, "old-address", "warning", message, "write the old address into aliases by hand");
}

function finding(
  file: string,
  ruleId: string,
  severity: Severity,
  message: string,
  hint: string,
): Diagnostic {
  return { ruleId, severity, message, hint, file, line: 1, column: 1 };
}

/** The address of the old page by the profile's pattern; `below` is the file's path below the imported folder. */
export function oldAddress(pattern: string, below: string, date: IsoDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = below.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const values: Readonly<Record<string, string>> = {
    "{yyyy}": year,
    "{MM}": month,
    "{dd}": day,
    "{name}": name,
  };
  return pattern.replace(/\{[^{}]*\}/g, (placeholder) => values[placeholder] ?? placeholder);
}
