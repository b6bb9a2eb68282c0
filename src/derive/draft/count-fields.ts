import { stateNames } from "../../format/names.ts";
import type { Settings } from "../../model/settings.ts";
import type { MinutesDraft } from "../../model/writing/draft.ts";
import type { CountFields, NewPage } from "../../model/writing/editor.ts";

/**
 * The counts that new minutes may record: those of the last meetings, and what the settings name besides. A team whose last
 * meetings recorded none is not asked, unless it has no minutes yet.
 */
export function countFields(
  { tickets, queues, releases }: MinutesDraft,
  settings: Settings,
  isFirst: boolean,
): Pick<NewPage, "tickets" | "queues" | "releases"> {
  const states = stateNames(settings.board);
  const ofTickets = tickets?.counts.map(({ state, count }) => ({ name: state, count })) ?? [];
  return {
    tickets: tickets || isFirst ? fields(tickets?.date ?? null, ofTickets, states) : null,
    queues: queues || isFirst ? fields(queues?.date ?? null, queues?.counts ?? [], settings.queues) : null,
    releases: releases && {
      date: releases.date,
      columns: releases.counts.map(({ column }) => column),
      rows: union(
        states,
        releases.counts.flatMap(({ counts }) => counts.map(({ state }) => state)),
      ).map((state) => ({
        state,
        counts: releases.counts.map(({ counts }) => counts.find((one) => one.state === state)?.count ?? null),
      })),
    },
  };
}

/** Null where nothing has a name. */
function fields(
  date: string | null,
  last: readonly { readonly name: string; readonly count: number }[],
  known: readonly string[],
): CountFields | null {
  const names = union(
    known,
    last.map(({ name }) => name),
  );
  const rows = names.map((name) => ({ name, count: last.find((one) => one.name === name)?.count ?? null }));
  return rows.length > 0 ? { date, rows } : null;
}

function union(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...some, ...others])];
}
