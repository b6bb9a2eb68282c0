import { dates, words } from "./words.ts";

/** What became of action items since the meeting before. */
export const review = {
  title: "Action items",
  titleSince: (date: string) => `Action items since ${dates.long(date)}`,
  /** Of a count of items, such as `2 new`. */
  counts: {
    new: (count: number) => `${words.number(count)} new`,
    carried: (count: number) => `${words.number(count)} carried`,
    closed: (count: number) => `${words.number(count)} closed`,
    gone: (count: number) => `${words.number(count)} no longer listed`,
  },
  new: "new",
  /** Before the names of those who own an item together with the person. */
  with: "with",
};
