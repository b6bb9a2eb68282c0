import type { IsoDate } from "../../model/meeting.ts";
import { dayInTitle } from "./day-in-title.ts";

/** Lines at the start of a text in which its day is looked for, and the characters of each, and of what follows its label. */
const longest = { lines: 12, line: 300, value: 60 };

/** A line such as `### Meeting Date/Time: Thursday 2019/2/14`, `**Date**: 3 May 2019` or `- When: 3 May 2019`. */
const labelledLine =
  /^[\s>#*_-]{0,12}(?:meeting )?(?:date|when|fecha|datum|data)(?: ?[/&] ?time| and time)?[*_]{0,2}:[*_\s[]{0,8}(.+)/i;

/** What says that a text is about a meeting, in its name or in its first heading. */
const meeting =
  /meeting|minutes|notes|call|telcon|\bacta\b|reuni[oóãa]|r[ée]union|riunione|verbale|sitzung|protokoll|besprechung|vergadering|notulen/i;

/**
 * The day that a line near the start of a text gives after a label, if its name or its first heading says that it is of a
 * meeting: proposals and reviews are dated too. Null if there is no such line, or if its day can be read in two ways.
 */
export function dayInLines(
  name: string,
  heading: string,
  text: string,
  languages: readonly string[],
): IsoDate | null {
  if (!meeting.test(name) && !meeting.test(heading)) return null;
  for (const line of text.split("\n", longest.lines)) {
    const value = labelledLine.exec(line.slice(0, longest.line))?.[1]?.slice(0, longest.value);
    if (value === undefined) continue;
    for (const language of languages) {
      const found = dayInTitle(value, language);
      if (found) return found.date;
    }
  }
  return null;
}
