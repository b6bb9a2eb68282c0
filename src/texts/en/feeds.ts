import { dates, nouns, words } from "./words.ts";

export const feeds = {
  sharedName: "Several people share this name, so it has no news.",
  person: (name: string) => `Action items, triage duty and support of ${name}.`,
  topic: (key: string) => `Meetings that mention ${key}.`,
  topicEntry: (key: string, title: string, date: string) => `${key} in ${title}, ${dates.long(date)}`,
  mentions: (count: number, key: string) =>
    `${words.counted(count, { one: "mention", other: "mentions" })} of ${key}.`,
  triageThisWeek: "triage duty this week",
  triageNextWeek: "triage duty next week",
  actionItems: (count: number) => words.counted(count, nouns.actionItem),
  supportEntries: (count: number) => words.counted(count, { one: "support entry", other: "support entries" }),
  actionItem: "Action item",
  decision: "Decision",
  support: "Support",
};

export const calendar = {
  cancelled: (title: string) => `Cancelled: ${title}`,
  stated: (date: string) => `The minutes of ${dates.long(date)} name this day.`,
  scheduled: (date: string) => `By the schedule, after the minutes of ${dates.long(date)}.`,
};
