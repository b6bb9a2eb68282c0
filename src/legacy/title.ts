import { isoDate } from "../format/dates.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { IsoDate } from "../model/meeting.ts";
import { type FoundDate, findDates } from "./dates.ts";
import { isAttending } from "./group-label.ts";
import { findingAt, type Heading, type OldText } from "./old-text.ts";
import type { Profile } from "./profile.ts";
import type { Taken } from "./taken.ts";
import { withoutDate, withoutLinks } from "./title-text.ts";

export interface OldTitle {
  /** Without its date; null where there is none. */
  readonly title: string | null;
  readonly taken: readonly Taken[];
  readonly findings: readonly Diagnostic[];
}

/** The first heading. Its day may be left over from last week's file, so the day of the file's name counts. */
export function readTitle(text: OldText, date: IsoDate, profile: Profile): OldTitle {
  const heading = text.headings[0];
  const found = heading && dateIn(heading.title, date, profile);
  if (!heading || !isTitle(text, heading, found, profile)) return { title: null, taken: [], findings: [] };
  const { title: written, line } = heading;
  const title = withoutLinks(found ? withoutDate(written, found) : written);
  const isUnderlined = !(text.lines[line] ?? "").trimStart().startsWith("#");
  const isSameDay = found ? dayNear(found, date) === date : false;
  const typed = found && written.slice(found.index, found.index + found.length);
  return {
    title: title === "" ? null : title,
    // A heading that is nothing but the day says what the front matter says.
    taken:
      isPlain(text, heading) && (title !== "" || isSameDay)
        ? [{ from: line, to: line + (isUnderlined ? 2 : 1), directive: null }]
        : [],
    findings:
      !found || typed === undefined || isSameDay
        ? []
        : [
            findingAt(
              text,
              line,
              typed,
              "title-date",
              "warning",
              `the title says ${dayNear(found, date) ?? typed}, expected ${date} as in the file's name`,
              "the day of the name was used; rename the file where the title is right",
            ),
          ],
  };
}

/** The date in a title: the one of the path, else the first that a pattern finds. */
function dateIn(title: string, date: IsoDate, { dates }: Profile): FoundDate | undefined {
  const found = dates.title.flatMap((pattern) => findDates(title, [pattern]));
  return found.find((one) => dayNear(one, date) === date) ?? found[0];
}

/** A date without a year is one of the year of the meeting. */
function dayNear({ year, month, day }: FoundDate, date: IsoDate): IsoDate | null {
  return isoDate(year ?? Number(date.slice(0, 4)), month, day);
}

/** Some files have no title, and start with a section. */
function isTitle(
  { headings }: OldText,
  { level, title }: Heading,
  found: FoundDate | undefined,
  { headings: words }: Profile,
): boolean {
  if (isAttending(title, words.attending)) return false;
  if (found) return true;
  // One word such as `Agenda` is a section where others of its level follow.
  return level === 1 && (title.includes(" ") || headings.filter((other) => other.level === 1).length === 1);
}

/** Emphasis, code or a link in a title would be lost. */
function isPlain({ lines }: OldText, { line, title }: Heading): boolean {
  const content = (lines[line] ?? "").replace(/^\s*#+|#+\s*$/g, "");
  return content.replace(/\s+/g, " ").trim() === title;
}
