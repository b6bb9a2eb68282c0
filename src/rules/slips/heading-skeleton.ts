import type { Meeting } from "../../model/meeting.ts";
import { meetingsOf, type Rule, type RuleContext, type Violation } from "../rule.ts";

/** Meetings in a row that must share a heading before the team is expected to use it. */
const compared = 3;
/** Fewer headings than these may be missing by chance. */
const fewest = 2;

export const headingSkeleton: Rule = {
  id: "heading-skeleton",
  about:
    "Headings go down one level at a time. The newest minutes have at least one of the headings that the three before all have; without any, their text is in no section.",
  severity: "warning",
  check: (context) => [...meetingsOf(context).flatMap(skippedLevels), ...missingHeadings(context)],
};

function skippedLevels(meeting: Meeting): Violation[] {
  return meeting.source.skippedLevels.map(({ above, level, position }) => ({
    meeting,
    position,
    message: `a heading of level ${level} follows one of level ${above}`,
    hint: `write ${"#".repeat(above + 1)} before it`,
  }));
}

function missingHeadings(context: RuleContext): Violation[] {
  return context.settings.series.flatMap(({ id }): Violation[] => {
    const held = meetingsOf(context).filter(({ series, status }) => series === id && status !== "cancelled");
    const meeting = held.at(-1);
    const [last, ...others] = held.slice(-1 - compared, -1).map(titlesOf);
    if (!meeting || !last || others.length < compared - 1 || meeting.status === "agenda") return [];
    const common = [...last].filter(([title]) => others.every((titles) => titles.has(title)));
    const own = titlesOf(meeting);
    if (common.length < fewest || common.some(([title]) => own.has(title))) return [];
    const named = common
      .slice(0, fewest)
      .map(([, typed]) => `"${typed}"`)
      .join(" and ");
    return [
      {
        meeting,
        position: ["date"],
        message: `none of the headings that the last ${compared} minutes have is in these`,
        hint: `write headings such as ${named} above their parts`,
      },
    ];
  });
}

/** The outermost headings as typed, by their words in small letters. */
function titlesOf({ sections }: Meeting): ReadonlyMap<string, string> {
  return new Map(sections.map(({ title }) => [title.toLowerCase(), title]));
}
