import { boardOf, stateNames } from "../../format/names.ts";
import { certainWords, suggestion } from "../../format/nearest.ts";
import { memoize } from "../../format/reuse/memoize.ts";
import type { Meeting, TicketCount } from "../../model/meeting.ts";
import type { Board } from "../../model/settings.ts";
import { meetingsOf, type Rule, replacing, type Violation } from "../rule.ts";
import { isTotal } from "../slips/typed-total.ts";

export const unknownState: Rule = {
  id: "unknown-state",
  about:
    "Every state is on the board in `content/site.yaml`, if there is one. A misspelt one would get its own line in every chart.",
  severity: "error",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) => unknownStates(meeting, boardOf(meeting, context.settings))),
};

const unknownStates = memoize((meeting: Meeting, board: Board): Violation[] => {
  const names = stateNames(board);
  if (names.length === 0) return [];
  const inTable = (counts: readonly TicketCount[], table: string, ...path: string[]): Violation[] => {
    const states = counts.map(({ state }) => state);
    const unknown = states.filter((state) => !names.includes(state) && !isTotal(state));
    if (unknown.length === 0) return [];
    const meant = certainWords(unknown, names, states);
    return unknown.map((state) => ({
      meeting,
      position: [...path, state, ""],
      message: `"${state}" is not a state of ${table}`,
      hint: suggestion(state, names, `the states are ${names.join(", ")}; add new ones to site.yaml`),
      ...replacing(state, meant.get(state)),
    }));
  };
  return [
    ...inTable(meeting.tickets ?? [], "tickets", "tickets"),
    ...(meeting.releases ?? []).flatMap(({ column, counts }) =>
      inTable(counts, `release ${column}`, "releases", column),
    ),
  ];
});
