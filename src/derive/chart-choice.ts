import { addMonths } from "../format/days.ts";
import type { IsoDate } from "../model/meeting.ts";

export type RangeName = "3m" | "1y" | "all" | "custom";

/** What a reader chose to see on a page of charts; it stands in the address, so that a view can be linked. */
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

/** The query of a choice, such as `?range=1y&off=tickets%3AOpen`; empty for the view that everybody gets. */
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

/** The first and last day to show of days in their order; `latest` is the last day of all charts of the page. */
export function chosenDays(
  { range, from, to }: ChartChoice,
  dates: readonly IsoDate[],
  latest: IsoDate,
): { readonly from: number; readonly to: number } | null {
  const start = range === "custom" ? from : range === "all" ? null : addMonths(latest, -months[range]);
  const end = range === "custom" ? to : null;
  const first = start === null ? 0 : dates.findIndex((date) => date >= start);
  const last = end === null ? dates.length - 1 : dates.findLastIndex((date) => date <= end);
  return first < 0 || last < first ? null : { from: first, to: last };
}
