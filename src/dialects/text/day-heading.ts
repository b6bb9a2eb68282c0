import { isMeetingDay } from "../../format/days/dates.ts";
import { monthNumber } from "../../format/days/days.ts";
import { readTypedDates } from "../../format/days/typed-date.ts";
import type { IsoDate } from "../../model/meeting.ts";

/** A heading of nothing but the day of a meeting. */
export interface DayHeading {
  /** Both days of a date such as `9/10/2020`, the one with the day first before the other; otherwise one day. */
  readonly days: readonly IsoDate[];
  /** Whether numbers such as `26/3/2024` show that the day comes before the month; null if they do not tell. */
  readonly isDayFirst: boolean | null;
  /** Whether it names the meeting besides, as in `Board meeting, 5 March 2024`. */
  readonly isNamed: boolean;
  /** Whether it says that the meeting was cancelled. */
  readonly isCancelled: boolean;
  /** Whether it says more than a page of the meeting shows, such as a time. */
  readonly saysMore: boolean;
}

/** Languages whose months a heading may name, besides English. */
const languages = ["es", "de", "fr", "pt", "it", "nl"];
/** A longer heading is about something else. */
const longest = { typed: 500, characters: 120, words: 14, wordsOfDate: 5 };

const meetingWords = new Set(
  "meeting meetings minutes notes agenda call calls sync standup stand-up telecon teleconference telcon".split(
    " ",
  ),
);
const ordinaryWords = new Set([
  ...meetingWords,
  ..."weekly biweekly bi-weekly fortnightly monthly quarterly regular special ordinary extraordinary".split(
    " ",
  ),
  ..."team group working committee council board community date day week the of on for at from and up".split(
    " ",
  ),
]);
const weekday =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)$/;
const hour = "(?:[01]?\\d|2[0-4])";
const time = new RegExp(
  `^(?:${hour}[:.][0-5]\\d(?:[ap]m)?|${hour}[ap]m|${hour}(?::?[0-5]\\d)?-${hour}:?[0-5]\\d(?:[ap]m)?|[ap]m|utc|gmt|[ecmp][sd]?t|cest|cet|bst|ist|jst|time)$`,
);
/** Words of headings about another day, or about what is not a meeting. */
const otherWords =
  /^(?:next|upcoming|future|previous|last|past|due|deadlines?|until|till?|by|since|before|after|releases?|released|versions?|changelog|updated?|posted|published|attendees|attending|actions?|todo)$/;
const cancelledWord = /^cancell?ed$/;

/** What the rest of a file tells about its headings. */
export interface HeadingClues {
  /** Words that name the series. */
  readonly known: ReadonlySet<string>;
  /** The year of days without one, such as `2024`; null if nothing tells it. */
  readonly year: string | null;
}

/** Reads a heading, as a reader sees it; null if it is more than a day with words such as "meeting", or with known ones. */
export function readDayHeading(heading: string, { known, year }: HeadingClues): DayHeading | null {
  if (heading.length > longest.typed || !/\d/.test(heading)) return null;
  const title = heading.replace(/\]\([^)\s]*\)/g, "]").replace(/['’](?=\d\d(?!\d))/g, "20");
  if (title.length > longest.characters) return null;
  const all = wordsOf(title);
  const end = all.findIndex((word) => cancelledWord.test(word));
  const isCancelled = end >= 0;
  const words = isCancelled ? all.slice(0, end) : all;
  if (words.length > longest.words || words.some((word) => otherWords.test(word))) return null;
  const times = words.filter((word) => time.test(word));
  const rest = words.filter((word) => !ordinaryWords.has(word) && !weekday.test(word) && !time.test(word));
  const days =
    daysOf(rest, year) ?? daysOf(rest.filter((word) => !known.has(word))) ?? daysOf(numberless(words, known));
  if (!days || days.length === 0) return null;
  const isNamed = rest.some((word) => known.has(word) && !/\d/.test(word));
  return {
    days,
    isDayFirst: isDayFirst(title),
    isNamed,
    isCancelled,
    saysMore: isCancelled || times.length > 0,
  };
}

function isDayFirst(title: string): boolean | null {
  const [, first, second] = /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/]\d\d/.exec(title) ?? [];
  return Number(first) > 12 ? true : Number(second) > 12 ? false : null;
}

/** The words of a text that may name a series: in lower case, without those of dates. */
export function namingWords(text: string): readonly string[] {
  return wordsOf(text.replace(/[-_./]/g, " ")).filter(
    (word) => !/\d/.test(word) && monthNumber(word) === null,
  );
}

/** In lower case, without punctuation around them. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s()[\]@|–—]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}#]{1,20}/u, "").replace(/[^\p{L}\p{N}.]{1,20}$/u, ""))
    .filter((word) => word !== "");
}

/** `Meeting 12, 5 March 2024`: a meeting may have a number. */
function numberless(words: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const isWord = (word: string): boolean => ordinaryWords.has(word) || known.has(word);
  return words.filter((word, index) => {
    const before = words[index - 1];
    const isNumber = /^#?\d{1,4}$/.test(word) && before !== undefined && isWord(before);
    return !isNumber && !isWord(word) && !weekday.test(word) && !time.test(word);
  });
}

function daysOf(words: readonly string[], year: string | null = null): readonly IsoDate[] | null {
  if (words.length === 0 || words.length > longest.wordsOfDate) return null;
  const typed = words.join(" ");
  for (const language of languages) {
    const days = readTypedDates(typed, language).flatMap((read) => {
      if (read.kind === "day of any year" && year !== null) return `${year}-${read.monthAndDay}`;
      return read.kind === "day" ? read.date : [];
    });
    if (days.length > 0) return days.filter(isMeetingDay);
  }
  return null;
}
