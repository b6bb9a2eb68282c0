import { dates, nouns, words } from "./words.ts";

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
    lastCount: "Last count",
    tickets: "Tickets",
  },
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
  isLatest: "the latest that list releases",
  has: (counts: string) => `It has ${counts}.`,
  ended: (counts: string) => `It ended with ${counts}.`,
  /** What a column held at a meeting: `3 tickets in Both, last listed on 7 Sep 2020: 2 Open, 1 In Progress`. */
  counts: (total: number, column: string | null, lastListed: string | null, states: string) =>
    `${total === 0 ? "no tickets" : words.counted(total, nouns.ticket)}${column === null ? "" : ` in ${column}`}${lastListed === null ? "" : `, last listed on ${dates.medium(lastListed)}`}${total === 0 ? "" : `: ${states}`}`,
};
