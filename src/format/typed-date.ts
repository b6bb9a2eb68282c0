import type { IsoDate } from "../model/meeting.ts";
import { monthNames } from "./days.ts";

/** A date, a month such as `2020-09`, or a year that somebody typed. */
export type TypedDate =
  | { readonly kind: "day"; readonly date: IsoDate }
  | { readonly kind: "month"; readonly month: string }
  | { readonly kind: "year"; readonly year: string };

const name = String.raw`(?<name>[a-z]{3,9})\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>(?:19|20)\d\d)`;

const forms: readonly RegExp[] = [
  new RegExp(`^${year}-(?<month>\\d{1,2})-(?<day>\\d{1,2})$`),
  new RegExp(`^${year}/(?<month>\\d{1,2})/(?<day>\\d{1,2})$`),
  new RegExp(`^${year}(?<month>\\d\\d)(?<day>\\d\\d)$`),
  new RegExp(String.raw`^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?${year}$`),
  // Some people write the month first, others the day. A date that can be read both ways is rejected.
  new RegExp(`^(?<month>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/${year}$`),
  new RegExp(`^(?<day>1[3-9]|2\\d|3[01])/(?<month>\\d{1,2})/${year}$`),
  new RegExp(String.raw`^${day}\s+(?:of\s+)?${name},?\s+${year}$`),
  new RegExp(String.raw`^${name}\s+${day},?\s+${year}$`),
  new RegExp(`^${year}[-/](?<month>\\d{1,2})$`),
  new RegExp(String.raw`^${name},?\s+${year}$`),
  new RegExp(String.raw`^${year}\s+${name}$`),
  new RegExp(`^${year}$`),
];

/**
 * Reads `2020-09-14`, `14 Sep 2020`, `September 14, 2020`, `Sep 2020`, `2020` and the like; null for anything
 * else.
 */
export function readTypedDate(text: string): TypedDate | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ");
  for (const form of forms) {
    const groups = form.exec(plain)?.groups;
    const found = groups ? fromParts(groups) : null;
    if (found) return found;
  }
  return null;
}

function fromParts(groups: Readonly<Record<string, string | undefined>>): TypedDate | null {
  const { year = "" } = groups;
  const month = groups.name === undefined ? groups.month : monthNumber(groups.name);
  if (month === undefined) return groups.name === undefined ? { kind: "year", year } : null;
  const yearAndMonth = `${year}-${month.padStart(2, "0")}`;
  const date = `${yearAndMonth}-${(groups.day ?? "1").padStart(2, "0")}`;
  if (!isRealDate(date)) return null;
  return groups.day === undefined ? { kind: "month", month: yearAndMonth } : { kind: "day", date };
}

/** `9` for `sep`, `sept` or `september`; undefined if it is not a month's name. */
function monthNumber(written: string): string | undefined {
  const index = monthNames.findIndex((full) => full.toLowerCase().startsWith(written));
  return index < 0 ? undefined : String(index + 1);
}

/** Rejects impossible dates, which Date.parse rolls over. */
function isRealDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
