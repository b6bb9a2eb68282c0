import { queueSeries, ticketSeries } from "../../derive/series/count-series.ts";
import { stateNames } from "../../format/names.ts";
import type { CountSeries } from "../../model/count-series.ts";
import type { Meeting } from "../../model/meeting.ts";
import { english } from "../../texts/en/texts.ts";
import { meetingsOf, type Rule, type Violation } from "../rule.ts";

export const doubtfulCount: Rule = {
  id: "doubtful-count",
  about: "A count that the weeks before and after contradict is probably a typo. Charts mark it as doubtful.",
  severity: "warning",
  check: (context) => {
    const { settings } = context;
    const meetings = meetingsOf(context).filter(({ series }) => series === settings.series[0].id);
    return [
      ...violations("tickets", ticketSeries(meetings, stateNames(settings.board), english), meetings),
      ...violations("queues", queueSeries(meetings, settings.queues, english), meetings),
    ];
  },
};

function violations(
  board: "tickets" | "queues",
  series: CountSeries,
  meetings: readonly Meeting[],
): Violation[] {
  const byDate = new Map(meetings.map((meeting) => [meeting.date, meeting]));
  return series.suspectedTypos.flatMap(({ line, at, reason }): Violation[] => {
    const name = series.lines[line]?.name ?? "";
    const meeting = byDate.get(series.dates[at] ?? "");
    if (!meeting) return [];
    const message = `${name} is ${series.lines[line]?.values[at]}, which the other weeks contradict: ${reason}`;
    return [{ meeting, position: [board, name], message, hint: "correct it if it is a typo" }];
  });
}
