import { countSentence } from "../../chart/count-sentence.ts";
import { dateRelativeTo } from "../../format/days.ts";
import type { CountSeries } from "../../model/count-series.ts";
import type { Meeting } from "../../model/meeting.ts";
import { reasonNotCompared } from "../deltas/baseline.ts";

const whyNot = {
  stale: "is a copy of earlier minutes",
  agenda: "was written before the meeting",
  cancelled: "was written for a cancelled meeting",
} as const;

/**
 * What a meeting's tickets say, by the first state of the workflow; null where there is no number to tell. Where the
 * meeting has no fresh count of it, the sentence says so and names the last one.
 */
export function meetingSentence(meeting: Meeting, tickets: CountSeries): string | null {
  const first = tickets.lines[0];
  if (!first) return null;
  const at = tickets.dates.indexOf(meeting.date);
  const sentence = at < 0 ? null : countSentence(tickets, 0, at);
  if (sentence !== null) return `${sentence}.`;
  const last = tickets.dates.findLastIndex(
    (date, day) => date < meeting.date && (first.values[day] ?? null) !== null,
  );
  const lastDate = tickets.dates[last];
  const lastCount =
    lastDate === undefined
      ? null
      : `the last count was ${first.values[last]} on ${dateRelativeTo(lastDate, meeting.date)}`;
  const why = reasonNotCompared(meeting, "tickets");
  const written = meeting.tickets?.find(({ state }) => state === first.name);
  if (written && (why === "stale" || why === "agenda" || why === "cancelled"))
    return `${[`${first.name} ${written.count} ${whyNot[why]}`, lastCount].filter(Boolean).join("; ")}.`;
  if (lastCount === null || meeting.status !== "minutes") return null;
  return `${first.name} was not recorded; ${lastCount}.`;
}
