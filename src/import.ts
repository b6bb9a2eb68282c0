import { auditChanges } from "./derive/audit.ts";
import { bareName } from "./derive/people.ts";
import { compareDiagnostics } from "./format/diagnostics.ts";
import { datedTexts, type LeftAlone } from "./legacy/dated-texts.ts";
import { restoreCommas } from "./legacy/lost-commas.ts";
import { splitNames } from "./legacy/names.ts";
import { type NewMinutes, toNewMinutes } from "./legacy/new-minutes.ts";
import type { OldFile } from "./legacy/old-file.ts";
import { type PeopleProposal, proposePeople } from "./legacy/people.ts";
import type { Profile } from "./legacy/profile.ts";
import { readOldMinutes } from "./legacy/read-old-minutes.ts";
import type { Audit } from "./model/audit.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { Meeting } from "./model/meeting.ts";

export interface ImportResult {
  readonly files: readonly NewMinutes[];
  readonly leftAlone: readonly LeftAlone[];
  readonly audit: Audit;
  readonly people: PeopleProposal;
  /** Findings about the old files, sorted by place. A file with an error is not imported. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The whole import: old files in; minutes files, findings and an audit of their hand-written changes out. */
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
    audit: auditChanges(
      meetings,
      old.map(({ path, facts: { date }, figures }) => ({ path, date, figures })),
    ),
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
