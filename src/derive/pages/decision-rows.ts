import { memoize } from "../../format/reuse/memoize.ts";
import { anchors, paths } from "../../format/urls.ts";
import type { DecisionRow, OtherDecision } from "../../model/collected-pages.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Decision } from "../../model/outline.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import type { MadeDecision } from "../decisions/decision-links.ts";
import { headingsOfItems } from "../decisions/headings-of-items.ts";

const headingsOf = memoize(headingsOfItems);

/** A decision as lists show it. */
export function decisionRow(
  meeting: Meeting,
  decision: Decision,
  { decisionLinks: { supersedes, supersededBy } }: Pick<ArchiveIndex, "decisionLinks">,
): DecisionRow {
  const { id, date, attending } = meeting;
  return {
    path: paths.meeting(id, decision.id),
    date,
    content: decision.content,
    text: decision.text,
    headings: headingsOf(meeting).get(decision.id) ?? [],
    present: attending && { count: attending.length, path: paths.meeting(id, anchors.attendance) },
    supersedes: (supersedes.get(decision) ?? []).map(otherDecision),
    supersededBy: (supersededBy.get(decision) ?? []).map(otherDecision),
  };
}

function otherDecision({ meeting, decision }: MadeDecision): OtherDecision {
  return { path: paths.meeting(meeting.id, decision.id), date: meeting.date, text: decision.text };
}
