import { dayOfMeeting } from "../format/meetings/meeting-id.ts";
import type { Comparison } from "../model/comparison/comparison.ts";
import type { IsoDate } from "../model/meeting.ts";

/** What to compare: the meetings after one day, until another and on it. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Null for all series of meetings. */
  readonly series: string | null;
}

const day = /^\d{4}-\d\d-\d\d$/;

/** The span that the query of an address names; `usual` stands in for a day that it does not. */
export function readSpan(query: string, usual: Pick<Span, "from" | "to">): Span {
  const values = new URLSearchParams(query);
  const dayOf = (name: "from" | "to"): IsoDate => {
    const value = values.get(name) ?? "";
    return day.test(value) ? value : usual[name];
  };
  const [first, second] = [dayOf("from"), dayOf("to")];
  const series = values.get("series");
  return {
    from: first < second ? first : second,
    to: first < second ? second : first,
    series: series === "" ? null : series,
  };
}

/** The years whose changes are needed for a span. */
export function yearsOfSpan({ from, to }: Span, years: readonly string[]): string[] {
  return years.filter((year) => year >= from.slice(0, 4) && year <= to.slice(0, 4));
}

/** The changes of the meetings of a span. */
export function changesWithin({ from, to, series }: Span, changes: readonly Comparison[]): Comparison[] {
  return changes.filter(({ meetings }) =>
    meetings.some((compared) => {
      const date = dayOfMeeting(compared.meeting);
      return date > from && date <= to && (series === null || compared.series === series);
    }),
  );
}
