import type { BoardChange, Comparison, CountChange, ItemChange } from "../model/comparison/comparison.ts";
import type { PackedAction, PackedChanges } from "../model/comparison/packed-changes.ts";
import type { MeetingId } from "../model/meeting.ts";
import type { NamedPerson } from "../model/pages.ts";

/** The changes of some meetings, each compared with the one before, without repeating people and wordings. */
export function packChanges(changes: readonly Comparison[]): PackedChanges {
  const people = createTable<NamedPerson>(({ written, path }) => `${written} ${path}`);
  const items = createTable<ItemChange>(({ key, id, text, owners }) =>
    JSON.stringify([key, id, text, owners.map(({ written }) => written)]),
  );
  const meetings = changes.flatMap(({ meetings: compared, boards, actions, decisions, support }) =>
    compared.map(({ meeting, series, since, attending }) => ({
      meeting,
      series,
      since,
      attending: attending?.map(people.indexOf) ?? null,
      boards: boards.map(({ board, since: countedSince, counts }) => ({
        board,
        since: countedSince,
        counts: counts.map(
          ({ name, before, after }) => [name, before?.count ?? null, after?.count ?? null] as const,
        ),
      })),
      actions: actions.map((item): PackedAction => {
        const states = [items.indexOf(item), item.before, item.after] as const;
        const by = item.handedOverBy?.map(people.indexOf);
        const listed = item.listed === meeting ? null : item.listed;
        if (by) return [...states, listed, by];
        return listed === null ? states : [...states, listed];
      }),
      decisions: decisions.map(({ id, text }) => ({ id, text })),
      support: support.map(({ id, site, people: helpers }) => ({
        id,
        site,
        people: helpers.map(people.indexOf),
      })),
    })),
  );
  return {
    items: items.all.map(({ key, firstSeen, id, owners, text }) => ({
      key,
      ...(key === `${firstSeen}#${id}` ? {} : { firstSeen, id }),
      owners: owners.map(people.indexOf),
      text,
    })),
    meetings,
    people: people.all.map(({ written, name, path }) => [written, name, path] as const),
  };
}

/** One comparison for each meeting, as they were packed. */
export function unpackChanges(packed: PackedChanges): Comparison[] {
  const people = packed.people.map(([written, name, path]): NamedPerson => ({ written, name, path }));
  const named = (indices: readonly number[]): NamedPerson[] =>
    indices.flatMap((index) => people[index] ?? []);
  return packed.meetings.map(({ meeting, series, since, attending, ...changes }): Comparison => {
    return {
      meetings: [{ meeting, series, since, attending: attending && named(attending) }],
      boards: changes.boards.map(
        ({ board, since: countedSince, counts }): BoardChange => ({
          series,
          board,
          since: countedSince,
          until: meeting,
          counts: counts.map(([name, before, after]) =>
            countChange(name, countedSince, before, meeting, after),
          ),
        }),
      ),
      actions: changes.actions.flatMap(([item, before, after, listed, by]): ItemChange[] => {
        const known = packed.items[item];
        if (!known) return [];
        const [day = "", anchor = ""] = known.key.split("#");
        return [
          {
            firstSeen: day,
            id: anchor,
            ...known,
            owners: named(known.owners),
            before,
            after,
            listed: listed ?? meeting,
            handedOverBy: by ? named(by) : null,
          },
        ];
      }),
      decisions: changes.decisions.map((decision) => ({ meeting, ...decision })),
      support: changes.support.map(({ id, site, people: helpers }) => ({
        meeting,
        id,
        site,
        people: named(helpers),
      })),
    };
  });
}

/** A count at a meeting and in the table before, recorded at `since`; counts are null where the table does not list the name. */
export function countChange(
  name: string,
  since: MeetingId | null,
  before: number | null,
  until: MeetingId,
  after: number | null,
): CountChange {
  return {
    name,
    before: before === null || since === null ? null : { meeting: since, count: before },
    after: after === null ? null : { meeting: until, count: after },
    begun: before === null && since !== null ? until : null,
    ended: after === null ? until : null,
  };
}

/** Numbers things in the order in which they are first asked for. */
function createTable<Thing>(keyOf: (thing: Thing) => string) {
  const indices = new Map<string, number>();
  const all: Thing[] = [];
  return {
    all,
    indexOf: (thing: Thing): number => {
      const key = keyOf(thing);
      const index = indices.get(key) ?? all.length;
      if (index === all.length) {
        indices.set(key, index);
        all.push(thing);
      }
      return index;
    },
  };
}
