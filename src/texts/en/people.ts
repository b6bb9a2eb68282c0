import { sentence, type Wrap } from "../words.ts";
import { dates, nouns, words } from "./words.ts";

export const people = {
  title: "People",
  description: (count: number) => `${words.counted(count, nouns.person)} named in the minutes.`,
  columns: { name: "Name", open: "Open items", lastSeen: "Last seen" },
  /** How long before the newest minutes. */
  weeksEarlier: (count: number) => `${words.counted(count, nouns.week)} earlier`,
  all: "All people",
  inYear: (year: string) => `People in ${year}`,
  yearDescription: (year: string) => `Attendance and triage duty in ${year}.`,
  earlier: "Last seen earlier",
  moreEarlier: (count: number) => `${words.number(count)} more are on the pages of their years.`,
  none: "Nobody is named in two meetings yet.",
  unresolved: (count: number) =>
    words.counted(count, { one: "name without a page", other: "names without a page" }),
  unresolvedNames: (names: string) =>
    `These names have no page because fewer than two meetings list them as present, or because they may be those of several people: ${names}.`,
};

export const attendance = {
  heading: "Attendance",
  title: (year: string) => `Attendance in ${year}`,
  table: (year: string) => `Who was at each meeting of ${year}`,
  person: "Name",
  meetings: "Each meeting, drawn",
  present: "Present",
  presentIn: (year: string) => `Present in ${year}`,
  presentOf: (count: number, recorded: number) => `${words.number(count)} of ${words.number(recorded)}`,
  recordedOf: (recorded: number, all: number) =>
    `${words.number(recorded)} of ${words.counted(all, nouns.meeting)} ${recorded === 1 ? "says" : "say"} who was there:`,
  legend: {
    present: "present",
    absent: "absent",
    unrecorded: "not recorded",
    cancelled: "cancelled",
    agenda: "agenda",
  },
  counted: (count: number, kind: string) => `${words.number(count)} ${kind}`,
  leftOut: (count: number) =>
    `${words.counted(count, { one: "person who was", other: "people who were" })} there less often than these ${count === 1 ? "is" : "are"} left out.`,
};

export const triageShares = {
  heading: "Triage duty",
  title: (year: string) => `Triage duty in ${year}`,
  table: (year: string) => `Turns in ${year}`,
  columns: { person: "Name", turns: "Turns", expected: "Even share", longestGap: "Longest gap" },
  gap: (count: number) => words.counted(count, nouns.week),
  note: "The even share divides each turn equally among those who took turns in that year and were with the team at the time, from the first to the last minutes that list them.",
};

export const person = {
  description: (name: string) => `Attendance, triage duty, action items and support of ${name}.`,
  neighbours: "Neighbours in the list of people",
  alsoWritten: (spellings: string) => `Also written ${spellings}.`,
  inYear: (name: string, year: string) => `${name} in ${year}`,
  yearDescription: (name: string, year: string) => `Action items and support of ${name} in ${year}.`,
  newestOnly: "This page shows open action items and the newest others. Each year has the rest:",
  feed: "Feed of new items and duties",
  attendance: "Attendance",
  attended: (count: number, recorded: number, first: string, last: string) =>
    `${words.number(count)} of the ${words.counted(recorded, nouns.meeting)} with a record of attendance, ${dates.long(first)} to ${dates.long(last)}`,
  triage: "Weeks of triage duty",
  lastSeen: <Part>(day: Part, weeks: number) => [
    "Last seen on ",
    day,
    weeks === 0
      ? ", in the newest minutes."
      : `, ${words.counted(weeks, nouns.week)} before the newest minutes.`,
  ],
  statements: "Statements",
  statementsNote: (count: number, meetings: number) =>
    `${words.number(count)} at ${words.counted(meetings, nouns.meeting)}`,
  firstStatements: <Part>(search: Wrap<Part>, isCut: boolean) =>
    isCut
      ? sentence`Each date leads to the first statement of that meeting. Only the newest meetings are listed; ${search("the search")} finds all.`
      : sentence`Each date leads to the first statement of that meeting; ${search("the search")} finds all.`,
  spokenAt: (day: string, count: number) => `${day} (${words.number(count)})`,
  open: "Open action items",
  openNote: (count: number) => `${words.number(count)}, the longest carried first`,
  closed: "Other action items",
  support: "Support",
};
