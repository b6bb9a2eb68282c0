import type { IsoDate } from "../../model/meeting.ts";
import { isIsoDate, monthNames, monthNumber } from "./days.ts";

/** A date, a month such as `2020-09`, a year, or a day of any year such as `09-14`, that somebody typed. */
export type TypedDate =
  | { readonly kind: "day"; readonly date: IsoDate }
  | { readonly kind: "month"; readonly month: string }
  | { readonly kind: "year"; readonly year: string }
  | { readonly kind: "day of any year"; readonly monthAndDay: string };

const name = String.raw`(?<name>\p{L}{3,12})\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?`;
/** As in `14th of September` and `14 de septiembre de 2020`. */
const of = "(?:(?:of|de|del) )?";
const year = String.raw`(?<year>(?:19|20)\d\d)`;
const numbers = { day: String.raw`(?<day>\d{1,2})`, month: String.raw`(?<month>\d{1,2})` };

const forms: readonly RegExp[] = [
  `${year}([-/.])${numbers.month}\\2${numbers.day}`,
  String.raw`${year}(?<month>\d\d)(?<day>\d\d)`,
  String.raw`${numbers.day}\. ?${numbers.month}\. ?${year}`,
  // Some people write the month first, others the day, so both are read.
  `${numbers.day}([-/])${numbers.month}\\2${year}`,
  `${numbers.month}([-/])${numbers.day}\\2${year}`,
  String.raw`${numbers.day}/${numbers.month}/(?<shortYear>\d\d)`,
  String.raw`${numbers.month}/${numbers.day}/(?<shortYear>\d\d)`,
  `${day}[ -]${of}${name},?[ -]${of}${year}`,
  `${name}[ -](?:the )?${day},?[ -]${year}`,
  `${year}[ -]${name}[ -]${day}`,
  `${year}[-/]${numbers.month}`,
  `${numbers.month}[-/]${year}`,
  `${name},?[ -]${of}${year}`,
  `${year}[ -]${name}`,
  `${day} ${of}${name}`,
  `${name} (?:the )?${day}`,
  year,
].map((form) => new RegExp(`^${form}$`, "u"));

/** Leap years have every day. */
const anyYear = "2000";

/**
 * Reads `2020-09-14`, `14 Sep 2020`, `Monday, September 14th, 2020`, `9/14/20`, `Sep 2020`, `14 Sep`, `2020` and the
 * like, with the months of English and of another language, a BCP 47 tag. Returns both days of a date such as `9/10/2020`,
 * and nothing for anything else.
 */
export function readTypedDates(text: string, language: string): readonly TypedDate[] {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?[.,]? (?=.)/, "");
  const found = forms.flatMap((form) => {
    const groups = form.exec(plain)?.groups;
    return (groups && fromParts(groups, language)) ?? [];
  });
  return [...new Map(found.map((date) => [JSON.stringify(date), date])).values()];
}

function fromParts(groups: Readonly<Record<string, string | undefined>>, language: string): TypedDate | null {
  const { shortYear, day: dayOfMonth } = groups;
  const year = shortYear === undefined ? groups.year : `20${shortYear}`;
  const named = groups.name === undefined ? null : monthNumber(groups.name, monthsOf(language));
  const month = named ?? groups.month;
  if (month === undefined)
    return year === undefined || groups.name !== undefined ? null : { kind: "year", year };
  const yearAndMonth = `${year ?? anyYear}-${String(month).padStart(2, "0")}`;
  const date = `${yearAndMonth}-${(dayOfMonth ?? "1").padStart(2, "0")}`;
  if (!isIsoDate(date)) return null;
  if (year === undefined) return { kind: "day of any year", monthAndDay: date.slice(5) };
  return dayOfMonth === undefined ? { kind: "month", month: yearAndMonth } : { kind: "day", date };
}

const knownMonths = new Map<string, readonly string[]>();

/** January to December in a language, kept because formatters are slow to make. */
function monthsOf(language: string): readonly string[] {
  const known = knownMonths.get(language);
  if (known) return known;
  const { format } = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const found = monthNames.map((_, month) => format(Date.UTC(2000, month)));
  knownMonths.set(language, found);
  return found;
}
