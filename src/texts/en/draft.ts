import { dates, nouns, words } from "./words.ts";

/** Comments in the text of minutes that are still to be filled in. Each is on one line, and none may end a comment of HTML. */
export const draft = {
  agenda: "remove this line once the meeting has taken place",
  guess: "a guess: has waited longest",
  countOf: (earlier: string, date: string) => `beside each: the count of ${dates.relativeTo(earlier, date)}`,
  openSince: (firstSeen: string, date: string, weeks: number) =>
    `open since ${dates.relativeTo(firstSeen, date)}, ${words.counted(weeks, nouns.week)}`,
};
