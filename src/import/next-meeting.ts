import { isoDate, weekdayName } from "../format/dates.ts";
import { daysBetween } from "../format/days.ts";
import type { IsoDate, NextMeeting } from "../model/meeting.ts";
import { type Cancellation, readAnnouncement, readCancellation } from "./meeting-notices.ts";
import type { Profile } from "./profile.ts";
import { type FoundDate, findDates } from "./text/dates.ts";
import type { OldText } from "./text/old-text.ts";
import { sentencesOf } from "./text/sentences.ts";

/** A next meeting that lies further off than this is a slip, or another kind of meeting. */
const mostDays = 70;
/** A meeting that is only shifted by a holiday still takes place in its week, which it leaves by so many days at most. */
const shiftedBy = 3;
/** A meeting without a rhythm is called off by its day if that day is so near. */
const nearDays = 31;

/** What old minutes say of the next meeting, read from its own sentences; null where they say nothing. */
export function readNextMeeting(text: OldText, date: IsoDate, profile: Profile): NextMeeting | null {
  const sentences = sentencesOf(text, /meeting|cancel|skip/i);
  const calledOff = sentences
    .flatMap((sentence) => readCancellation(sentence) ?? [])
    .find((cancellation) => isNext(cancellation, date, profile));
  const announced = sentences
    .flatMap((sentence) => {
      const day = dayIn(readAnnouncement(sentence) ?? "", sentence, date, profile);
      return day === null ? [] : [{ day, sentence }];
    })
    .at(0);
  if (!calledOff && !announced) return null;
  const { interval } = profile;
  const isLate = announced && interval !== null && daysBetween(date, announced.day) > interval + shiftedBy;
  const why = calledOff?.sentence ?? (isLate ? announced.sentence : null);
  return { date: announced?.day ?? null, cancelled: why === null ? null : reasonIn(why, profile) };
}

/** A meeting that is called off by its day is the next one only if that day is near. */
function isNext({ day }: Cancellation, date: IsoDate, { dates, interval }: Profile): boolean {
  if (day === null) return true;
  const nearest = interval === null ? nearDays : interval + shiftedBy;
  const [named] = findDates(day, dates.text);
  return named !== undefined && daysAhead(named, date).some((ahead) => daysBetween(date, ahead) <= nearest);
}

/** The day at the start of an announcement; null where it names none that can be. */
function dayIn(announcement: string, sentence: string, date: IsoDate, { dates }: Profile): IsoDate | null {
  const [first] = findDates(announcement.slice(0, 40), dates.text);
  if (!first) return null;
  return daysAhead(first, date).find((candidate) => isMeant(candidate, first, sentence)) ?? null;
}

/** The days of that month and day which soon follow a meeting, whatever year is written. */
function daysAhead({ month, day }: FoundDate, date: IsoDate): IsoDate[] {
  const year = Number(date.slice(0, 4));
  return [isoDate(year, month, day), isoDate(year + 1, month, day)]
    .filter((candidate) => candidate !== null)
    .filter((candidate) => candidate > date && daysBetween(date, candidate) <= mostDays);
}

/** A year may be a slip of January; then the day of the week must prove it. */
function isMeant(candidate: IsoDate, { year }: FoundDate, sentence: string): boolean {
  if (year === null || candidate.startsWith(String(year))) return true;
  return new RegExp(String.raw`\b${weekdayName(candidate).slice(0, 3)}`, "i").test(sentence);
}

/** Why the meeting is off; empty where nobody says. */
function reasonIn(sentence: string, { dates }: Profile): string {
  const remarks = [...sentence.matchAll(/\(([^()]*)\)/g)].map(([, remark = ""]) => remark);
  const remark = remarks.find((text) => findDates(text, dates.text).length === 0);
  if (remark !== undefined) return remark.replace(/^due to /i, "");
  const [, reason = ""] =
    /(?:\bdue to|\bbecause of|\bfor|,)\s+(?!(?:the )?next\b|(?:to )?resum)([^,;.]+)/i.exec(sentence) ?? [];
  return reason.trim();
}
