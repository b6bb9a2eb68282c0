/** A shorter line names something and says nothing about it. */
const fewestWords = 4;
/** In a key, which stays the same where only the end of a line changes. */
const keyWords = 6;
/** Two lines are compared by this many of their first characters. */
const comparedLength = 200;
const longestTopic = 160;
/** More of a line cannot change its topic, and would make hostile lines slow. */
const consideredLength = 1000;

const address = /\(\s*<?\bhttps?:\/\/[^\s>)]+>?\s*\)|<?\bhttps?:\/\/[^\s>)]+>?/g;
const markdownLink = /\[([^[\]]+)\]\([^()]*\)/g;

/** Words that change from week to week in a line that says the same. */
const timeWords = new Set(
  `a an and are at be for from in is of on or our the to until was will with
  this next last today tomorrow yesterday week weeks morning afternoon evening noon day now
  am pm cst cdt central est edt pst pdt utc
  mon monday mondays tue tues tuesday tuesdays wed weds wednesday wednesdays thu thur thurs thursday thursdays
  fri friday fridays sat saturday sun sunday
  jan january feb february mar march apr april may jun june jul july aug august
  sep sept september oct october nov november dec december`.split(/\s+/),
);

/** A line as a topic of a row: without addresses, and not too long. */
export function topicText(text: string): string {
  const line = text
    .slice(0, consideredLength)
    .replace(markdownLink, "$1")
    .replace(address, " ")
    .replace(/\s+/g, " ")
    .replace(/(?<![\s:])[\s:]+\)/g, ")")
    .replace(/(?<!\s)\s+([.,;])(?=\s|$)/g, "$1")
    .replace(/(?<![\s:,;(–-])[\s:,;(–-]+$/, "")
    // The address that ended the line leaves its preposition behind, and several what joins them.
    .replace(/[,;]? (?:at|on|in|to|from|under|via|see|using)(?: and)?$/i, "…")
    .trim()
    // So does one that starts it.
    .replace(/^(?:[–—-]+ |: ?)/, "");
  return shortened(line);
}

/** A line as it is, or its start if it is long. */
export function shortened(line: string): string {
  if (line.length <= longestTopic) return line;
  // Cuts no character in half.
  const cut = line
    .slice(0, longestTopic - 1)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd();
  return `${cut}…`;
}

/**
 * Equal for lines that differ only in numbers, days, addresses, remarks in brackets or their ends, such as `Doc focus this
 * Friday (11/12)` and `Doc focus Thursday afternoon`; empty where nothing else is in them.
 */
export function topicKey(text: string): string {
  return text
    .slice(0, comparedLength)
    .replace(markdownLink, "$1")
    .replace(address, " ")
    .replace(/\([^()]*\)/g, " ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}.'’-]+/u)
    .map((word) => word.replace(/^[.'’-]+|['’]s$|(?<![.'’-])[.'’-]+$/g, ""))
    .filter((word) => word !== "" && !/\d/.test(word) && !timeWords.has(word))
    .slice(0, keyWords)
    .join(" ");
}

const attendanceWord =
  /(?<!\p{L})(?:attend(?:ance|ed|ee|ees|ing)|participants?|present|absente?e?s?|apologies|regrets|excused|guests|roll[ -]?call|asistentes|asistencia|presentes|ausentes|participantes|presenti|présents|excusés|anwesend|abwesend|entschuldigt|teilnehm(?:er|ende)|aanwezig|afwezig)(?!\p{L})/iu;

/** Whether a heading or a label is about who was there, such as `Present` or `Remote attendees:`. */
export function isAttendanceLabel(text: string): boolean {
  const label = text.replace(/\([^()]*\)/g, "").trim();
  return attendanceWord.test(label) && label.split(/\s+/).length <= 3;
}

const dutyTitle =
  /\btriage\b|^(?:jira|tickets?|queues?|logistics|coordinates|connection|dial[- ]?in|call[- ]?in|housekeeping|(?:date of )?(?:the )?next meeting|actions?(?: items?)?|to[- ]?dos?|links?|references|(?:approval of )?(?:the )?(?:previous |last )?minutes)\b/i;

/** Whether nothing below a heading is what a meeting was about: attendance, triage, counts, logistics, tasks. */
export function isNoiseTitle(title: string): boolean {
  return isAttendanceLabel(title) || dutyTitle.test(title) || topicKey(title) === "";
}

const genericTitle =
  /^(?:(?:general |open |other )?discussions?|announcements?|agenda|notes?|a(?:ny other business|\.?o\.?b\.?)|misc(?:ellaneous)?|updates?|news|ongoing|(?:new |old |other )?topics?|follow[- ]?ups?(?: (?:from|on|to) .{1,60})?|status|(?:status )?reports?|round[- ]?table|(?:this|last|next) week|future|summary|introductions?|welcome|opening|closing|questions?|presentations?|support(?: updates?)?)$/i;

/** Whether a heading is one that any meeting may have, such as `Discussion`. */
export function isGenericTitle(title: string): boolean {
  return genericTitle.test(title.replace(/(?<![\s:])[\s:]+$/, ""));
}

const noNews = /^(?:no|none|nothing|n\/a|tb[ad]|AIs?)\b/i;
/** Such as `10 (+0) open FreshDesk tickets` and `Open tickets: 10`. */
const countLine =
  /^(?:\W*\d+\s*(?:\([^)]*\))?\s*(?:\S+\s+){0,4}tickets?\b\W*(?:\S+\s*){0,3}|[^:]{1,40}:\s*\d+(?:\s*\([^)]*\))?)$/i;
const logistics =
  /\bno meeting\b|\bnext meeting\b|\bmeeting (?:is )?(?:on|moved)\b|\bnext week['’]s meeting\b|\bmeetings?\b.{0,40}\bcancel|\bcancel.{0,40}\bmeeting|\bcoordinates\b|\bdial[- ]?in\b|\bpasscode\b|\bPIN\b|\[withheld\]|^triage\b|\btriage (?:duty|rotation|rota|schedule)\b/i;
const away =
  /\b(?:OOO|out of (?:the )?office|AFK|PTO|(?:on|for) (?:vacation|leave|holidays?)|extended leave|(?:is|are|will be) (?:away|absent)|keeps? \S+ away|limited availability|attending|will not attend|won['’]t be|out (?:this|next|all|today|tomorrow|the|until|most)|off for|(?:out|off) (?:(?:on|for|this|next) )*(?:mon|tue|wed|thu|fri|president)\w*)\b|^(?:away|absences?|absent)\b|\bare out\W*$/i;
/** What follows the names of people who are elsewhere. */
const elsewhere =
  /^\W*(?:(?:folks|team|staff|people)\b\W*)?(?:(?:is|are|will|may|be|both|all|mostly|still|only)\s+)*(?:out|off|away|gone|absent|unavailable|available|traveling|travelling|attending|at|back|returns?|returning|sick|driving)\b/i;

const request =
  /^(?:please\b|remember to\b|don['’]t forget\b|reminder\b|register\b|fill (?:out|in)\b|consult\b|see the\b)|\bpoll\b/i;
const when = /\b(?:today|tomorrow|(?:this|next) (?:week|month|mon|tue|wed|thu|fri)\w*)\b/i;

/**
 * Whether a line says little more than when something is, such as `Doc focus this Friday at 1:30pm`, or asks everybody for
 * something, such as `Please fill in the poll`.
 */
export function isReminder(text: string): boolean {
  const words = topicKey(text).split(" ").length;
  return words <= 2 || (words === 3 && when.test(text) && !/\d/.test(text)) || request.test(text);
}

/**
 * Whether a line says nothing about what the meeting dealt with: who is away, a count, logistics, a link, "None this week".
 * `afterNames` gives what follows the names of people at the start of a line; null where it starts with no name.
 */
export function isNoise(text: string, afterNames: (text: string) => string | null): boolean {
  const line = topicText(text);
  const rest = afterNames(line);
  return (
    line.split(" ").length < fewestWords ||
    text.trimEnd().endsWith(":") ||
    [noNews, countLine, logistics, away].some((pattern) => pattern.test(line)) ||
    (line.includes(":") && isAttendanceLabel(line.slice(0, line.indexOf(":")))) ||
    (rest !== null && (rest === "" || elsewhere.test(rest)))
  );
}
