import { dates, nouns, words } from "./words.ts";

/** The page of a series, and what other pages say of series. */
export const series = {
  title: "Series",
  meetings: (count: number) => words.counted(count, nouns.meeting),
  description: (title: string, count: number) => `${title}: ${words.counted(count, nouns.meeting)}.`,
  feed: "Feed",
  calendar: "Calendar file",
  all: "Meetings of all series",
  latest: (date: string) => `latest ${dates.medium(date)}`,
  next: (date: string) => `next ${dates.medium(date)}`,
  ofYear: (title: string, year: string) => `${title} in ${year}`,
  allOf: (title: string) => `All meetings of ${title}`,
};
