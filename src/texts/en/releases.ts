import { dates, nouns, onDay, words } from "./words.ts";

const span = (low: number, high: number): string =>
  low === high
    ? words.counted(low, nouns.week)
    : `${words.number(low)} to ${words.counted(high, nouns.week)}`;

/** `9th` */
const ordinals = new Intl.PluralRules("en-GB", { type: "ordinal" });
const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: "st", two: "nd", few: "rd" };
const ordinal = (value: number): string => `${words.number(value)}${endings[ordinals.select(value)] ?? "th"}`;

export const releases = {
  title: "Releases",
  description: "Every release that the minutes list, from its first to its last meeting.",
  lead: "Every release that the minutes list, with its first and last meeting and its tickets at the last.",
  none: "No minutes list releases yet.",
  count: (count: number) => `${words.counted(count, nouns.release)}${count > 1 ? ", newest first" : ""}`,
  columns: {
    release: "Release",
    first: "First meeting",
    last: "Last meeting",
    weeks: "Weeks",
    lastCount: "Last count",
    tickets: "Tickets",
  },
  /** How long a release was listed. */
  weeks: {
    finished: (weeks: number) => words.number(weeks),
    underWay: (weeks: number) => `${words.number(weeks)} so far`,
    startUnknown: (weeks: number) => `at least ${words.number(weeks)}`,
  },
  usual: (count: number, low: number, median: number, high: number) =>
    `Half of the ${words.number(count)} finished releases took ${span(low, high)}, the median ${words.counted(median, nouns.week)}. One that is under way, or in the first table of all, is not among them.`,
  inLatestTable: "in the latest table",
  earlier: (count: number) => `${words.counted(count, nouns.release)} before these`,
  until: (day: string) => `until ${day}`,
  ticketsOf: (name: string) => `Tickets of ${name}`,
  others: "Others",
};

export const release = {
  title: (name: string) => `Release ${name}`,
  description: (name: string, first: string, last: string, counts: string) =>
    `Release ${name} in the minutes from ${first} to ${last}: ${counts}.`,
  neighbours: "Neighbouring releases",
  listedOnce: <Part>(day: Part) => ["Listed in 1 meeting, on ", day],
  listed: <Part>(meetings: number, first: Part, last: Part) => [
    `Listed in ${words.counted(meetings, nouns.meeting)}, from `,
    first,
    " to ",
    last,
  ],
  took: {
    finished: (weeks: number) =>
      weeks === 0 ? "It took less than a week" : `It took ${words.counted(weeks, nouns.week)}`,
    underWay: (weeks: number) => `It is in its ${ordinal(weeks + 1)} week`,
    startUnknown: (weeks: number) =>
      `It began before the first table of all${weeks === 0 ? "" : `, so it took more than ${words.counted(weeks, nouns.week)}`}`,
  },
  usual: <Part>(low: number, high: number, releasesOfSeries: Part) => [
    "; half of the ",
    releasesOfSeries,
    ` took ${span(low, high)}`,
  ],
  finishedOf: (series: string) => `finished ${series} releases`,
  isLatest: "the latest that list releases",
  has: (counts: string) => `It has ${counts}.`,
  ended: (counts: string) => `It ended with ${counts}.`,
  /** What a column held at a meeting: `3 tickets in Both, last listed on 7 Sep 2020: 2 Open, 1 In Progress`. */
  counts: (total: number, column: string | null, lastListed: string | null, states: string) =>
    `${total === 0 ? "no tickets" : words.counted(total, nouns.ticket)}${column === null ? "" : ` in ${column}`}${lastListed === null ? "" : `, last listed ${onDay(dates.medium(lastListed), lastListed)}`}${total === 0 ? "" : `: ${states}`}`,
};
