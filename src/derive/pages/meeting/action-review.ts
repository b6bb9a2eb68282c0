import type { ActionReview, ReviewedAction } from "../../../model/meeting-page.ts";
import type { NamedPerson } from "../../../model/pages.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import { actionRow } from "./meeting-summary.ts";

/**
 * What a chair goes through at the latest meeting: each person's action items with what became of them. An item of two
 * people is listed for both. Null if there is none.
 */
export function actionReview(archive: ArchiveIndex): ActionReview | null {
  const changes = archive.actionChanges;
  if (!changes || changes.actions.length === 0) return null;
  const rows = changes.actions.map(
    ({ change, carried, meeting }): ReviewedAction => ({ ...actionRow(meeting, carried, archive), change }),
  );
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
  const count = (change: ReviewedAction["change"]): number =>
    rows.filter((row) => row.change === change).length;
  return {
    date: changes.date,
    since: changes.since,
    counts: {
      new: count("new"),
      carried: count("carried"),
      closed: count("closed"),
      gone: count("gone"),
    },
    // Items of nobody come last.
    groups: [...groups.values()].toSorted(
      (a, b) =>
        Number(a.person === null) - Number(b.person === null) ||
        nameOf(a.person).localeCompare(nameOf(b.person), "en"),
    ),
  };
}

function nameOf(person: NamedPerson | null): string {
  return person ? (person.name ?? person.written) : "";
}
