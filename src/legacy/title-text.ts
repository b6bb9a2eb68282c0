import type { FoundDate } from "./dates.ts";

const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const and = String.raw`\s*(?:[-\u2013,&]|and|to)\s*`;
/** What belongs to a date in a title, and not to the title: a weekday, the first of several days, `Week of`, `Date:`. */
const before = [
  new RegExp(String.raw`\b${day}${and}$`, "i"),
  new RegExp(String.raw`[\s,:([]*\b${weekday}\b[.,]?[\s([]*$`, "i"),
  /(?:^|[\s\u2013\u2014-]+)(?:(?:(?:for|from|of) )?(?:the )?week(?:[\s-]of)?|on|of|from|for|at|in|date:?)[\s([]*$/i,
];
const after = new RegExp(
  String.raw`^(?:${and}${day}(?=[\s,)]|$))*(?:[,\s]+(?:19|20)\d\d\b)?(?:\s*[,(]?\s*${weekday}\b[.)]?)?`,
  "i",
);
const separators = /^[\s,:;|\u2013\u2014-]+|[\s,:;|([\u2013\u2014-]+$/g;

/** A title without its date, and without the punctuation between the two. */
export function withoutDate(title: string, { index, length }: FoundDate): string {
  const start = before
    .reduce((rest, form) => rest.replace(form, ""), title.slice(0, index))
    .replace(/[\s([]+$/, "");
  const end = title
    .slice(index + length)
    .replace(after, "")
    .replace(/^[\s)\]]+/, "");
  const [left, right] = [start.replace(separators, ""), end.replace(separators, "")];
  if (left === "" || right === "") return left + right;
  // `Agenda: 3 May call` keeps its colon.
  const found = /\s*[,:;|\u2013\u2014-]$/.exec(start)?.[0] ?? /^[,:;|]/.exec(end)?.[0] ?? "";
  return `${left}${found} ${right}`;
}

/** A title is plain text. */
export function withoutLinks(title: string): string {
  return title.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").trim();
}
