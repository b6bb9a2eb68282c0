import { boardOf, stateNames } from "../format/names.ts";
import { suggestion } from "../format/nearest.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Board } from "../model/settings.ts";
import { meetingsOf, type Rule, type Violation } from "./rule.ts";
import { isTotal } from "./slips/typed-total.ts";

export const unknownState: Rule = {
  id: "unknown-state",
  about:
    "Every state is on the board in `content/site.yaml`. A misspelt one would get its own line in every chart.",
  severity: "error",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) => unknownStates(meeting, boardOf(meeting, context.settings))),
};

function unknownStates(meeting: Meeting, board: Board): Violation[] {
  const names = stateNames(board);
  const checkState = (state: string, table: string, ...path: string[]): Violation[] =>
    names.includes(state) || isTotal(state)
      ? []
      : [
          {
            meeting,
            position: path,
            message: `"${state}" is not a state of ${table}`,
            hint: suggestion(state, names, `the states are ${names.join(", ")}; add new ones to site.yaml`),
          },
        ];
  return [
    ...(meeting.tickets ?? []).flatMap(({ state }) => checkState(state, "tickets", "tickets", state, "")),
    ...(meeting.releases ?? []).flatMap(({ column, counts }) =>
      counts.flatMap(({ state }) => checkState(state, `release ${column}`, "releases", column, state, "")),
    ),
  ];
}
