import type { Calendar, CalendarEvent } from "../model/feeds.ts";

const longestLine = 75;

/**
 * iCalendar (RFC 5545). Times are in UTC, so the file needs no time zone rules; calendar programs show local time.
 * Our own, because `ical-generator` 10.2.0 does not escape the name of a calendar and escapes its addresses.
 */
export function iCalendar(calendar: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Minutebook//Minutebook//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${text(calendar.title)}`,
    `X-WR-CALNAME:${text(calendar.title)}`,
    `X-WR-CALDESC:${text(calendar.description)}`,
    `X-WR-TIMEZONE:${text(calendar.timeZone)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    "X-PUBLISHED-TTL:P1D",
    ...calendar.events.flatMap((event) => eventLines(event, calendar.stamp)),
    "END:VCALENDAR",
  ];
  return lines.flatMap(folded).join("");
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${text(event.uid)}`,
    `DTSTAMP:${basic(stamp)}`,
    `DTSTART${value(event.start)}`,
    `DTEND${value(event.end)}`,
    `SUMMARY:${text(event.title)}`,
    `STATUS:${event.isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    // Neither a cancelled meeting nor a whole day keeps anyone busy.
    ...(event.isCancelled || isDay(event.start) ? ["TRANSP:TRANSPARENT"] : []),
    ...(event.description === "" ? [] : [`DESCRIPTION:${text(event.description)}`]),
    ...(event.url === null ? [] : [`URL:${event.url}`]),
    "END:VEVENT",
  ];
}

/** The value of a property: a time, or a day of an all-day event. */
function value(start: string): string {
  return `${isDay(start) ? ";VALUE=DATE" : ""}:${basic(start)}`;
}

function isDay(start: string): boolean {
  return !start.includes("T");
}

/** `2020-09-14T18:00:00Z` as `20200914T180000Z`. */
function basic(instant: string): string {
  return instant.replace(/[-:]/g, "");
}

/** A TEXT value: drops forbidden characters and escapes those that would end the value. */
function text(value: string): string {
  return value
    .replace(/\r\n?/g, "\n")
    .replace(/(?!\n)\p{Cc}|\p{Cs}/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

/** Folds a line after at most 75 octets, between characters; continuation lines start with a space. */
function folded(line: string): string[] {
  const lines: string[] = [];
  let current = "";
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > longestLine) {
      lines.push(`${current}\r\n`);
      current = " ";
      length = 1;
    }
    current += character;
    length += octets;
  }
  return [...lines, `${current}\r\n`];
}

/** The length of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
