import { countChange } from "../../compare/packed-changes.ts";
import { areSamePeople } from "../../compare/people.ts";
import { sameSeriesOn } from "../../format/meetings/meeting-id.ts";
import { sumOf } from "../../format/numbers.ts";
import { shortened, topicText } from "../../format/topic-text.ts";
import type { BoardChange, Comparison, ItemChange } from "../../model/comparison/comparison.ts";
import type { BoardName, Meeting } from "../../model/meeting.ts";
import type { NamedPerson } from "../../model/pages.ts";
import type { ChangedAction } from "../actions/action-changes.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { recordsFreshly } from "../deltas/baseline.ts";
import { namedPeople } from "../people/people-index.ts";

/**
 * What changed at a meeting since the one before of its series. Joined, those of several meetings are what changed over all of
 * them. Null for a meeting that was cancelled, or that is planned and lists no action items yet.
 */
export function meetingChanges(meeting: Meeting, archive: ArchiveIndex): Comparison | null {
  const { id: meetingId, series, status, attending, decisions, support } = meeting;
  const changes = archive.actionChanges.get(meetingId);
  if (!changes) return null;
  const named = (names: readonly string[]): NamedPerson[] => namedPeople(names, archive.people);
  const attended = status === "minutes" && attending ? named(attending.map(({ name }) => name)) : null;
  return {
    meetings: [{ meeting: meetingId, series, since: changes.since, attending: attended }],
    boards: boardChanges(meeting, archive),
    actions: changes.actions.flatMap((changed) => itemChange(changed, named)),
    decisions: decisions.map(({ id, text }) => ({ meeting: meetingId, id, text: shortText(text) })),
    support: support.map(({ id, site, people }) => ({ meeting: meetingId, id, site, people: named(people) })),
  };
}

function itemChange(
  { change, meeting, carried, before, after, previous }: ChangedAction,
  named: (names: readonly string[]) => NamedPerson[],
): ItemChange[] {
  if (change === null) return [];
  const { key, firstSeen, action } = carried;
  const owners = named(action.owners);
  const ownersBefore = previous && named(previous.carried.action.owners);
  return [
    {
      key,
      before,
      after,
      firstSeen,
      listed: meeting,
      id: action.id,
      owners,
      handedOverBy: ownersBefore && !areSamePeople(ownersBefore, owners) ? ownersBefore : null,
      text: shortText(action.text),
    },
  ];
}

/** A line without addresses, unless it has nothing else. */
function shortText(text: string): string {
  return topicText(text) || shortened(text);
}

const countsOn: Readonly<Record<BoardName, (meeting: Meeting) => readonly (readonly [string, number])[]>> = {
  tickets: ({ tickets }) => (tickets ?? []).map(({ state, count }) => [state, count]),
  queues: ({ queues }) => (queues ?? []).map(({ name, count }) => [name, count]),
  releases: ({ releases }) =>
    (releases ?? []).map(({ column, counts }) => [column, sumOf(counts.map(({ count }) => count))]),
};

const boards = ["tickets", "queues", "releases"] as const;

/** A release is compared with itself alone, unlike the columns of a table, so that the changes of meetings add up. */
function boardChanges(meeting: Meeting, archive: ArchiveIndex): BoardChange[] {
  const { id, series } = meeting;
  return boards
    .filter((board) => recordsFreshly(meeting, board))
    .map((board): BoardChange => {
      const baseline = archive.figures.get(id)?.[board]?.baselineDate ?? null;
      const since = baseline === null ? null : sameSeriesOn(id, baseline);
      const earlier = since === null ? undefined : archive.meetingOf.get(since);
      const now = new Map(countsOn[board](meeting));
      const before = new Map(earlier ? countsOn[board](earlier) : []);
      const counts = [...new Set([...now.keys(), ...before.keys()])].map((name) =>
        countChange(name, since, before.get(name) ?? null, id, now.get(name) ?? null),
      );
      return { series, board, since, until: id, counts };
    });
}
