import type { DateWords } from "../texts/date-words.ts";

/** A tick of a time axis: a Monday or the first day of a month, in milliseconds since 1970. */
export interface TimeTick {
  readonly time: number;
  readonly label: string;
}

const monthsBetweenTicks = [1, 2, 3, 6, 12, 24, 60] as const;

const dayLength = 24 * 60 * 60 * 1000;
const weekLength = 7 * dayLength;
/** A longer span has ticks at months, a shorter one at weeks. */
const longestWithWeeks = 100 * dayLength;

/** At most `most` ticks between two moments: Mondays of a short span, first days of months of a long one. */
export function timeTicks(from: number, to: number, most: number, dates: DateWords): TimeTick[] {
  return to - from > longestWithWeeks
    ? monthTicks(from, to, most, dates)
    : mondayTicks(from, to, most, dates);
}

/** At most `most` Mondays between two moments; the first one names its year. */
function mondayTicks(from: number, to: number, most: number, dates: DateWords): TimeTick[] {
  // 1 January 1970 was a Thursday, so the first Monday was the 5th.
  const monday = 4 * dayLength;
  const first = Math.ceil((from - monday) / weekLength) * weekLength + monday;
  const mondays = Math.floor((to - first) / weekLength) + 1;
  const weeks = Math.max(1, Math.ceil(mondays / Math.max(most, 1)));
  return Array.from({ length: Math.ceil(mondays / weeks) }, (_, index) => {
    const time = first + index * weeks * weekLength;
    const date = new Date(time).toISOString().slice(0, 10);
    return { time, label: index === 0 ? dates.medium(date) : dates.short(date) };
  });
}

/** At most `most` month starts between two moments; the first tick and every January name their year. */
function monthTicks(from: number, to: number, most: number, dates: DateWords): TimeTick[] {
  const months = (to - from) / (dayLength * 30.4);
  // If a tick is at each end, there is one tick more than there are whole steps.
  const fitting = monthsBetweenTicks.filter((step) => Math.floor(months / step) <= most);
  const choices = [...fitting, 120].map((step) => monthStarts(from, to, step));
  const times = choices.find(({ length }) => length <= most) ?? [];
  return times.map((time, index) => ({ time, label: tickLabel(time, index === 0, dates) }));
}

/** The first days of every so many months between two moments. */
function monthStarts(from: number, to: number, step: number): number[] {
  const first = new Date(from);
  const startMonth = first.getUTCFullYear() * 12 + first.getUTCMonth();
  const times: number[] = [];
  for (let month = Math.ceil(startMonth / step) * step; ; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (time > to) return times;
    if (time >= from) times.push(time);
  }
}

function tickLabel(time: number, isFirst: boolean, dates: DateWords): string {
  const date = new Date(time);
  if (date.getUTCMonth() === 0) return String(date.getUTCFullYear());
  const month = dates.shortMonth(date.toISOString().slice(0, 10));
  return isFirst ? `${month} ${date.getUTCFullYear()}` : month;
}

/** Round values, 0 among them, from at most `min` to at least `max`, about `count` of them. */
export function valueTicks(min: number, max: number, count: number): number[] {
  const [low, high] = [Math.min(min, 0), Math.max(max, 0)];
  const rough = Math.max(high - low, 1) / count;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10]
      .map((factor) => factor * magnitude)
      .find((candidate) => candidate >= rough && Number.isInteger(candidate)) ?? rough,
  );
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** Moves places apart so that neighbours are at least `gap` from each other, all of them from 0 to `end`. */
export function spreadApart(places: readonly number[], gap: number, end: number): number[] {
  const order = [...places.keys()].toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  let lowest = 0;
  for (const index of order) {
    moved[index] = Math.max(places[index] ?? 0, lowest);
    lowest = (moved[index] ?? 0) + gap;
  }
  let highest = end;
  for (const index of order.toReversed()) {
    moved[index] = Math.min(moved[index] ?? 0, highest);
    highest = (moved[index] ?? 0) - gap;
  }
  return moved;
}
