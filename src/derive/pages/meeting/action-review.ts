import { dayOfMeeting } from "../../../format/meetings/meeting-id.ts";
import { paths } from "../../../format/urls.ts";
import type { ActionChange } from "../../../model/comparison/comparison.ts";
import type { ActionReview, ReviewedAction } from "../../../model/meeting-page.ts";
import type { NamedPerson } from "../../../model/pages.ts";
import type { ActionChanges } from "../../actions/action-changes.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import { actionRow } from "./meeting-summary.ts";

/**
 * What a chair goes through at the latest meeting: each person's action items with what became of them. An item of two
 * people is listed for both. Null if there is none.
 */
export function actionReview(archive: ArchiveIndex): ActionReview | null {
  const changes = latestChanges(archive);
  const rows = (changes?.actions ?? []).flatMap(({ change, previous, ...listing }): ReviewedAction[] =>
    change === null ? [] : [{ ...actionRow(listing, previous, archive), change }],
  );
  if (!changes || rows.length === 0) return null;
  const groups = new Map<string, { person: NamedPerson | null; rows: ReviewedAction[] }>();
  for (const row of rows) {
    for (const person of row.owners.length > 0 ? row.owners : [null]) {
      const key = nameOf(person);
      const group = groups.get(key) ?? { person, rows: [] };
      groups.set(key, group);
      // The same person may be named twice, in two spellings.
      if (!group.rows.includes(row)) group.rows.push(row);
    }
  }
  return {
    path: paths.meeting(changes.meeting),
    date: dayOfMeeting(changes.meeting),
    since: changes.since === null ? null : dayOfMeeting(changes.since),
    counts: {
      new: countOf("new", rows),
      back: countOf("back", rows),
      carried: countOf("carried", rows),
      done: countOf("done", rows),
      dropped: countOf("dropped", rows),
      gone: countOf("gone", rows),
    },
    // Items of nobody come last.
    groups: [...groups.values()].toSorted(
      (a, b) =>
        Number(a.person === null) - Number(b.person === null) ||
        nameOf(a.person).localeCompare(nameOf(b.person), "en"),
    ),
  };
}

function latestChanges({ meetings, actionChanges }: ArchiveIndex): ActionChanges | null {
  const latest = meetings.findLast(({ id }) => actionChanges.has(id));
  return latest ? (actionChanges.get(latest.id) ?? null) : null;
}

function countOf(change: ActionChange, rows: readonly ReviewedAction[]): number {
  return rows.filter((row) => row.change === change).length;
}

function nameOf(person: NamedPerson | null): string {
  return person ? (person.name ?? person.written) : "";
}
