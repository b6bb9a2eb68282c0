import { fullAddress } from "../../src/format/markdown/links.ts";
import { emailOf } from "../../src/format/markdown/to-email.ts";
import { markdownOf } from "../../src/format/markdown/to-markdown.ts";
import { workOutSettings } from "../../src/minutes/settings/work-out-settings.ts";
import type { PackedChanges } from "../../src/model/comparison/packed-changes.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { Calendar, Feed } from "../../src/model/feeds.ts";
import type { IndexRow, SeriesPage } from "../../src/model/index-pages.ts";
import type { MeetingJson } from "../../src/model/json.ts";
import type { MeetingPage, MeetingSummary } from "../../src/model/meeting-page.ts";
import type { Page } from "../../src/model/pages.ts";
import type { PeopleYearPage } from "../../src/model/people/people-pages.ts";
import type { PersonPage } from "../../src/model/people/person-pages.ts";
import type { ReleasePage } from "../../src/model/release-pages.ts";
import type { SearchRecord } from "../../src/model/search.ts";
import type { Settings, WrittenSettings } from "../../src/model/settings.ts";
import type { Planned, PublishedLink, SiteData, TableRow } from "../../src/model/site-data.ts";
import type { TopicPage } from "../../src/model/topics/topic-pages.ts";
import type { NewPage } from "../../src/model/writing/editor.ts";
import { buildSiteData, type PipelineResult } from "../../src/pipeline.ts";
import { english } from "../../src/texts/en/texts.ts";
import { sourceFile } from "./minutes.ts";

const frontPage = "https://ferry.example/minutes/";

/** A ferry company's settings: six states, two of which have a second spelling, and two series of meetings. */
export const siteYaml = `
title: Ferry minutes
description: Minutes of the ferry office.
url: ${frontPage}
time_zone: America/Chicago
schedule: { weekday: Monday, time: "13:00" }
series:
  - { id: weekly, title: Weekly Meeting }
  - { id: retreat, title: Retreat }
board:
  states:
    - name: Open
    - { name: Selected for Dev, aliases: [Selected for Development] }
    - name: In Progress
    - { name: Dev Complete, aliases: [Development Complete] }
    - name: Ready for Testing
    - name: Ready for Release
`;

/** Two people share the spelling Brian; Mat and Mats are two people. */
export const peopleYaml = `
- { name: Brian Lin, spellings: [BrianL, Brian] }
- { name: Brian Bock, spellings: [BrianB, Brian] }
- { name: Mat }
- { name: Mats Rynge, spellings: [Mats] }
- { name: Carl }
`;

/** A minutes file as text. */
export interface Written {
  readonly path: string;
  readonly text: string;
}

/** A minutes file with some lines of front matter and a body. */
export function minutes(date: string, front: string = "", body: string = ""): Written {
  return { path: `content/minutes/${date}.md`, text: `---\ndate: ${date}\n${front.trim()}\n---\n${body}` };
}

export interface AroundMinutes {
  readonly settings?: string;
  readonly people?: string | null;
  /** Image files by their path, such as `content/images/board.png`. */
  readonly images?: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
}

/** The parts of a site that are made when they are asked for. */
interface MadeParts {
  readonly meetingPages: readonly MeetingPage[];
  readonly meetingTexts: readonly { readonly markdown: string; readonly email: string }[];
  readonly meetingJsons: readonly MeetingJson[];
  readonly seriesPages: readonly SeriesPage[];
  readonly seriesFeeds: readonly Feed[];
  readonly seriesCalendars: readonly Calendar[];
  readonly movedJsons: readonly { readonly path: string; readonly json: MeetingJson }[];
  readonly releasePages: readonly ReleasePage[];
  readonly peopleYearPages: readonly PeopleYearPage[];
  readonly personPages: readonly PersonPage[];
  readonly topicPages: readonly TopicPage[];
  readonly otherNewPages: readonly NewPage[];
  /** Of people, then of issues. */
  readonly personAndTopicFeeds: readonly Feed[];
  readonly changesFiles: readonly (Page & { readonly changes: PackedChanges })[];
  readonly ticketRows: readonly TableRow[];
  readonly queueRows: readonly TableRow[];
  readonly releaseRows: readonly TableRow[];
  readonly attendanceRows: readonly TableRow[];
  readonly actionRows: readonly TableRow[];
  readonly links: readonly PublishedLink[];
  readonly searchRecords: readonly SearchRecord[];
}

/** A site with all of its pages made, so that a test can pick among them. */
export interface MadeSite
  extends Omit<
      SiteData,
      keyof MadeParts | "exported" | "minutesOf" | "movedTexts" | "personFeeds" | "topicFeeds"
    >,
    MadeParts {}

function madeSite({
  personFeeds,
  topicFeeds,
  exported,
  movedTexts: _texts,
  minutesOf: _minutesOf,
  ...site
}: SiteData): MadeSite {
  const meetingPages = made(site.meetingPages);
  return {
    ...site,
    meetingPages,
    meetingTexts: meetingPages.map((page) => {
      const address = fullAddress(site.metadata.url, page.path);
      return {
        markdown: markdownOf(exported(page), address),
        email: emailOf(exported(page), address, english.layout.markup),
      };
    }),
    meetingJsons: made(site.meetingJsons),
    seriesPages: made(site.seriesPages),
    seriesFeeds: made(site.seriesFeeds),
    seriesCalendars: made(site.seriesCalendars),
    movedJsons: site.movedJsons.map(({ path, make }) => ({ path, json: make() })),
    releasePages: made(site.releasePages),
    peopleYearPages: made(site.peopleYearPages),
    personPages: made(site.personPages),
    topicPages: made(site.topicPages),
    otherNewPages: made(site.otherNewPages),
    personAndTopicFeeds: [...made(personFeeds), ...made(topicFeeds)],
    changesFiles: site.changesFiles.map(({ path, make }) => ({ path, changes: make() })),
    ticketRows: [...site.ticketRows],
    queueRows: [...site.queueRows],
    releaseRows: [...site.releaseRows],
    attendanceRows: [...site.attendanceRows],
    actionRows: [...site.actionRows],
    links: [...site.links],
    searchRecords: [...site.searchRecords].flatMap(({ records }) => records),
  };
}

function made<Made>(plans: readonly Planned<Made>[]): Made[] {
  return plans.map(({ make }) => make());
}

export interface Published extends Omit<PipelineResult, "site" | "origins" | "findMore"> {
  readonly site: MadeSite | null;
}

/** Runs the whole pipeline over minutes as text. */
export function publish(files: readonly Written[], around: AroundMinutes = {}): Published {
  const { site, origins: _origins, findMore: _findMore, ...result } = published(files, around);
  return { ...result, site: site && madeSite(site) };
}

function published(
  files: readonly Written[],
  { settings = siteYaml, people = null, images = {} }: AroundMinutes = {},
): PipelineResult {
  return buildSiteData(
    {
      settings: sourceFile(settings, "content/site.yaml"),
      people: people === null ? null : sourceFile(people, "content/people.yaml"),
      minutes: files.map(({ path, text }) => sourceFile(text, path)),
      pictures: [],
      images: Object.entries(images).map(([path, bytes]) => ({ path, read: () => bytes })),
      hasMinutesFolder: true,
      skipped: [],
    },
    { basePath: "/minutes/", url: null },
  );
}

/** The site as a build gets it. */
export function siteDataOf(files: readonly Written[], around: AroundMinutes = {}): SiteData {
  return known(published(files, around).site);
}

/** The diagnostics about some minutes. */
export function diagnosticsOf(files: readonly Written[], around: AroundMinutes = {}): readonly Diagnostic[] {
  return publish(files, around).diagnostics;
}

/** The site of minutes without errors. */
export function siteOf(files: readonly Written[], around: AroundMinutes = {}): MadeSite {
  const { site, diagnostics } = publish(files, around);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (!site || errors.length > 0) throw new Error(`These minutes are bad: ${JSON.stringify(errors)}`);
  return site;
}

/** The meeting page of a date. */
export function pageOf(site: MadeSite, date: string): MeetingPage {
  return known(site.meetingPages.find((page) => page.date === date));
}

/** All rows of the list of meetings, newest first. */
export function listedRows({ meetingIndexPage }: MadeSite): readonly IndexRow[] {
  return meetingIndexPage.years.flatMap(({ months }) => months).flatMap(({ rows }) => rows);
}

/** The JSON of a meeting. */
export function jsonOf(site: MadeSite, date: string): MeetingJson {
  return known(site.meetingJsons.find((meeting) => meeting.date === date));
}

/** A table on the page of a meeting. */
export function tableOf<Name extends "tickets" | "queues" | "releases">(
  site: MadeSite,
  date: string,
  name: Name,
): NonNullable<MeetingSummary[Name]> {
  return known(pageOf(site, date)[name]);
}

/** Settings as a site without minutes completes them. */
export function completed(written: WrittenSettings | null): Settings {
  return workOutSettings(known(written), {
    folder: "ferry",
    repository: null,
    minutes: [],
    descriptionIn: () => "Minutes of our meetings.",
  }).settings;
}

/** A value that the test expects to exist. */
export function known<Value>(value: Value | null | undefined): NonNullable<Value> {
  if (value === null || value === undefined) throw new Error("The test expected a value here.");
  return value;
}
