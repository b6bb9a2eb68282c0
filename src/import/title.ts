// Reads the meeting's title, and compares its date with the file name's.

import { isAttendanceLabel } from "../dialects/attendance/group-label.ts";
import type { ConsumedLines } from "../dialects/text/consumed-lines.ts";
import { diagnosticAt, type Heading, type OldText } from "../dialects/text/old-text.ts";
import { withoutSignsAtEnd } from "../dialects/text/signs-at-end.ts";
import { type FoundDate, findDates } from "../format/days/date-patterns.ts";
import { isoDate } from "../format/days/dates.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { IsoDate } from "../model/meeting.ts";
import type { Profile } from "./profile.ts";

/** Characters; a longer heading is a sentence, which stays in the body. */
const maxLength = 300;

export interface OldTitle {
  /** Without its date; null if the minutes have no title. */
  readonly title: string | null;
  readonly consumed: readonly ConsumedLines[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the first heading as the title. Its date may be a leftover of last week's file, so the file name's date counts. */
export function readTitle(text: OldText, date: IsoDate, profile: Profile): OldTitle {
  const heading = text.headings[0];
  const found = heading && findTitleDate(heading.title, date, profile);
  if (!heading || !isMeetingTitle(text, heading, found, profile))
    return { title: null, consumed: [], diagnostics: [] };
  const { title: written, line } = heading;
  const title = withoutLinks(found ? withoutDate(written, found) : written);
  const isUnderlined = !(text.lines[line] ?? "").trimStart().startsWith("#");
  const isSameDate = found ? dateInYearOf(found, date) === date : false;
  // A title that is only the meeting's date adds nothing to the front matter.
  const isConsumed = isPlainText(text, heading) && (title !== "" || isSameDate);
  return {
    title: title === "" ? null : title,
    consumed: isConsumed ? [{ from: line, to: line + (isUnderlined ? 2 : 1), directive: null }] : [],
    diagnostics: !found || isSameDate ? [] : [otherDate(text, heading, found, date)],
  };
}

function otherDate(text: OldText, { line, title }: Heading, found: FoundDate, expected: IsoDate): Diagnostic {
  const typed = title.slice(found.index, found.index + found.length);
  const message = `the title says ${dateInYearOf(found, expected) ?? typed}, expected ${expected} as in the file's name`;
  const hint = "the date of the file's name was used; rename the file if the title is right";
  return diagnosticAt(text, line, typed, "title-date", "warning", message, hint);
}

/** The date in a title that equals the meeting's date, or else the first one. */
function findTitleDate(title: string, date: IsoDate, { dates }: Profile): FoundDate | undefined {
  const found = dates.title.flatMap((pattern) => findDates(title, [pattern]));
  return found.find((one) => dateInYearOf(one, date) === date) ?? found[0];
}

/** A found date without a year is in the year of the meeting. */
function dateInYearOf({ year, month, day }: FoundDate, date: IsoDate): IsoDate | null {
  return isoDate(year ?? Number(date.slice(0, 4)), month, day);
}

/** Some files have no title, and start with a section. */
function isMeetingTitle(
  { headings }: OldText,
  { level, title }: Heading,
  found: FoundDate | undefined,
  { headings: words }: Profile,
): boolean {
  if (title.length > maxLength) return false;
  if (isAttendanceLabel(title, words.attending)) return false;
  if (found) return true;
  // A single word such as `Agenda` is a section if other headings of its level follow.
  return level === 1 && (title.includes(" ") || headings.filter((other) => other.level === 1).length === 1);
}

/** The title in the front matter would lose emphasis, code and links. */
function isPlainText({ lines }: OldText, { line, title }: Heading): boolean {
  const content = withoutSignsAtEnd((lines[line] ?? "").trimEnd(), "#").replace(/^\s*#+/, "");
  return content.replace(/\s+/g, " ").trim() === title;
}

const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const and = String.raw`\s*(?:[-\u2013,&]|and|to)\s*`;
/** What belongs to the date and not to the title: a weekday, the first of several days, `Week of`, `Date:`. */
const before = [
  new RegExp(String.raw`\b${day}${and}$`, "i"),
  new RegExp(String.raw`[\s,:([]*\b${weekday}\b[.,]?[\s([]*$`, "i"),
  /(?:^|[\s\u2013\u2014-]+)(?:(?:(?:for|from|of) )?(?:the )?week(?:[\s-]of)?|on|of|from|for|at|in|date:?)[\s([]*$/i,
];
const after = new RegExp(
  String.raw`^(?:${and}${day}(?=[\s,)]|$))*(?:[,\s]+(?:19|20)\d\d\b)?(?:\s*[,(]?\s*${weekday}\b[.)]?)?`,
  "i",
);
const separators = /^[\s,:;|\u2013\u2014-]+|[\s,:;|([\u2013\u2014-]+$/g;

/** Removes the date and the punctuation around it. */
function withoutDate(title: string, { index, length }: FoundDate): string {
  const start = before
    .reduce((rest, form) => rest.replace(form, ""), title.slice(0, index))
    .replace(/[\s([]+$/, "");
  const end = title
    .slice(index + length)
    .replace(after, "")
    .replace(/^[\s)\]]+/, "");
  const [left, right] = [start.replace(separators, ""), end.replace(separators, "")];
  if (left === "" || right === "") return left + right;
  // `Agenda: 3 May call` keeps its colon.
  const separator = /\s*[,:;|\u2013\u2014-]$/.exec(start)?.[0] ?? /^[,:;|]/.exec(end)?.[0] ?? "";
  return `${left}${separator} ${right}`;
}

/** Keeps the text of links. */
function withoutLinks(title: string): string {
  return title.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").trim();
}
