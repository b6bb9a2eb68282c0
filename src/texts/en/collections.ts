import { dates, nouns, words } from "./words.ts";

/** `3 weeks` */
const weeks = (count: number): string => words.counted(count, nouns.week);

/** A long list, whose years have pages of their own. */
export const lists = {
  since: (date: string) => `Since ${dates.long(date)}`,
  years: "By year",
  rowsOf: <Part>(count: number, list: Part) => [
    `${words.counted(count, { one: "entry", other: "entries" })} of `,
    list,
    ".",
  ],
  description: (title: string, count: number) =>
    `${title}: ${words.counted(count, { one: "entry", other: "entries" })}.`,
};

export const decisions = {
  title: "Decisions",
  description: "What was decided, and when.",
  lead: "All decisions, newest first. Each date leads to the decision in its minutes.",
  feed: "Feed of decisions",
  present: (count: number) => `${words.counted(count, nouns.person)} there`,
  supersedes: "Supersedes the decision of",
  supersededBy: "Superseded by the decision of",
  superseded: "Superseded decisions",
  ofYear: (year: string) => `Decisions in ${year}`,
  none: <Part>(example: Part) => [
    "No minutes contain a decision yet. A line that starts with ",
    example,
    " appears here.",
  ],
};

export const actionItems = {
  title: "Action items",
  description: "Who took on what, and whether it is still open.",
  lead: "Each item is listed once, however many minutes repeat it. Its date leads to the minutes that listed it last.",
  open: "Open",
  openNote: (count: number) => `${words.number(count)}, the longest carried first`,
  noneOpen: "The latest minutes list no open items.",
  lastListedIn: (year: string) => `Last listed in ${year}`,
  ofYear: (year: string) => `Action items last listed in ${year}`,
  nobody: "No owner",
  /** Of lists of items that share what became of them. */
  headings: { gone: "Gone, never closed", done: "Done", dropped: "Dropped" },
  byOwner: "By owner",
  status: { open: "open", back: "back", done: "done", dropped: "dropped", gone: "gone" },
  /** `gone since 14 Sep 2020` */
  statusSince: (status: string, date: string) => `${status} since ${dates.medium(date)}`,
  carriedSince: (count: number, firstSeen: string) =>
    `carried for ${weeks(count)}, since ${dates.medium(firstSeen)}`,
  carried: (count: number, firstSeen: string) =>
    `carried for ${weeks(count)}, since ${dates.short(firstSeen)}`,
  changed: (count: number) =>
    `reworded or handed over ${count === 1 ? "once" : `${words.number(count)} times`}`,
  goTo: (start: string) => `Minutes: ${start}`,
};

export const support = {
  title: "Support",
  description: "Which sites were helped, by whom, and when.",
  lead: "Which sites were helped, and by whom, newest first.",
  ofYear: (year: string) => `Support in ${year}`,
  none: <Part>(example: Part) => [
    "No minutes contain a support entry yet. A line such as ",
    example,
    " under a heading “Support Update” appears here.",
  ],
  example: "Site (Person): text",
};

export const topics = {
  title: "Topics",
  description: "Every topic and issue that the minutes mention.",
  lead: "Each has a page with every line of the minutes that mentions it.",
  none: <Part>(example: Part) => [
    "The minutes mention no topic, issue or pull request that ",
    example,
    " knows.",
  ],
  named: "By name",
  namedNote: (count: number) => `${words.number(count)}, those of most meetings first`,
  issues: "Issues and pull requests",
  issuesNote: (count: number) => `${words.number(count)}, the last mentioned first`,
  lastMentionedIn: (year: string) => `Last mentioned in ${year}`,
  ofYear: (year: string) => `Issues last mentioned in ${year}`,
  meetingsSince: (count: number, firstSeen: string) =>
    `${words.counted(count, nouns.meeting)} since ${dates.medium(firstSeen)}`,
};

const lines = { one: "line", other: "lines" };

export const topic = {
  description: (label: string, meetings: number) =>
    `Mentioned at ${words.counted(meetings, nouns.meeting)}: every line of the minutes about ${label}.`,
  neighbours: "Neighbours in the list of topics",
  mentioned: (count: number, meetings: number) =>
    `Mentioned in ${words.counted(count, lines)} of ${words.counted(meetings, nouns.meeting)}`,
  once: <Part>(day: Part) => [", on ", day, "."],
  fromTo: <Part>(first: Part, last: Part) => [", first on ", first, ", last on ", last, "."],
  quiet: "Quiet since then.",
  alsoAs: (spellings: readonly string[]) => `Also as ${spellings.join(", ")}.`,
  inTracker: (label: string) => `${label} in the issue tracker`,
  feed: "Feed of mentions",
  minutes: "Minutes",
  overTime: { month: "Lines a month", year: "Lines a year" },
  mostIn: (period: string, count: number) => `most in ${periodName(period)}, ${words.number(count)}`,
  figures: "Figures",
  inPeriod: (period: string) => periodName(period),
  actions: "Action items",
  decisions: "Decisions",
  mentions: "Mentions",
  mentionsNote: "newest first",
  newest: (shown: number, all: number) =>
    `the newest ${words.number(shown)} of ${words.number(all)} meetings`,
  years: "By year",
  inYear: (label: string, year: string) => `${label} in ${year}`,
  yearDescription: (label: string, year: string) => `Every line of the minutes of ${year} about ${label}.`,
};

/** `March 2020` for `2020-03`, and `2020` for itself. */
function periodName(period: string): string {
  return period.length === 4 ? period : dates.monthAndYear(period);
}
