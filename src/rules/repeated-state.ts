import { memoize } from "../format/reuse/memoize.ts";
import type { Meeting, TicketCount } from "../model/meeting.ts";
import { meetingsOf, type Rule, type Violation } from "./rule.ts";

export const repeatedState: Rule = {
  id: "repeated-state",
  about:
    "One table does not count a state twice under two spellings, such as `Dev Complete` and `Development Complete`.",
  severity: "error",
  check: (context) => meetingsOf(context).flatMap((meeting) => repeatedIn(meeting)),
};

const repeatedIn = memoize((meeting: Meeting): Violation[] => [
  ...repeated(meeting, meeting.tickets ?? [], "tickets"),
  ...(meeting.releases ?? []).flatMap(({ column, counts }) => repeated(meeting, counts, "releases", column)),
]);

function repeated(meeting: Meeting, counts: readonly TicketCount[], ...path: string[]): Violation[] {
  const seen = new Set<string>();
  const repeatedStates = new Set<string>();
  for (const { state } of counts) {
    if (seen.has(state)) repeatedStates.add(state);
    seen.add(state);
  }
  return [...repeatedStates].map((state) => ({
    meeting,
    position: path,
    message: `"${state}" is counted twice under different spellings`,
    hint: "keep one of the two",
  }));
}
