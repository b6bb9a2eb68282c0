// Creates a minutes file from old minutes, and reads it back as the site would.

import { type MinutesFile, readMinutesFile } from "../minutes/minutes-file.ts";
import { isSitePath } from "../minutes/minutes-schema.ts";
import { createMinutesParser, type ParsedMinutes } from "../minutes/parse-minutes.ts";
import { writeMinutes } from "../minutes/write-minutes.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { IsoDate, Meeting } from "../model/meeting.ts";
import type { ActionForms, Settings } from "../model/settings.ts";
import { fileFinding } from "./file-finding.ts";
import { type OldValues, toFrontMatter } from "./old-values.ts";
import type { Profile } from "./profile.ts";
import type { OldMinutes } from "./read-old-minutes.ts";

/** A new minutes file, created from an old file. */
export interface ImportedFile {
  /** Path of the old file. */
  readonly source: string;
  /** Path relative to the minutes folder, such as `2020/2020-09-14.md`. */
  readonly target: string;
  readonly text: string;
  /** What the site reads from the new file. */
  readonly meeting: Meeting;
}

/** The values of one old file, with those that its neighbours decide. */
interface FileValues {
  readonly values: Omit<OldValues, "alias">;
}

type ReadBack = (file: MinutesFile) => ParsedMinutes;

/** Settings that accept every state, queue and series as written. */
const permissiveSettings: Omit<Settings, "actionItems"> = {
  title: "",
  description: "",
  language: "en",
  url: "https://localhost/",
  timeZone: "UTC",
  schedule: [],
  holidays: [],
  series: [
    { id: "minutes", title: "", folder: null, files: null, schedule: null, board: null, trackers: null },
  ],
  board: { states: [] },
  queues: [],
  issueTrackers: [],
  issueRepositories: [],
  topics: [],
  identity: { accent: null, logo: null, favicon: null },
  repository: null,
  minutesFolder: "",
  synonyms: [],
  footer: [],
  privacy: { patterns: [], countries: [], email: "show", public: [] },
  rules: [],
  indexing: true,
  offline: true,
};

/** Makes a parser that withholds no private text, because what it reads stays in the author's files. */
export function readBackParser(actionItems: ActionForms): ReadBack {
  const settings = { ...permissiveSettings, actionItems };
  return createMinutesParser(settings, { findPrivate: () => [], findLoosely: () => [] });
}

/** Writes a minutes file and reads it back. The file is null if the site cannot read it; a diagnostic says why. */
export function createMinutesFile(
  {
    path,
    relativePath,
    series,
    values,
    body,
  }: Pick<OldMinutes, "path" | "relativePath" | "series" | "body"> & FileValues,
  profile: Profile,
  parse: ReadBack,
): { file: ImportedFile | null; diagnostics: readonly Diagnostic[] } {
  const folder = series === null ? "" : `${series}/`;
  const target = `${folder}${values.date.slice(0, 4)}/${values.date}.md`;
  const address = profile.alias && oldAddress(profile.alias, relativePath, values.date);
  const alias = address && isSitePath(address) ? address : null;
  const text = writeMinutes(toFrontMatter({ ...values, alias }), body);
  const { meeting, diagnostics } = parse(
    readMinutesFile({ path: target, bytes: new TextEncoder().encode(text) }),
  );
  const [first] = diagnostics;
  if (meeting && !first) {
    const file = { source: path, target, text, meeting };
    return { file, diagnostics: address === alias ? [] : [unusableAddress(path, address ?? "")] };
  }
  const message = `the imported file cannot be read back: ${first?.message ?? "it holds no meeting"}`;
  const hint = `${first?.hint ?? "import it by hand"}; nothing was written for this file`;
  return { file: null, diagnostics: [fileFinding(path, "not-readable", "error", message, hint)] };
}

function unusableAddress(path: string, address: string): Diagnostic {
  const message = `"${address}" cannot be an alias, so the old address does not redirect to the new page`;
  return fileFinding(path, "old-address", "warning", message, "write the old address into aliases by hand");
}

/** Fills in the profile's pattern for the address of an old page. */
export function oldAddress(pattern: string, relativePath: string, date: IsoDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = relativePath.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const values: Readonly<Record<string, string>> = {
    "{yyyy}": year,
    "{MM}": month,
    "{dd}": day,
    "{name}": name,
  };
  return pattern.replace(/\{[^{}]*\}/g, (placeholder) => values[placeholder] ?? placeholder);
}
