/** A sentence that calls the team's own meeting off. */
export interface Cancellation {
  readonly sentence: string;
  /** The day as written, where the meeting is named by one; null where it is the next one in other words. */
  readonly day: string | null;
}

const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?\\.?";
const date = String.raw`(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?|\d{1,2} [a-z]{3,9}|\d{1,2}\/\d{1,2}|\d{4}-\d{2}-\d{2})`;
const day = `(?:${weekday},? )?(?<day>${date})`;
const ours = "(?:technology |tech |weekly |team |area )*meetings?";
const coming = `(?:for )?(?:the )?next (?:(?:week|monday|tuesday|wednesday|thursday|friday)(?:['’]s)?|(?:two|three|2|3) (?:weeks?|meetings?))`;
const remark = String.raw`(?: \([^()]*\))?`;
const is = "(?:is |are |will be |has been |have been )?";
const off = "(?:cancell?ed|skipped)";
/** What may stand before the sentence itself. */
const opening = `^(?:(?:reminder|note|fyi|nb)[:,] |(?:due to|because of|for) [^,;]{1,60}, )?`;

/** The ways in which minutes call off their own next meeting, and nothing else. */
const cancellations: readonly RegExp[] = [
  `(?:there(?:['’]s| is| will be) )?no ${ours} (?:${coming}|on ${day})`,
  `next week: no ${ours}`,
  `(?:the |our )?(?:${coming}(?: ${ours})?|next ${ours})${remark} ${is}${off}`,
  `(?:the |our )?${day} ${ours}${remark} ${is}${off}`,
  `(?:the |our )?${ours}(?: on ${day})?${remark} ${is}${off}(?: ${coming}| on ${day.replace("day>", "later>")})?`,
  `(?:we (?:are|will) )?(?:cancell?ing|cancel|skipping|skip) (?:the |our )?(?:${coming}(?: ${ours})?|next ${ours}|${day} ${ours})`,
].map((form) => new RegExp(`${opening}${form}\\b`, "i"));

/** Reads a sentence as the end of a meeting that was to come; null where it says something else. */
export function readCancellation(sentence: string): Cancellation | null {
  // Another group's meeting.
  if (/\bfor the [^,;.]{1,40}\b(?:group|team|committee|board)\b/i.test(sentence)) return null;
  for (const form of cancellations) {
    const found = form.exec(sentence);
    if (found) return { sentence, day: found.groups?.day ?? found.groups?.later ?? null };
  }
  return null;
}

const announcement = /^(?:(?:the|our) )?next meeting(?: is| will be)?(?: held)?(?: on)?:? /i;
const resumption = /\b(?:to )?resum(?:e|es|ing)(?: on)? /i;

/** What a sentence says of the next meeting from its day on; null where it does not announce one. */
export function readAnnouncement(sentence: string): string | null {
  const isOff = readCancellation(sentence) !== null;
  const found = isOff ? resumption.exec(sentence) : announcement.exec(sentence);
  const resumed = /\bmeetings?\b/i.test(sentence) ? resumption.exec(sentence) : null;
  const start = found ?? resumed;
  return start && sentence.slice(start.index + start[0].length);
}
