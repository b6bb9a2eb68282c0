import { textOf } from "../../format/markdown/plain-text.ts";
import { blocksOf, inlinesOf, walk } from "../../format/markdown/walk.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Rule } from "../rule.ts";
import { newestOf } from "./newest.ts";

/** Fewer lines may be the same by chance, as in an agenda of two headings. */
const fewest = 5;
/** This part of the lines of copied minutes is in the minutes before. */
const mostlyCopied = 0.9;

export const copiedBody: Rule = {
  id: "copied-body",
  about:
    "Minutes whose text is that of the last ones were copied and not filled in. An agenda may look like it.",
  severity: "warning",
  check: (context) =>
    newestOf(context)
      .filter(({ meeting, before }) => meeting.status === "minutes" && isCopied(meeting, before))
      .map(({ meeting, before }) => ({
        meeting,
        position: ["date"],
        message: `nearly every line of the text is in the minutes of ${before.date} too`,
        hint: "write what is new, or status: agenda until the meeting has taken place",
      })),
};

function isCopied(meeting: Meeting, before: Meeting): boolean {
  const lines = linesOf(meeting);
  const earlier = new Set(linesOf(before));
  return (
    lines.length >= fewest && lines.filter((line) => earlier.has(line)).length >= lines.length * mostlyCopied
  );
}

/** The text of each paragraph and cell; headings are the same every week. */
function linesOf({ body }: Meeting): string[] {
  const lines: string[] = [];
  walk(blocksOf(body), (block) => {
    if (block.type !== "heading") lines.push(...inlinesOf(block).map(textOf));
  });
  return lines;
}
