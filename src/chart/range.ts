import { addMonths } from "../format/days/days.ts";
import type { IsoDate } from "../model/meeting.ts";

/** The days in view, as indexes into the days of a series; `to` is before `from` where there are none. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

export type RangeName = "3m" | "1y" | "all" | "custom";

/** What a reader chose to see on a page of charts. The address holds it, so that a view can be linked. */
export interface ChartChoice {
  readonly range: RangeName;
  /** The days of a custom range; null is open. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Lines switched off, as `chart:line`. */
  readonly off: readonly string[];
  /** Charts that show shares. */
  readonly share: readonly string[];
}

const months = { "3m": 3, "1y": 12 } as const;

export function readChoice(query: string): ChartChoice {
  const parameters = new URLSearchParams(query);
  const day = (name: string): IsoDate | null => {
    const value = parameters.get(name) ?? "";
    return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
  };
  const [range, from, to] = [parameters.get("range"), day("from"), day("to")];
  const isCustom = from !== null || to !== null;
  return {
    range: isCustom ? "custom" : range === "3m" || range === "1y" ? range : "all",
    from,
    to,
    off: parameters.getAll("off"),
    share: parameters.getAll("share"),
  };
}

/** The query of a choice, such as `?range=1y&off=tickets%3AOpen`; empty for the default view. */
export function writeChoice({ range, from, to, off, share }: ChartChoice): string {
  const parameters = new URLSearchParams();
  if (range === "3m" || range === "1y") parameters.set("range", range);
  if (range === "custom" && from !== null) parameters.set("from", from);
  if (range === "custom" && to !== null) parameters.set("to", to);
  for (const line of off) parameters.append("off", line);
  for (const chart of share) parameters.append("share", chart);
  const query = parameters.toString();
  return query === "" ? "" : `?${query}`;
}

/** Two days and all days between them. */
export interface DaySpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The days that a choice asks for, of charts that cover the given span; two days in the wrong order are swapped. */
export function chosenSpan({ range, from, to }: ChartChoice, { from: first, to: latest }: DaySpan): DaySpan {
  if (range === "all") return { from: first, to: latest };
  if (range !== "custom") {
    const start = addMonths(latest, -months[range]);
    return { from: start > first ? start : first, to: latest };
  }
  const [start, end] = [from ?? first, to ?? latest];
  if (start <= end) return { from: start, to: end };
  // An open end cannot lie before the only day that was chosen.
  if (to === null) return { from: start, to: start };
  return from === null ? { from: end, to: end } : { from: end, to: start };
}

/** The days of a span among sorted days. */
export function daysWithin(dates: readonly IsoDate[], { from, to }: DaySpan): DayRange {
  const first = leadingCount(dates, (date) => date < from);
  const last = leadingCount(dates, (date) => date <= to) - 1;
  return last < first ? noDays : { from: first, to: last };
}

/** How many days at the start of sorted days are early enough; found by binary search. */
export function leadingCount(dates: readonly IsoDate[], isEarly: (date: IsoDate) => boolean): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEarly(dates[middle] ?? "")) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of a day among sorted days; -1 where it is not one of them. */
export function indexOfDay(dates: readonly IsoDate[], day: IsoDate): number {
  const at = leadingCount(dates, (date) => date < day);
  return dates[at] === day ? at : -1;
}

const noDays: DayRange = { from: 0, to: -1 };
