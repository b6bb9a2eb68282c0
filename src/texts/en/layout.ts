import { dates, nouns, words } from "./words.ts";

/** What is around every page. */
export const layout = {
  skip: "Skip to content",
  siteNavigation: "Site",
  navigation: {
    latest: "Latest",
    meetings: "Meetings",
    trends: "Trends",
    releases: "Releases",
    actions: "Actions",
    decisions: "Decisions",
    topics: "Topics",
    people: "People",
    support: "Support",
    durations: "Durations",
    compare: "Compare",
    new: "New minutes",
  },
  more: "More",
  theme: { title: "Appearance", auto: "Auto", light: "Light", dark: "Dark" },
  previous: "Previous:",
  next: "Next:",
  minutesOf: "Minutes of",
  permalinks: {
    toHeading: (title: string) => `Permalink to “${title}”`,
    toItem: {
      action: (start: string) => `Permalink to the action item “${start}”`,
      decision: (start: string) => `Permalink to the decision “${start}”`,
      support: (start: string) => `Permalink to the support entry “${start}”`,
    },
  },
  permalinkTo: (name: string) => `Permalink to “${name}”`,
  searchForm: {
    label: "Search the minutes",
    placeholder: "Words, an issue, a date, a person or a release",
    submit: "Search",
  },
  cite: "Cite",
  plainText: "Text",
  footer: {
    size: (meetings: number, first: string, latest: string) =>
      `${words.counted(meetings, nouns.meeting)}, ${first === latest ? dates.long(first) : `${dates.long(first)} to ${dates.long(latest)}`}.`,
    noMeetings: "No meetings yet.",
    feed: "Feed",
    digest: "What changed",
    calendar: "Calendar",
    csvOf: "CSV of",
    tickets: "tickets",
    queues: "queues",
    releases: "releases",
    attendance: "attendance",
    actions: "action items",
    source: "Source",
  },
  yearNavigation: "Years",
  moved: "Moved",
};
