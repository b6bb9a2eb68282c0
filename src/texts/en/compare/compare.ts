import { sentence, type Wrap } from "../../words.ts";
import { dates, nouns, words } from "../words.ts";

const sites = { one: "site", other: "sites" };

/** What changed between two meetings, on the page that compares and on the page of each meeting. */
export const compare = {
  title: "Compare",
  description: "What changed between two meetings: counts, action items, decisions, releases and support.",
  lead: "What changed between two days. Pick any days, with or without a meeting.",
  from: "After",
  to: "Up to",
  series: "Meetings",
  allSeries: "All",
  submit: "Compare",
  withoutScript: <Part>(meetings: Wrap<Part>) =>
    sentence`Comparing any two days needs JavaScript. The page of every meeting, here and in the ${meetings("list of all meetings")}, says what changed since the one before.`,
  sinceBefore: "Since the meeting before",
  loading: "Loading what changed…",
  failed: "What changed could not be loaded. Are you online?",
  none: (from: string, to: string) =>
    from === to
      ? `Nothing changed between ${dates.long(from)} and itself.`
      : `No meeting was held after ${dates.long(from)} and up to ${dates.long(to)}, so nothing changed.`,
  /** `since` is null where there is no earlier meeting. */
  span: (since: string | null, until: string) =>
    since === null
      ? `From the first meeting to ${dates.long(until)}`
      : `From ${dates.long(since)} to ${dates.long(until)}`,
  changesSince: (date: string) => `Changes since ${dates.long(date)}`,
  figures: "What changed, in figures",
  meetings: "Meetings",
  meetingCount: (count: number) => words.counted(count, nouns.meeting),
  decisions: "Decisions",
  releases: "Releases",
  begun: "Begun",
  ended: "Ended",
  turns: {
    begun: (count: number) => `${words.number(count)} begun`,
    ended: (count: number) => `${words.number(count)} ended`,
  },
  support: "Support",
  siteCount: (count: number) => words.counted(count, sites),
  attendance: "Who was there",
  personCount: (count: number) => words.counted(count, nouns.person),
  attended: (count: number, recorded: number) =>
    `${words.number(count)} of ${words.counted(recorded, nouns.meeting)}`,
  /** Before the names of people who were not at the meeting before, and of those who were only there. */
  came: "also there:",
  missed: "not there:",
  since: (count: number, date: string) => `${words.counted(count, nouns.week)}, since ${dates.medium(date)}`,
  notListed: "not listed",
  change: "Change",
  newCount: "new",
  total: "Total",
  captionOf: (caption: string, series: string) => `${caption}, ${series}`,
  otherMeetings: "Compare with any other meeting",
  recentChanges: (date: string, since: string) =>
    `${dates.long(date)}, since ${dates.relativeTo(since, date)}`,
};
