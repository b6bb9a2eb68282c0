import { dates, nouns, words } from "./words.ts";

export const feeds = {
  sharedName: "Several people share this name, so it has no news.",
  person: (name: string) => `Action items, triage duty and support of ${name}.`,
  topic: (key: string) => `Meetings that mention ${key}.`,
  topicEntry: (key: string, title: string, date: string) => `${key} in ${title}, ${dates.long(date)}`,
  triageThisWeek: "triage duty this week",
  triageNextWeek: "triage duty next week",
  actionItems: (count: number) => words.counted(count, nouns.actionItem),
  supportEntries: (count: number) => words.counted(count, { one: "support entry", other: "support entries" }),
  longMinutes: "These minutes are long; read them on their page",
  actionItem: "Action item",
  decision: "Decision",
  support: "Support",
  digest: { title: "What changed", description: "What changed from meeting to meeting." },
};

export const calendar = {
  cancelled: (title: string) => `Cancelled: ${title}`,
  stated: (date: string) => `The minutes of ${dates.long(date)} name this day.`,
  scheduled: (date: string) => `By the schedule, after the minutes of ${dates.long(date)}.`,
};

/** The guide for programs that read, `/llms.txt`. */
export const llms = {
  lead: "Minutes of meetings. Every meeting has a page, and the same facts without layout:",
  forms: (markdown: string, email: string, json: string) =>
    `as Markdown (${markdown}), as plain text (${email}) and as JSON (${json}).`,
  counts:
    "Changes of counts are computed by the site. A count that is missing was not recorded; it is not zero.",
  data: "Data",
  archive: "all meetings with their addresses, newest first",
  feed: "the newest meetings with their full text",
  digest: "what changed at each of the newest meetings",
  calendar: "past and planned meetings",
  table: "a row for each count or item of all meetings",
  latest: "Latest meetings",
};
