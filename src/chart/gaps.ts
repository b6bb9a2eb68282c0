import { daysBetween } from "../format/days.ts";
import type { IsoDate } from "../model/meeting.ts";

/** In days; between two meetings further apart than this a week is missing. A holiday may shift a meeting by a day or two. */
const longestWeek = 10;

/** For each day, whether at least one week before it has no counts. */
export function gapsBefore(dates: readonly IsoDate[]): boolean[] {
  return dates.map((date, index) => {
    const previous = dates[index - 1];
    return previous !== undefined && daysBetween(previous, date) > longestWeek;
  });
}
