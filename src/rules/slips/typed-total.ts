import { memoize } from "../../format/reuse/memoize.ts";
import type { Meeting } from "../../model/meeting.ts";
import { meetingsOf, type Rule, type Violation } from "../rule.ts";

export const typedTotal: Rule = {
  id: "typed-total",
  about: "Totals are computed; a typed one would be counted twice.",
  severity: "error",
  check: (context) => meetingsOf(context).flatMap((meeting) => totalsOf(meeting)),
};

const totalsOf = memoize((meeting: Meeting): Violation[] => {
  const paths = [
    ...(meeting.tickets ?? []).filter(({ state }) => isTotal(state)).map(({ state }) => ["tickets", state]),
    ...(meeting.queues ?? []).filter(({ name }) => isTotal(name)).map(({ name }) => ["queues", name]),
    ...(meeting.releases ?? []).flatMap(({ column, counts }) => [
      ...(isTotal(column) ? [["releases", column]] : []),
      ...counts.filter(({ state }) => isTotal(state)).map(({ state }) => ["releases", column, state]),
    ]),
  ];
  return paths.map((path) => ({
    meeting,
    position: path,
    message: `"${path.join(".")}" is a total, which is computed`,
    hint: "remove it",
  }));
});

/** Whether a name is `Total`, in any case. */
export function isTotal(name: string): boolean {
  return name.trim().toLowerCase() === "total";
}
