import { daysBetween, isoDate, weekdayName } from "../format/dates.ts";
import { readableText } from "../format/markdown-text.ts";
import type { IsoDate, NextMeeting } from "../model/meeting.ts";
import { type FoundDate, findDates } from "./dates.ts";
import type { OldText } from "./old-text.ts";
import type { Profile } from "./profile.ts";

/** A next meeting that lies further off than this is a slip, or another kind of meeting. */
const mostDays = 70;
/** A meeting that is only shifted by a holiday still takes place in its week, which it leaves by so many days at most. */
const shiftedBy = 3;
/** A meeting without a rhythm is called off by its day if that day is so near. */
const nearDays = 31;

const coming = `next (?:week|monday|tuesday|wednesday|thursday|friday)(?:['’]s)?|(?:for )?(?:the )?next (?:two|three|2|3) (?:weeks?|meetings?)`;
const ours = `(?:technology |tech |weekly |team |area )*meetings?`;
const cancelled = `(?:cancell?ed|skipped)`;
const day = String.raw`(?:[a-z]{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2} [a-z]{3,9}|\d{1,2}\/\d{1,2}|\d{4}-\d{2}-\d{2})`;

/** The ways in which minutes call off their own next meeting, and nothing else. */
const cancellations: readonly RegExp[] = [
  new RegExp(`^(?:there (?:is|will be) )?no ${ours} (?:${coming}|on ${day})`, "i"),
  new RegExp(
    `^(?:the |our )?(?:${coming}|${day}) (?:${ours} )?(?:\\([^)]*\\) )?(?:is |are |will be )?${cancelled}`,
    "i",
  ),
  new RegExp(`^(?:the |our )?${ours} (?:is |are |will be )?${cancelled} (?:${coming}|on ${day})`, "i"),
  new RegExp(`^(?:we are )?(?:cancell?ing|skipping) (?:the |our )?(?:${coming}|${day})(?: ${ours})?`, "i"),
];

const announcement =
  /\bnext meeting(?: is| will be)?(?: held)?(?: on)?:? |\b(?:to )?resum(?:e|es|ing)(?: on)? /i;

/** What old minutes say of the next meeting, read from its own sentences; null where they say nothing. */
export function readNextMeeting(text: OldText, date: IsoDate, profile: Profile): NextMeeting | null {
  const sentences = text.lines.filter((_, line) => text.isProse(line)).map(sentence);
  const calledOff = sentences.find((words) => callsOffNext(words, date, profile));
  const announced = sentences.find(
    (words) => announcement.test(words) && dateIn(words, date, profile) !== null,
  );
  if (calledOff === undefined && announced === undefined) return null;
  const next = announced === undefined ? null : dateIn(announced, date, profile);
  const { interval } = profile;
  const isLate = next !== null && interval !== null && daysBetween(date, next) > interval + shiftedBy;
  const isSkipped = calledOff !== undefined || isLate;
  return { date: next, cancelled: isSkipped ? reasonIn(calledOff ?? announced ?? "", profile) : null };
}

function sentence(line: string): string {
  return readableText(line.replace(/^\s*(?:[-*+]|\d+[.)])?\s*/, ""));
}

/** A meeting that is called off by its day is the next one only if that day is near. */
function callsOffNext(words: string, date: IsoDate, { dates, interval }: Profile): boolean {
  const found = cancellations.map((form) => form.exec(words)?.[0]).find((start) => start !== undefined);
  if (found === undefined) return false;
  const [named] = findDates(found, dates.text);
  const nearest = interval === null ? nearDays : interval + shiftedBy;
  return !named || daysAhead(named, date).some((candidate) => daysBetween(date, candidate) <= nearest);
}

/** The day that is named behind the announcement; null where it names none that can be. */
function dateIn(words: string, date: IsoDate, { dates }: Profile): IsoDate | null {
  const found = announcement.exec(words);
  if (!found) return null;
  const [first] = findDates(words.slice(found.index + found[0].length).slice(0, 40), dates.text);
  if (!first) return null;
  return daysAhead(first, date).find((candidate) => isMeant(candidate, first, words)) ?? null;
}

/** The days of that month and day which soon follow a meeting, whatever year is written. */
function daysAhead({ month, day: dayOfMonth }: FoundDate, date: IsoDate): IsoDate[] {
  const year = Number(date.slice(0, 4));
  return [isoDate(year, month, dayOfMonth), isoDate(year + 1, month, dayOfMonth)]
    .filter((candidate) => candidate !== null)
    .filter((candidate) => candidate > date && daysBetween(date, candidate) <= mostDays);
}

/** A year may be a slip of January; then the day of the week must prove it. */
function isMeant(candidate: IsoDate, { year }: FoundDate, words: string): boolean {
  if (year === null || candidate.startsWith(String(year))) return true;
  return new RegExp(String.raw`\b${weekdayName(candidate).slice(0, 3)}`, "i").test(words);
}

/** Why the meeting is off; empty where nobody says. */
function reasonIn(words: string, { dates }: Profile): string {
  const remarks = [...words.matchAll(/\(([^()]*)\)/g)].map(([, remark = ""]) => remark);
  const remark = remarks.find((text) => findDates(text, dates.text).length === 0);
  if (remark !== undefined) return remark.replace(/^due to /i, "");
  const [, reason = ""] =
    /(?:\bdue to|\bbecause of|\bfor|,)\s+(?!(?:the )?next\b|(?:to )?resum)([^,;.]+)/i.exec(words) ?? [];
  return reason.trim();
}
