import { countSentence, standing } from "../../chart/count-sentence.ts";
import { leadingCount } from "../../chart/range.ts";
import { sumOf } from "../../format/numbers.ts";
import type { CountLine, CountSeries, SuspectedTypo } from "../../model/count-series.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Texts } from "../../texts/texts.ts";
import { reasonNotCompared } from "../deltas/baseline.ts";

/** The largest changes that a sentence names; of more that are equal it gives only the size. */
const usualMoves = 2;
const mostMoves = 3;

/**
 * What a chair says about the tickets of a meeting: all of them with their change since the meeting before, then the states
 * that changed most, such as `221 tickets, up 5 since 14 Sep, highest since June; In Progress up 8 to 52, Open down 2 to 166.`
 * If the meeting has no new counts, the sentence says so and gives the last total. Null if tickets were never counted.
 *
 * A state that only one of the two meetings listed has no change, so the sentence always names it. Records and runs follow
 * the rules of `countSentence`; meetings that left out a state that the meeting before listed support none. A suspected typo
 * is never part of a claim. A board with one state has the sentence of that count.
 */
export function ticketSentence(meeting: Meeting, tickets: CountSeries, texts: Texts): string | null {
  const at = leadingCount(tickets.dates, (date) => date < meeting.date);
  if (tickets.dates[at] !== meeting.date || !isCounted(tickets, at))
    return withoutCounts(meeting, tickets, at, texts);
  if (tickets.lines.length === 1) return `${countSentence(tickets, 0, at, texts)}.`;
  const typos = typosOn(tickets, at);
  if (typos.length > 0)
    return typos
      .map(({ line, reason }) => `${texts.counts.doubtful(countOf(tickets, line, at), reason)}.`)
      .join(" ");
  return `${[
    totalClause(tickets, at, texts),
    ...typoClauses(tickets, at, texts),
    ...moveClause(tickets, at, texts),
  ].join("; ")}.`;
}

function totalClause(tickets: CountSeries, at: number, texts: Texts): string {
  const total = totalOn(tickets, at);
  const said = texts.counts.tickets(total);
  if (at === 0) return `${said}, ${texts.counts.firstCount}`;
  const isComparable = typosOn(tickets, at - 1).length === 0;
  const change = texts.counts.since(total - totalOn(tickets, at - 1), dayBefore(tickets, at, texts));
  return [
    said,
    ...(isComparable ? [change] : []),
    ...standing(tickets.dates, trustedTotals(tickets), at, texts),
  ].join(", ");
}

/** Why there is no change of all tickets: the meeting before has a doubtful count. */
function typoClauses(tickets: CountSeries, at: number, texts: Texts): readonly string[] {
  const doubtful = typosOn(tickets, at - 1).map(({ line }) => countOf(tickets, line, at - 1));
  return doubtful.length === 0 ? [] : [texts.counts.notComparedWith(dayBefore(tickets, at, texts), doubtful)];
}

/** The states that changed most since the meeting before, and those that only one of the two meetings listed. */
function moveClause(tickets: CountSeries, at: number, texts: Texts): readonly string[] {
  const { counts } = texts;
  if (at === 0) return [];
  const doubtful = new Set(typosOn(tickets, at - 1).map(({ line }) => line));
  const states = tickets.lines
    .filter((_, line) => !doubtful.has(line))
    .map(({ name, values }) => ({ name, now: values[at] ?? null, before: values[at - 1] ?? null }));
  const moves = states
    .flatMap(({ name, now, before }) =>
      now === null || before === null || now === before ? [] : [{ name, now, change: now - before }],
    )
    .toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change));
  const sizeOf = (rank: number): number => Math.abs(moves[rank]?.change ?? 0);
  const named = largest(moves.map((_, rank) => sizeOf(rank)));
  const parts = [
    ...moves.slice(0, named).map(({ name, now, change }) => counts.move(name, change, now)),
    ...(named < Math.min(moves.length, usualMoves) ? [counts.noStateByMore(named > 0, sizeOf(named))] : []),
    ...states.flatMap(({ name, now, before }) => {
      const day = dayBefore(tickets, at, texts);
      if (now === null && before) return [counts.noLongerCounted(name, before, day)];
      return now && before === null ? [counts.newlyCounted(name, now, day)] : [];
    }),
  ];
  if (parts.length > 0) return [parts.join(", ")];
  return [counts.noStateChanged(doubtful.size > 0)];
}

/** How many of the changes, the largest first, are named: two, and what ties with the second, unless that is too many. */
function largest(sizes: readonly number[]): number {
  const [first, second = 0] = sizes;
  const tied = sizes.filter((size) => size >= second).length;
  if (second === 0 || tied <= mostMoves) return second === 0 ? sizes.length : tied;
  return first === second ? 0 : 1;
}

/** The sentence of a meeting that has no counts of its own; `at` is the first day of the series that is not before it. */
function withoutCounts(
  meeting: Meeting,
  tickets: CountSeries,
  at: number,
  { counts, dates }: Texts,
): string | null {
  const trusted = trustedTotals(tickets);
  let last = at - 1;
  while (last >= 0 && trusted(last) === null) last -= 1;
  const day = tickets.dates[last];
  const lastCount =
    day === undefined ? null : counts.lastCount(totalOn(tickets, last), dates.relativeTo(day, meeting.date));
  const why = reasonNotCompared(meeting, "tickets");
  if (meeting.tickets?.length && (why === "stale" || why === "agenda" || why === "cancelled")) {
    const written = sumOf(meeting.tickets.map(({ count }) => count));
    return `${[counts.notFresh(written, why), lastCount].filter(Boolean).join("; ")}.`;
  }
  return lastCount === null || meeting.status !== "minutes" ? null : counts.ticketsNotCounted(lastCount);
}

/** All tickets of a day; null where a count of it is doubtful or missing. */
function trustedTotals(tickets: CountSeries): (day: number) => number | null {
  const doubtful = new Set(tickets.suspectedTypos.map(({ at }) => at));
  const isWhole = (day: number): boolean =>
    isCounted(tickets, day) && tickets.lines.every(({ values }) => values[day] !== null || !values[day - 1]);
  return (day) =>
    day < 0 || day >= tickets.dates.length || doubtful.has(day) || !isWhole(day)
      ? null
      : totalOn(tickets, day);
}

function isCounted({ lines }: CountSeries, day: number): boolean {
  return lines.some(({ values }: CountLine) => (values[day] ?? null) !== null);
}

function totalOn({ lines }: CountSeries, day: number): number {
  return sumOf(lines.map(({ values }) => values[day] ?? 0));
}

function typosOn({ suspectedTypos }: CountSeries, day: number): readonly SuspectedTypo[] {
  return suspectedTypos.filter(({ at }) => at === day);
}

/** `Open 166` */
function countOf({ lines }: CountSeries, line: number, day: number): string {
  return `${lines[line]?.name} ${lines[line]?.values[day]}`;
}

function dayBefore({ dates }: CountSeries, at: number, texts: Texts): string {
  return texts.dates.relativeTo(dates[at - 1] ?? "", dates[at] ?? "");
}
