import type { Meeting, TicketCount } from "../model/meeting.ts";
import { meetingsOf, positionOf, type Rule, type Violation } from "./rule.ts";

/** Two spellings of one state (`Dev Complete` and `Development Complete`) in one table would be two counts of one thing. */
export const repeatedState: Rule = {
  id: "repeated-state",
  severity: "error",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) => [
      ...repeated(meeting, meeting.tickets ?? [], "tickets"),
      ...(meeting.releases ?? []).flatMap(({ column, counts }) =>
        repeated(meeting, counts, "releases", column),
      ),
    ]),
};

function repeated(meeting: Meeting, counts: readonly TicketCount[], ...path: string[]): Violation[] {
  const states = counts.map(({ state }) => state);
  const twice = states.filter((state, index) => states.indexOf(state) !== index);
  return [...new Set(twice)].map((state) => ({
    meeting,
    position: positionOf(meeting, ...path),
    message: `"${state}" is counted twice under different spellings`,
    hint: "keep one of the two lines",
  }));
}
