import type { BoardName, Meeting, TicketCount } from "../model/meeting.ts";
import type { Board, Settings } from "../model/settings.ts";
import type { MinutesValues } from "./minutes-schema.ts";

/** The board's own name of a state, whatever its spelling and case; undefined where the board has no such state. */
export function boardState(board: Board, written: string): string | undefined {
  const wanted = written.trim().toLowerCase();
  return board.states.find(({ name, aliases }) =>
    [name, ...aliases].some((known) => known.toLowerCase() === wanted),
  )?.name;
}

/** What the front matter of minutes says of a meeting. */
export type FrontMatterFields = Pick<
  Meeting,
  | "date"
  | "title"
  | "series"
  | "status"
  | "attending"
  | "triage"
  | "queues"
  | "tickets"
  | "releases"
  | "stale"
  | "next"
  | "aliases"
  | "formerAnchors"
>;

/** Fills in the defaults of the settings and gives states their board's own names, in its order. */
export function frontMatterFields(values: MinutesValues, settings: Settings): FrontMatterFields {
  const series = settings.series.find(({ id }) => id === values.series) ?? settings.series[0];
  const releases = Object.entries(values.releases ?? {})
    .map(([column, cells]) => ({ column, counts: ticketCounts(cells, settings) }))
    .filter(({ counts }) => counts.length > 0);
  return {
    date: values.date,
    title: values.title ?? series.title,
    series: values.series ?? series.id,
    status: values.status ?? "minutes",
    attending: values.attending?.map((name) => ({ name })) ?? null,
    triage: values.triage
      ? { thisWeek: values.triage.this_week ?? null, nextWeek: values.triage.next_week ?? null }
      : null,
    queues: recorded(Object.entries(values.queues ?? {}).map(([name, count]) => ({ name, count }))),
    tickets: recorded(ticketCounts(values.tickets ?? {}, settings)),
    releases: recorded(releases),
    stale: staleBoards(values.stale),
    next: values.next
      ? { date: values.next.date ?? null, cancelled: reasonText(values.next.cancelled) ?? null }
      : null,
    aliases: values.aliases ?? [],
    formerAnchors: Object.entries(values.anchors ?? {}).map(([old, now]) => ({ old, now })),
  };
}

/** A table that was emptied for the next meeting records nothing, which is not zero. */
function recorded<Item>(items: readonly Item[]): readonly Item[] | null {
  return items.length > 0 ? items : null;
}

/** In the order of the workflow; a state that the board does not know comes last. */
function ticketCounts(written: Readonly<Record<string, number>>, { board }: Settings): TicketCount[] {
  const rank = ({ state }: TicketCount): number => {
    const found = board.states.findIndex(({ name }) => name === state);
    return found < 0 ? board.states.length : found;
  };
  return Object.entries(written)
    .map(([state, count]) => ({ state: boardState(board, state) ?? state, count }))
    .toSorted((a, b) => rank(a) - rank(b));
}

function staleBoards(stale: MinutesValues["stale"]): Partial<Record<BoardName, string>> {
  const boards: Partial<Record<BoardName, string>> = {};
  for (const board of ["tickets", "queues", "releases"] as const) {
    const reason = reasonText(stale?.[board]);
    if (reason !== undefined) boards[board] = reason;
  }
  return boards;
}

/** `true` stands for a reason that nobody gave. */
function reasonText(reason: string | true | undefined): string | undefined {
  return reason === true ? "" : reason;
}
