import { isMonth } from "../../format/days/months.ts";
import { dates } from "./words.ts";

/** What the front matter of minutes records, at the top of a meeting. */
export const facts = {
  /** The name of the strip of facts. */
  title: "Facts",
  /** Short, because five of them share one row. */
  names: {
    attendance: "Attended",
    triage: "Triage",
    tickets: "Tickets",
    queues: "Queues",
    releases: "Releases",
  },
  captions: { tickets: "Tickets", queues: "Support queues", releases: "Releases" },
  headers: { tickets: "State", queues: "Queue" },
  nobody: "nobody",
  notRecorded: "not recorded",
  /** Before the name of the person on duty next week. */
  next: "next:",
  triageDuty: "Triage duty",
  thisWeek: "this week",
  nextWeek: "next week",
  nextMeeting: {
    title: "Next meeting",
    after: (date: string) => `after ${dates.long(date)}`,
    day: (date: string) => (isMonth(date) ? dates.long(date) : `${dates.weekday(date)}, ${dates.long(date)}`),
    stated: "as the minutes say",
    scheduled: "by the schedule",
    none: (date: string, reason: string) =>
      `no meeting on ${dates.long(date)}${reason ? ` (${reason})` : ""}`,
  },
  /** The facts as a search finds them, and other words that readers use for them. */
  found: {
    attendance: "Attendance",
    attending: (names: string) => `Attending: ${names}`,
    triageThisWeek: (name: string) => `Triage duty this week: ${name}`,
    triageNextWeek: (name: string) => `Triage duty next week: ${name}`,
    nextPlanned: (date: string) => `Next meeting planned for ${dates.long(date)}`,
    nextCancelled: (reason: string) => `Next meeting cancelled ${reason}`,
    keywords: {
      attendance: ["attendees", "present", "participants", "people"],
      triage: ["person"],
      queues: ["tickets", "counts", "number"],
      tickets: ["counts", "number"],
      releases: ["tickets", "counts"],
    },
  },
};
