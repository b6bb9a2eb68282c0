import { isoDate } from "../format/dates.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { IsoDate } from "../model/meeting.ts";
import { isAttending } from "./attendance/group-label.ts";
import type { Profile } from "./profile.ts";
import type { ConsumedLines } from "./text/consumed-lines.ts";
import { type FoundDate, findDates } from "./text/dates.ts";
import { diagnosticAt, type Heading, type OldText } from "./text/old-text.ts";

export interface OldTitle {
  /** Without its date; null where there is none. */
  readonly title: string | null;
  readonly taken: readonly ConsumedLines[];
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
            diagnosticAt(
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

const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const and = String.raw`\s*(?:[-\u2013,&]|and|to)\s*`;
/** What belongs to a date in a title, and not to the title: a weekday, the first of several days, `Week of`, `Date:`. */
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

/** A title without its date, and without the punctuation between the two. */
export function withoutDate(title: string, { index, length }: FoundDate): string {
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
  const found = /\s*[,:;|\u2013\u2014-]$/.exec(start)?.[0] ?? /^[,:;|]/.exec(end)?.[0] ?? "";
  return `${left}${found} ${right}`;
}

/** A title is plain text. */
export function withoutLinks(title: string): string {
  return title.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").trim();
}
