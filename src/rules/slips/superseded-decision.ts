import { linkDecisions } from "../../derive/decisions/decision-links.ts";
import { meetingsOf, type Rule } from "../rule.ts";

export const supersededDecision: Rule = {
  id: "superseded-decision",
  about:
    "What a decision supersedes is an earlier decision, so that readers of either find the other. A link to a page elsewhere is fine.",
  severity: "warning",
  check: (context) =>
    linkDecisions(meetingsOf(context), context.settings.url).broken.map(
      ({ meeting, decision, url, isLater }) => ({
        meeting,
        position: decision.position,
        message: isLater
          ? `"${url}" was decided later, so this decision cannot supersede it`
          : `"${url}" leads to no decision, so nothing is superseded`,
        hint: isLater
          ? "say in the later decision what it supersedes"
          : "copy the link beside the decision on the page of its minutes",
      }),
    ),
};
