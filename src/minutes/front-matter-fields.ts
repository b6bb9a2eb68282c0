import { meetingId } from "../format/meetings/meeting-id.ts";
import type { BoardName, Meeting, TicketCount } from "../model/meeting.ts";
import type { Board, Settings } from "../model/settings.ts";
import type { MinutesValues } from "./minutes-schema.ts";
import { seriesOfFile } from "./series-of-file.ts";

/**
 * The board's name for a state, ignoring case and resolving aliases; undefined if the board does not list it.
 */
export function boardState(board: Board, written: string): string | undefined {
  const wanted = written.trim().toLowerCase();
  return board.states.find(({ name, aliases }) =>
    [name, ...aliases].some((known) => known.toLowerCase() === wanted),
  )?.name;
}

/** The part of a meeting that comes from the front matter. */
export type FrontMatterFields = Pick<
  Meeting,
  | "id"
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

/** Fills in defaults from the settings and the place of the file, and gives states the board's names and order. */
export function frontMatterFields(
  values: MinutesValues,
  path: string,
  settings: Settings,
): FrontMatterFields {
  const named = settings.series.find(({ id }) => id === values.series);
  const series = named ?? seriesOfFile(path, settings.series) ?? settings.series[0];
  const board = series.board ?? settings.board;
  const releases = Object.entries(values.releases ?? {})
    .map(([column, cells]) => ({ column, counts: ticketCounts(cells, board) }))
    .filter(({ counts }) => counts.length > 0);
  return {
    // A series that nobody knows may have any name, such as a path that leads out of the site.
    id: meetingId(values.date, series.id, settings.series[0].id),
    date: values.date,
    title: values.title ?? series.title,
    series: values.series ?? series.id,
    status: values.status ?? "minutes",
    attending: values.attending?.map((name) => ({ name })) ?? null,
    triage: values.triage
      ? { thisWeek: values.triage.this_week ?? null, nextWeek: values.triage.next_week ?? null }
      : null,
    queues: recorded(Object.entries(values.queues ?? {}).map(([name, count]) => ({ name, count }))),
    tickets: recorded(ticketCounts(values.tickets ?? {}, board)),
    releases: recorded(releases),
    stale: staleBoards(values.stale),
    next: values.next
      ? { date: values.next.date ?? null, cancelled: reasonText(values.next.cancelled) ?? null }
      : null,
    aliases: values.aliases ?? [],
    formerAnchors: Object.entries(values.anchors ?? {}).map(([old, now]) => ({ old, now })),
  };
}

/** An empty table means not recorded, which is not zero. */
function recorded<Item>(items: readonly Item[]): readonly Item[] | null {
  return items.length > 0 ? items : null;
}

/** In workflow order; states that are not on the board come last. */
function ticketCounts(written: Readonly<Record<string, number>>, board: Board): TicketCount[] {
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

/** `true` means that no reason is given. */
function reasonText(reason: string | true | undefined): string | undefined {
  return reason === true ? "" : reason;
}
