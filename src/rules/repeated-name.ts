import { memoize } from "../format/reuse/memoize.ts";
import { anchors } from "../format/urls.ts";
import type { Meeting } from "../model/meeting.ts";
import { meetingsOf, type Rule, type Violation } from "./rule.ts";

export const repeatedName: Rule = {
  id: "repeated-name",
  about:
    "Queues or release columns whose names differ only in case or punctuation would share one anchor on the page.",
  severity: "error",
  check: (context) => meetingsOf(context).flatMap((meeting) => repeatedIn(meeting)),
};

const repeatedIn = memoize((meeting: Meeting): Violation[] => [
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
]);

function repeated(meeting: Meeting, table: string, names: readonly string[]): Violation[] {
  const firstByAnchor = new Map<string, string>();
  return names.flatMap((name): Violation[] => {
    const anchor = anchors.queue(name);
    const first = firstByAnchor.get(anchor);
    firstByAnchor.set(anchor, first ?? name);
    if (first === undefined) return [];
    const message = `"${name}" and "${first}" differ only in case or punctuation, so they would share one anchor`;
    return [{ meeting, position: [table, name], message, hint: "remove or rename one of them" }];
  });
}
