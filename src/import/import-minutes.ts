// The import from end to end, without reading or writing files.

import { type PeopleProposal, proposePeople } from "../derive/people/propose-people.ts";
import { splitNames } from "../dialects/attendance/names.ts";
import { marksActions, usualActionForms } from "../dialects/marked-actions.ts";
import { compareDiagnostics } from "../format/diagnostics.ts";
import { bareName } from "../format/names.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Meeting } from "../model/meeting.ts";
import { type TableOrigin, tableOrigins } from "./counts/copied-tables.ts";
import type { PrintedMinutes } from "./counts/printed-counts.ts";
import { createMinutesFile, type ImportedFile, readBackParser } from "./create-minutes-file.ts";
import { lostCommaDiagnostic, lostCommaFinder } from "./people/lost-commas.ts";
import type { Profile } from "./profile.ts";
import { type OldMinutes, readOldMinutes } from "./read-old-minutes.ts";
import type { OldFile } from "./selection/meetings-in-file.ts";
import { type SkippedFile, selectFiles } from "./selection/select-files.ts";

export interface ImportResult {
  readonly files: readonly ImportedFile[];
  readonly skipped: readonly SkippedFile[];
  /** The counts and hand-written changes of each old file, for the audit. */
  readonly printed: readonly PrintedMinutes[];
  /** The tables of tickets and releases in each old file, and whether they are copies. */
  readonly tables: readonly TableOrigin[];
  readonly people: PeopleProposal;
  /** About the old files, sorted by file and line. A file with an error is not imported. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The whole import: reads old files, and returns the new minutes files with everything to report. `onRead` hears of each file. */
export function importMinutes(
  oldFiles: readonly OldFile[],
  profile: Profile,
  onRead: (done: number, total: number) => void = () => {},
  projectNames: readonly string[] = [],
): ImportResult {
  const selection = selectFiles(oldFiles, profile, projectNames);
  const minutes = restoreCommas(
    selection.texts.map((dated, index) => {
      onRead(index, selection.texts.length);
      return readOldMinutes(dated, profile);
    }),
  );
  const tables = tableOrigins(minutes.flatMap((one) => one.tables));
  const parse = readBackParser(usualActionForms(minutes.map(({ body }) => marksActions(body))));
  const created = minutes.map((one) => createMinutesFile(withCopies(one, tables), profile, parse));
  const files = created.flatMap(({ file }) => file ?? []);
  const meetings = files.map(({ meeting }) => meeting);
  const diagnostics = [selection, ...minutes, ...created].flatMap((step) => step.diagnostics);
  return {
    files,
    skipped: selection.skipped,
    printed: minutes.map(({ path, values, printed }) => ({ path, date: values.date, counts: printed })),
    tables,
    people: proposePeople(meetings.map(attendeesAndDuty), meetings.flatMap(actionOwners)),
    diagnostics: diagnostics.toSorted(compareDiagnostics),
  };
}

/** Only the names of all meetings together show where a comma is missing. */
function restoreCommas(minutes: readonly OldMinutes[]): OldMinutes[] {
  const split = lostCommaFinder(minutes.map(({ values }) => values.attending));
  return minutes.map((one) => {
    const joined = one.values.attending.filter((name) => split(name).length > 1);
    if (joined.length === 0) return one;
    const attending = [...new Set(one.values.attending.flatMap(split))];
    const found = joined.map((name) => lostCommaDiagnostic(one.path, one.attendanceLine, name, split(name)));
    return { ...one, values: { ...one.values, attending }, diagnostics: [...one.diagnostics, ...found] };
  });
}

/** Only the tables of all files together show which are copies. */
function withCopies(one: OldMinutes, tables: readonly TableOrigin[]) {
  const staleReason = (board: TableOrigin["board"]): string | undefined =>
    tables.find((table) => table.path === one.path && table.board === board && table.origin === "copied")
      ?.remark ?? undefined;
  const stale = { staleTickets: staleReason("tickets"), staleReleases: staleReason("releases") };
  return { ...one, values: { ...one.values, ...stale } };
}

function attendeesAndDuty({ attending, triage }: Meeting): string[] {
  const duty = [triage?.thisWeek, triage?.nextWeek].flatMap((name) => splitNames(name ?? "")).map(bareName);
  return [...(attending ?? []).map(({ name }) => name), ...duty.filter((name) => /\p{L}/u.test(name))];
}

function actionOwners({ actions }: Meeting): string[] {
  return actions.flatMap(({ owners }) => owners);
}
