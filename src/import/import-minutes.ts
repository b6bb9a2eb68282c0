import { compareDiagnostics } from "../format/diagnostics.ts";
import { bareName } from "../format/names.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Meeting } from "../model/meeting.ts";
import { splitNames } from "./attendance/names.ts";
import type { PrintedCounts } from "./counts/printed-figures.ts";
import type { OldFile } from "./dated-texts.ts";
import { datedTexts, type LeftAlone } from "./dated-texts.ts";
import { type NewMinutes, toNewMinutes } from "./new-minutes.ts";
import { restoreCommas } from "./people/lost-commas.ts";
import { type PeopleProposal, proposePeople } from "./people/people.ts";
import type { Profile } from "./profile.ts";
import { readOldMinutes } from "./read-old-minutes.ts";

export interface ImportResult {
  readonly files: readonly NewMinutes[];
  readonly leftAlone: readonly LeftAlone[];
  readonly printed: readonly PrintedCounts[];
  readonly people: PeopleProposal;
  /** Findings about the old files, sorted by place. A file with an error is not imported. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The whole import: old files in; minutes files, diagnostics and the changes that people typed out. */
export function importMinutes(files: readonly OldFile[], profile: Profile): ImportResult {
  const { texts, leftAlone, diagnostics: unreadable } = datedTexts(files, profile);
  const old = restoreCommas(texts.map((dated) => readOldMinutes(dated, profile)));
  const written = old.map((minutes) => toNewMinutes(minutes, profile));
  const imported = written.flatMap(({ minutes }) => minutes ?? []);
  const meetings = imported.map(({ meeting }) => meeting);
  const diagnostics = [
    ...unreadable,
    ...old.flatMap(({ findings }) => findings),
    ...written.flatMap(({ findings }) => findings),
  ];
  return {
    files: imported,
    leftAlone,
    printed: old.map(({ path, facts: { date }, figures }) => ({ path, date, figures })),
    people: proposePeople(meetings.map(namesIn), meetings.flatMap(ownersIn)),
    diagnostics: diagnostics.toSorted(compareDiagnostics),
  };
}

/** Who was there or on duty. */
function namesIn({ attending, triage }: Meeting): string[] {
  const duty = [triage?.thisWeek, triage?.nextWeek].flatMap((name) => splitNames(name ?? "")).map(bareName);
  return [...(attending ?? []).map(({ name }) => name), ...duty.filter((name) => /\p{L}/u.test(name))];
}

function ownersIn({ actions }: Meeting): string[] {
  return actions.flatMap(({ owners }) => owners);
}
