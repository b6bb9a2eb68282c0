import type { Noun } from "../words.ts";
import { dates, nouns, words } from "./words.ts";

const meetings = (count: number): string => words.counted(count, nouns.meeting);

export const meetingStatus = { minutes: "minutes", agenda: "agenda", cancelled: "cancelled" };

/** The list of all meetings. */
export const meetingIndex = {
  title: "Meetings",
  description: (count: number) => `${meetings(count)}, newest first.`,
  size: (count: number, first: string, latest: string) =>
    `${meetings(count)}, ${first === latest ? dates.long(first) : `${dates.long(first)} to ${dates.long(latest)}`}`,
  none: "No minutes yet.",
  undated: "Files that could not be published",
  calendar: "Calendar",
  calendarOf: (year: string) => `of ${year}`,
  earlierYears: "Earlier years",
  monthsLabel: "Years and months",
  monthsCaption: "Meetings by month",
  yearColumn: "Year",
  inMonth: (month: string, count: number) => `${dates.monthAndYear(month)}, ${meetings(count)}`,
};

/** A row of a list of meetings. */
export const meetingRow = {
  cancelled: (reason: string) => `Cancelled${reason ? `: ${reason}` : ""}`,
  noMinutes: "No minutes",
  noMinutesUntil: (weeks: number, last: string) =>
    `No minutes for ${words.counted(weeks, nouns.week)}, until ${dates.short(last)}`,
  withErrors: "These minutes have errors and are not published yet.",
  noTopics: "No topics recorded.",
  attended: "attended",
  notRecorded: "not recorded:",
};

/** The page of a year. */
export const year = {
  title: (name: string) => `Meetings in ${name}`,
  description: (name: string, summary: string) => `Meetings in ${name}: ${summary}.`,
  summary: (held: number, cancelled: number, missing: number) =>
    [
      meetings(held),
      ...(cancelled > 0 ? [`${words.number(cancelled)} cancelled`] : []),
      ...(missing > 0
        ? [`${words.counted(missing, { one: "scheduled day", other: "scheduled days" })} without minutes`]
        : []),
    ].join(", "),
  neighbours: "Neighbouring years",
  others: "Other years",
  calendarCaption: (name: string) => `Calendar of ${name}`,
  days: "Days",
  before: "before the first minutes",
  after: "after the last minutes",
  changeKey: "change of all tickets",
  signs: {
    cancelled: "cancelled",
    missing: "no minutes",
    agenda: "agenda",
    quarantined: "minutes with errors",
  },
  tickets: (count: number) => words.counted(count, nouns.ticket),
};

/** The page of minutes with errors. */
export const quarantine = {
  title: (date: string) => `Minutes of ${dates.long(date)}`,
  lead: "These minutes have errors. They are published here, and counted in charts and changes, once the errors are corrected:",
};

/** What other pages and files say of one meeting. */
export const meeting = {
  neighbours: "Neighbouring meetings",
  minutesOf: (date: string) => `the minutes of ${dates.long(date)}`,
  allMeetings: "the list of all meetings",
  textOf: {
    minutes: (date: string) => `Minutes of ${dates.long(date)}`,
    agenda: (date: string) => `Agenda of ${dates.long(date)}`,
    cancelled: (date: string) => `Cancelled meeting of ${dates.long(date)}`,
  },
  /** A sentence for search engines and calendars, after what text it is about; null for what was not recorded. */
  description: (text: string, attended: number | null, tickets: string | null, actions: number) => {
    const parts = [
      ...(attended === null ? [] : [`${words.counted(attended, nouns.person)} attended`]),
      ...(tickets === null ? [] : [tickets]),
      ...(actions > 0 ? [words.counted(actions, nouns.actionItem)] : []),
    ];
    return `${text}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}.`;
  },
  tickets: (count: number, change: string | null) =>
    `${words.counted(count, nouns.ticket)}${change === null ? "" : ` (${change})`}`,
};

/** The picture that chats show with a link. */
export const card: Readonly<Record<"tickets" | "inQueues" | "attended" | "openActions", Noun>> = {
  tickets: nouns.ticket,
  inQueues: { other: "in queues" },
  attended: { other: "attended" },
  openActions: { one: "open action", other: "open actions" },
};

/** The page of a meeting. */
export const meetingPage = {
  neighboursAgain: "Neighbouring meetings, again",
  onThisPage: "On this page",
  textOfMinutes: "Text of the minutes",
  atAGlance: "At a glance",
  contents: "Contents",
  noText: "These minutes have no text yet.",
  issues: "Topics mentioned",
  issuesLead: "Topics, with every meeting that mentions them:",
  agenda: "Agenda",
  edit: "Edit these minutes",
  files: <Part>(markdown: Part, email: Part, json: Part) => [
    "These minutes as ",
    markdown,
    ", ",
    email,
    " or ",
    json,
  ],
  email: "text of an e-mail",
};
