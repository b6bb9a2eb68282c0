// Recognises sentences that cancel or announce the team's next meeting.

/** A sentence that cancels one of the team's own meetings. */
export interface Cancellation {
  readonly sentence: string;
  /** The date as written; null if the sentence says "next week" or similar instead. */
  readonly day: string | null;
}

const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?\\.?";
const date = String.raw`(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?|\d{1,2} [a-z]{3,9}|\d{1,2}\/\d{1,2}|\d{4}-\d{2}-\d{2})`;
const day = `(?:${weekday},? )?(?<day>${date})`;
const meeting = "(?:technology |tech |weekly |team |area )*meetings?";
const next = `(?:for )?(?:the )?next (?:(?:week|monday|tuesday|wednesday|thursday|friday)(?:['’]s)?|(?:two|three|2|3) (?:weeks?|meetings?))`;
const remark = String.raw`(?: \([^()]*\))?`;
const is = "(?:is |are |will be |has been |have been )?";
const cancelled = "(?:cancell?ed|skipped)";
/** What may come before the cancellation in its sentence. */
const opening = `^(?:(?:reminder|note|fyi|nb)[:,] |(?:due to|because of|for) [^,;]{1,60}, )?`;

/** The ways in which minutes cancel the team's own meeting. */
const cancellations: readonly RegExp[] = [
  `(?:there(?:['’]s| is| will be) )?no ${meeting} (?:${next}|on ${day})`,
  `next week: no ${meeting}`,
  `(?:the |our )?(?:${next}(?: ${meeting})?|next ${meeting})${remark} ${is}${cancelled}`,
  `(?:the |our )?${day} ${meeting}${remark} ${is}${cancelled}`,
  `(?:the |our )?${meeting}(?: on ${day})?${remark} ${is}${cancelled}(?: ${next}| on ${day.replace("day>", "later>")})?`,
  `(?:we (?:are|will) )?(?:cancell?ing|cancel|skipping|skip) (?:the |our )?(?:${next}(?: ${meeting})?|next ${meeting}|${day} ${meeting})`,
].map((form) => new RegExp(`${opening}${form}\\b`, "i"));

/** Reads a sentence as a cancellation; null if it says something else. */
export function readCancellation(sentence: string): Cancellation | null {
  // The meeting of another group.
  if (/\bfor the [^,;.]{1,40}\b(?:group|team|committee|board)\b/i.test(sentence)) return null;
  for (const form of cancellations) {
    const found = form.exec(sentence);
    if (found) return { sentence, day: found.groups?.day ?? found.groups?.later ?? null };
  }
  return null;
}

const announcement = /^(?:(?:the|our) )?next meeting(?: is| will be)?(?: held)?(?: on)?:? /i;
const resumption = /\b(?:to )?resum(?:e|es|ing)(?: on)? /i;

/** The part of an announcement that starts with the next meeting's date; null if the sentence announces no meeting. */
export function readAnnouncement(sentence: string): string | null {
  const isCancelled = readCancellation(sentence) !== null;
  const found = isCancelled ? resumption.exec(sentence) : announcement.exec(sentence);
  const resumed = /\bmeetings?\b/i.test(sentence) ? resumption.exec(sentence) : null;
  const start = found ?? resumed;
  return start && sentence.slice(start.index + start[0].length);
}
