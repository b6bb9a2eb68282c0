import { dates, nouns, words } from "./words.ts";

export const people = {
  title: "People",
  description: (count: number) => `${words.counted(count, nouns.person)} named in the minutes.`,
  columns: {
    name: "Name",
    attended: "Attended",
    triage: "Triage",
    open: "Open items",
    lastNamed: "Last named",
  },
  none: "Nobody is named in two meetings yet.",
  unresolved: (count: number) =>
    words.counted(count, { one: "name without a page", other: "names without a page" }),
  unresolvedNames: (names: string) =>
    `These names have no page because fewer than two meetings list them as present, or because they may be those of several people: ${names}.`,
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
  actions: "Action items",
  actionsNote: (count: number) => `${words.number(count)}, open ones first`,
  support: "Support",
};
