import type { IsoDate } from "../../model/meeting.ts";
import { type DayHeading, namingWords, readDayHeading } from "./day-heading.ts";
import { type Heading, type OldText, readOldText } from "./old-text.ts";

/** The minutes of one of several meetings in a text. Lines count from 0. */
export interface MeetingOfText {
  readonly date: IsoDate;
  /** The line of its heading. */
  readonly from: number;
  /** The line after its last one. */
  readonly to: number;
  /** The first line of its text, which is the heading if that says more than the day and the title. */
  readonly body: number;
  /** The line of the heading that has its title, its own or the first of the text. */
  readonly title: number;
  readonly isCancelled: boolean;
}

interface DatedHeading extends Heading, Omit<DayHeading, "days" | "isDayFirst"> {
  readonly date: IsoDate;
}

/** A heading such as `Template` or `YYYY-MM-DD`, below which is what whoever takes minutes copies. */
const template =
  /^(?:(?:meeting|agenda|minutes|notes) )?template\b|^(?:yyyy[-/. ]mm|dd[-/. ]mm[-/. ]yy|mm[-/. ]dd[-/. ]yy)/i;

/** Twenty years of weekly meetings; each has a page. */
const mostMeetings = 1000;

/**
 * The meetings of a text in which several headings of one level are nothing but a day; empty if it holds one meeting, or
 * none. `name` is that of its file, whose words name the series.
 */
export function meetingsByDay(text: string, name: string): readonly MeetingOfText[] {
  const old = readOldText("", text);
  const headings = allHeadings(old);
  const days = dayHeadings(headings, name);
  const level = days[0]?.level ?? 0;
  const dates = new Set(days.map(({ date }) => date));
  if (dates.size < 2 || dates.size > mostMeetings) return [];
  // What comes back to a day is about topics, and days are sections of them.
  const runs = days.filter(({ date }, index) => days[index - 1]?.date !== date);
  const above = headings.filter((heading) => heading.level < level);
  const first = runs[0]?.line ?? 0;
  if (runs.length > dates.size && above.some(({ line }) => line > first)) return [];
  const shared = above.find(({ line }) => line < first)?.line;
  const templates = headings.filter((heading) => heading.level === level && template.test(heading.title));
  const ends = [...runs, ...above, ...templates].map(({ line }) => line).toSorted((a, b) => a - b);
  return runs.map(({ date, line, isNamed, isCancelled, saysMore }) => ({
    date,
    from: line,
    to: ends.find((end) => end > line) ?? old.lines.length,
    body: saysMore ? line : line + (isUnderlined(old, line) ? 2 : 1),
    title: isNamed ? line : (shared ?? line),
    isCancelled,
  }));
}

/** The headings of the outermost level on which two name a day, in order. */
function dayHeadings(headings: readonly Heading[], name: string): readonly DatedHeading[] {
  const known = new Set(namingWords(name));
  const [year = null, ...otherYears] = new Set(name.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  const clues = { known, year: otherYears.length === 0 ? year : null };
  const found: (Heading & DayHeading)[] = [];
  for (const heading of headings) {
    const day = readDayHeading(heading.title, clues);
    if (day) found.push({ ...heading, ...day });
    // The title of the file names the series.
    else if (heading === headings[0]) for (const word of namingWords(heading.title)) known.add(word);
  }
  const level = Math.min(...found.map((heading) => heading.level));
  return inOneOrder(found.filter((heading) => heading.level === level));
}

/** Whoever writes `9/10/2020` means the same by the first number in all headings: what others show, or else what puts the days in order. */
function inOneOrder(headings: readonly (Heading & DayHeading)[]): readonly DatedHeading[] {
  const read = (isDayFirst: boolean): readonly DatedHeading[] =>
    headings.map(({ days, ...heading }) => ({ ...heading, date: days[isDayFirst ? 0 : 1] ?? days[0] ?? "" }));
  if (headings.every(({ days }) => days.length === 1)) return read(true);
  const shown = [true, false].filter((order) => headings.some(({ isDayFirst }) => isDayFirst === order));
  const orders = shown.length > 0 ? shown : [true, false].filter((order) => isOrdered(read(order)));
  const [only, another] = orders;
  return only === undefined || another !== undefined ? [] : read(only);
}

function isOrdered(headings: readonly DatedHeading[]): boolean {
  const steps = headings.slice(1).map(({ date }, index) => {
    const before = headings[index]?.date ?? date;
    return date < before ? -1 : date > before ? 1 : 0;
  });
  return !(steps.includes(-1) && steps.includes(1));
}

/** With those of other markup, such as `=== 5 March 2024`. */
function allHeadings({ lines, isProse, headings }: OldText): readonly Heading[] {
  const others = lines.flatMap((content, line): Heading[] => {
    const [, marks = "", title = ""] = /^(={1,6})[ \t]+([^\s=][^=\n]{0,200})(?:=|$)/.exec(content) ?? [];
    return marks !== "" && isProse(line) ? [{ line, level: marks.length, title: title.trim() }] : [];
  });
  return others.length === 0 ? headings : [...headings, ...others].toSorted((a, b) => a.line - b.line);
}

function isUnderlined({ lines }: OldText, line: number): boolean {
  return /^[^#=]/.test((lines[line] ?? "").trimStart());
}
