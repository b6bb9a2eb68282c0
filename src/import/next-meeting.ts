// Reads the next meeting: its date, and whether it is cancelled.

import type { OldText } from "../dialects/text/old-text.ts";
import { findSentences } from "../dialects/text/sentences.ts";
import { type FoundDate, findDates } from "../format/days/date-patterns.ts";
import { isoDate, weekdayName } from "../format/days/dates.ts";
import { daysBetween } from "../format/days/days.ts";
import type { IsoDate, NextMeeting } from "../model/meeting.ts";
import { type Cancellation, readAnnouncement, readCancellation } from "./meeting-notices.ts";
import type { Profile } from "./profile.ts";

/** A date further ahead than this is a typo, or another kind of meeting. */
const maxDaysAhead = 70;
/** A holiday shifts a meeting by this many days at most; a later date means that a meeting is skipped. */
const maxShift = 3;
/** How near a cancelled meeting must be to count as the next one, if the profile has no interval. */
const maxDaysToNext = 31;

/** What old minutes say about the next meeting; null if they say nothing. */
export function readNextMeeting(text: OldText, date: IsoDate, profile: Profile): NextMeeting | null {
  const sentences = findSentences(text, /meeting|cancel|skip/i);
  const cancellation = sentences
    .flatMap((sentence) => readCancellation(sentence) ?? [])
    .find((one) => isNextMeeting(one, date, profile));
  const announced = sentences
    .flatMap((sentence) => {
      const day = announcedDay(readAnnouncement(sentence) ?? "", sentence, date, profile);
      return day === null ? [] : [{ day, sentence }];
    })
    .at(0);
  if (!cancellation && !announced) return null;
  const { interval } = profile;
  const isLate = announced && interval !== null && daysBetween(date, announced.day) > interval + maxShift;
  const cancelledBy = cancellation?.sentence ?? (isLate ? announced.sentence : null);
  const cancelled = cancelledBy === null ? null : cancellationReason(cancelledBy, profile);
  return { date: announced?.day ?? null, cancelled };
}

/** A cancellation with a date is about the next meeting only if the date is near. */
function isNextMeeting({ day }: Cancellation, date: IsoDate, { dates, interval }: Profile): boolean {
  if (day === null) return true;
  const maxDays = interval === null ? maxDaysToNext : interval + maxShift;
  const [named] = findDates(day, dates.text);
  return (
    named !== undefined &&
    upcomingDates(named, date).some((candidate) => daysBetween(date, candidate) <= maxDays)
  );
}

/** The date at the start of an announcement; null if there is none, or if it cannot be right. */
function announcedDay(
  announcement: string,
  sentence: string,
  date: IsoDate,
  { dates }: Profile,
): IsoDate | null {
  const [first] = findDates(announcement.slice(0, 40), dates.text);
  if (!first) return null;
  return upcomingDates(first, date).find((candidate) => isMeant(candidate, first, sentence)) ?? null;
}

/** The dates with that month and day that soon follow a meeting, whatever year is written. */
function upcomingDates({ month, day }: FoundDate, date: IsoDate): IsoDate[] {
  const year = Number(date.slice(0, 4));
  return [isoDate(year, month, day), isoDate(year + 1, month, day)]
    .filter((candidate) => candidate !== null)
    .filter((candidate) => candidate > date && daysBetween(date, candidate) <= maxDaysAhead);
}

/** In January, people still type last year; then the weekday must confirm the date. */
function isMeant(candidate: IsoDate, { year }: FoundDate, sentence: string): boolean {
  if (year === null || candidate.startsWith(String(year))) return true;
  return new RegExp(String.raw`\b${weekdayName(candidate).slice(0, 3)}`, "i").test(sentence);
}

/** Why the meeting is cancelled; empty if the sentence gives no reason. */
function cancellationReason(sentence: string, { dates }: Profile): string {
  const remarks = [...sentence.matchAll(/\(([^()]*)\)/g)].map(([, remark = ""]) => remark);
  const remark = remarks.find((text) => findDates(text, dates.text).length === 0);
  if (remark !== undefined) return remark.replace(/^due to /i, "");
  const [, reason = ""] =
    /(?:\bdue to|\bbecause of|\bfor|,)\s+(?!(?:the )?next\b|(?:to )?resum)([^,;.]+)/i.exec(sentence) ?? [];
  return reason.trim();
}
