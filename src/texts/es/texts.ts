import type { Texts } from "../texts.ts";
import { chartReading } from "./charts/chart-reading.ts";
import { charts } from "./charts/charts.ts";
import { figures } from "./charts/figures.ts";
import { actionItems, decisions, lists, support, topic, topics } from "./collections.ts";
import { compare } from "./compare/compare.ts";
import { counts } from "./counts.ts";
import { draft } from "./draft.ts";
import { durations } from "./durations.ts";
import { facts } from "./facts.ts";
import { calendar, feeds, llms } from "./feeds.ts";
import { home } from "./home.ts";
import { layout } from "./layout.ts";
import {
  card,
  meeting,
  meetingIndex,
  meetingPage,
  meetingRow,
  meetingStatus,
  quarantine,
  year,
} from "./meetings.ts";
import { newPage } from "./new-page.ts";
import { notFound, offline, redirect } from "./pages.ts";
import { attendance, people, person, triageShares } from "./people.ts";
import { release, releases } from "./releases.ts";
import { review } from "./review.ts";
import { actionFilter } from "./search/action-filter.ts";
import { searchPage } from "./search/search-page.ts";
import { series } from "./series.ts";
import { dates, nouns, words } from "./words.ts";

export const spanish: Texts = {
  language: "es",
  words,
  dates,
  nouns,
  layout,
  home,
  facts,
  figures,
  review,
  compare,
  draft,
  durations,
  newPage,
  notFound,
  offline,
  redirect,
  meetingStatus,
  meetingIndex,
  meetingRow,
  year,
  quarantine,
  meeting,
  meetingPage,
  card,
  lists,
  actionItems,
  actionFilter,
  decisions,
  support,
  topics,
  topic,
  people,
  attendance,
  triageShares,
  person,
  releases,
  series,
  searchPage,
  release,
  feeds,
  calendar,
  llms,
  charts,
  chartReading,
  counts,
};
