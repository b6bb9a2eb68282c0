import { dates, onDay, words } from "./words.ts";

/** What became of action items since the meeting before. */
export const review = {
  title: "Action items",
  titleSince: (date: string) => `Action items since ${dates.long(date)}`,
  /** Of a count of items, such as `2 new`. */
  counts: {
    new: (count: number) => `${words.number(count)} new`,
    back: (count: number) => `${words.number(count)} back`,
    carried: (count: number) => `${words.number(count)} carried`,
    done: (count: number) => `${words.number(count)} done`,
    dropped: (count: number) => `${words.number(count)} dropped`,
    gone: (count: number) => `${words.number(count)} gone`,
  },
  /** Headings of items that share what became of them. */
  groups: {
    new: "New",
    back: "Back, listed again",
    carried: "Carried",
    done: "Done",
    dropped: "Dropped",
    closedBefore: "Closed before",
    gone: "Action items gone, neither listed nor closed",
  },
  new: "new",
  /** Before the names of those who own an item together with the person. */
  with: "with",
  handedOverBy: "handed over by",
  /** After the names of the owners before. */
  onDay: (date: string) => onDay(dates.medium(date), date),
};
