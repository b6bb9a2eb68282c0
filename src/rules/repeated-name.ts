import { anchors } from "../format/urls.ts";
import type { Meeting } from "../model/meeting.ts";
import { meetingsOf, positionOf, type Rule, type Violation } from "./rule.ts";

/** Two queues or release columns whose names differ in case or punctuation only would share one address on the page. */
export const repeatedName: Rule = {
  id: "repeated-name",
  severity: "error",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) => [
      ...repeated(
        meeting,
        "queues",
        (meeting.queues ?? []).map(({ name }) => name),
      ),
      ...repeated(
        meeting,
        "releases",
        (meeting.releases ?? []).map(({ column }) => column),
      ),
    ]),
};

function repeated(meeting: Meeting, table: string, names: readonly string[]): Violation[] {
  const firstByAnchor = new Map<string, string>();
  return names.flatMap((name): Violation[] => {
    const anchor = anchors.queue(name);
    const first = firstByAnchor.get(anchor);
    firstByAnchor.set(anchor, first ?? name);
    if (first === undefined) return [];
    const message = `"${name}" can hardly be told from "${first}", and both would have one address`;
    return [
      { meeting, position: positionOf(meeting, table, name), message, hint: "keep one, or rename one" },
    ];
  });
}
