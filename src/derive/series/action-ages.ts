import type { CountSeries } from "../../model/count-series.ts";
import type { Meeting, MeetingId } from "../../model/meeting.ts";
import type { Texts } from "../../texts/texts.ts";
import type { CarriedAction } from "../actions/carried-actions.ts";
import { seriesOf } from "./count-series.ts";

/** The bands of age by the weeks at which each begins and the next one does. The oldest are the base of a chart. */
const ageBands = [
  { from: 26, below: Number.POSITIVE_INFINITY },
  { from: 13, below: 26 },
  { from: 4, below: 13 },
  { from: 0, below: 4 },
] as const;

export function listsActions({ status, actions }: Meeting): boolean {
  return status === "minutes" && actions.length > 0;
}

/**
 * How many open action items each meeting lists, by the weeks since each was first listed. A meeting that lists no items at all
 * may have reviewed none, so it is left out.
 */
export function actionAgeSeries(
  meetings: readonly Meeting[],
  actions: ReadonlyMap<MeetingId, readonly CarriedAction[]>,
  texts: Texts,
): CountSeries {
  const listing = meetings.filter(listsActions);
  const weeks = listing.map(({ id }) =>
    (actions.get(id) ?? []).flatMap((carried) => (carried.action.status === "open" ? carried.weeks : [])),
  );
  const lines = ageBands.map(({ from, below }) => ({
    name: texts.charts.ageBand(from, below),
    values: weeks.map((ages) => ages.filter((age) => age >= from && age < below).length),
  }));
  // The build counts these itself, so none can have a wrong digit.
  return {
    ...seriesOf(
      listing.map(({ date }) => date),
      lines,
      texts,
    ),
    suspectedTypos: [],
  };
}
