import { linkArchive } from "./archive/link-archive.ts";
import { actionThreads } from "./derive/action-threads.ts";
import { appearances } from "./derive/appearances.ts";
import { homePage, indexPage, trendsPage, yearPages } from "./derive/archive-pages.ts";
import { meetingCalendar } from "./derive/calendar.ts";
import { chartFile } from "./derive/chart-file.ts";
import { attendanceRows, queueRows, releaseRows, ticketRows } from "./derive/count-rows.ts";
import { deriveFacts } from "./derive/facts.ts";
import { indexRows } from "./derive/index-rows.ts";
import { actionsPage, decisionsPage, supportPage } from "./derive/item-pages.ts";
import { linkLedger } from "./derive/link-ledger.ts";
import { meetingFeed } from "./derive/meeting-feed.ts";
import { archiveJson, meetingJson } from "./derive/meeting-json.ts";
import { meetingPage } from "./derive/meeting-page.ts";
import { peoplePage, personPages } from "./derive/people-pages.ts";
import { personFeed } from "./derive/person-feed.ts";
import { type Quarantine, quarantine } from "./derive/quarantine.ts";
import { redirectPages } from "./derive/redirects.ts";
import { releasePages, releasesPage } from "./derive/release-pages.ts";
import { searchJumps } from "./derive/search-jumps.ts";
import { searchRecords } from "./derive/search-records.ts";
import { searchWords } from "./derive/search-words.ts";
import { siteFrame } from "./derive/site-frame.ts";
import { topicFeed } from "./derive/topic-feed.ts";
import { topicPages, topicsPage } from "./derive/topic-pages.ts";
import { compareDiagnostics } from "./format/diagnostics.ts";
import { literalPattern, privateText, withhold } from "./format/privacy.ts";
import { coordinateLines } from "./minutes/coordinates.ts";
import { createMinutesParser } from "./minutes/parse-minutes.ts";
import { readPeople } from "./minutes/people-file.ts";
import { readSettings } from "./minutes/settings-file.ts";
import type { Archive } from "./model/archive.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { Meeting } from "./model/meeting.ts";
import type { Person } from "./model/person.ts";
import type { Settings } from "./model/settings.ts";
import type { SiteData } from "./model/site-data.ts";
import type { SourceFile } from "./model/source-file.ts";
import { checkArchive } from "./rules/check-archive.ts";
import { contentFindings } from "./rules/content-findings.ts";

/** The content folder as it lies on disk. */
export interface ContentFiles {
  readonly settings: SourceFile;
  /** Null where the team keeps no `people.yaml`. */
  readonly people: SourceFile | null;
  readonly minutes: readonly SourceFile[];
  /** Without the folder there may be minutes somewhere else, which must not be published as an empty archive. */
  readonly hasMinutesFolder: boolean;
  /** What lies among the minutes and is not read, with the reason. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

/** Where the site will be served; null takes the public address from the settings. */
export interface Destination {
  readonly basePath: string;
  readonly url: string | null;
}

export interface PipelineResult {
  /** Null where the settings cannot be read, so that nothing can be built. */
  readonly site: SiteData | null;
  /** All findings of all files, sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the site withholds: patterns and the very texts of all `coordinates`. For the proof, never for a page. */
  readonly secrets: { readonly patterns: readonly string[]; readonly texts: readonly string[] };
}

/** The whole flow: files in, everything that is published out. Minutes with errors are left out, and it is said so. */
export function buildSiteData(files: ContentFiles, destination: Destination): PipelineResult {
  const { settings: written, diagnostics: settingsFindings } = readSettings(files.settings);
  const { people, diagnostics: peopleFindings } = files.people
    ? readPeople(files.people)
    : { people: [], diagnostics: [] };
  const aboutContent = [...settingsFindings, ...peopleFindings, ...contentFindings(files)];
  if (!written || !files.hasMinutesFolder)
    return { site: null, diagnostics: sorted(aboutContent), secrets: { patterns: [], texts: [] } };

  const settings: Settings = destination.url === null ? written : { ...written, url: destination.url };
  const coordinates = [...new Set(files.minutes.flatMap(coordinateLines))];
  const isPrivate = privateText([...settings.privacy.patterns, ...coordinates.map(literalPattern)]);
  const parsed = files.minutes.map(createMinutesParser(settings, destination.basePath, isPrivate));
  const check = (meetings: readonly Meeting[]): Diagnostic[] =>
    checkArchive({ archive: linkArchive(meetings), settings, people });
  const diagnostics = sorted([
    ...aboutContent,
    ...parsed.flatMap((file) => file.diagnostics),
    ...check(parsed.flatMap(({ meeting }) => meeting ?? [])),
    // On its own, so that what could be read of a broken copy says nothing against good minutes.
    ...parsed.flatMap(({ meeting, draft }) => (draft && !meeting ? check([draft]) : [])),
  ]).map((diagnostic) => publicDiagnostic(diagnostic, isPrivate));
  const left = quarantine(parsed, diagnostics);
  const archive = linkArchive(left.published);
  return {
    site: siteData(archive, people, settings, destination.basePath, left),
    diagnostics,
    secrets: { patterns: settings.privacy.patterns, texts: coordinates },
  };
}

function siteData(
  archive: Archive,
  people: readonly Person[],
  settings: Settings,
  basePath: string,
  left: Quarantine,
): SiteData {
  const facts = deriveFacts(archive, people, settings);
  const quarantined = left.pages.map(({ date }) => date);
  const rows = indexRows(facts, quarantined);
  const years = yearPages(rows);
  const meetings = archive.meetings.map((linked) => meetingPage(linked, facts));
  const trends = trendsPage(facts, left.pages.length);
  const releases = releasePages(facts);
  const threads = actionThreads(facts);
  const everybody = appearances(facts, threads);
  const issues = topicPages(facts);
  const records = searchRecords(facts);
  const published = {
    frame: siteFrame(facts, basePath),
    home: homePage(facts, rows),
    index: indexPage(rows, years, left.undated),
    years,
    meetings,
    quarantined: left.pages,
    trends,
    releases: releasesPage(releases, facts),
    releasePages: releases,
    people: peoplePage(everybody, facts),
    persons: personPages(everybody, facts),
    topics: topicsPage(issues),
    issues,
    actions: actionsPage(threads.map(({ thread }) => thread)),
    decisions: decisionsPage(facts),
    support: supportPage(facts),
    searchRecords: records,
    searchWords: searchWords(records),
    searchJumps: searchJumps(facts, everybody, issues),
    redirects: redirectPages(facts.meetings, left.redirected),
    feed: meetingFeed(meetings, settings, basePath),
    smallFeeds: [
      ...everybody.map((person) => personFeed(person, facts, basePath)),
      ...issues.map((topic) => topicFeed(topic, settings)),
    ],
    calendar: meetingCalendar(facts, quarantined),
    archiveJson: archiveJson(facts.meetings, facts),
    meetingJson: archive.meetings.map((linked) => meetingJson(linked, facts)),
    ticketRows: ticketRows(facts),
    queueRows: queueRows(facts),
    releaseRows: releaseRows(
      facts,
      releases.flatMap(({ charts }) => charts),
    ),
    attendanceRows: attendanceRows(facts),
    chartFiles: [...trends.charts, ...releases.flatMap(({ charts }) => charts)].map(chartFile),
  };
  return { ...published, links: linkLedger(published) };
}

function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(compareDiagnostics);
}

/** Findings quote what they found, so they too must keep private text to themselves. */
function publicDiagnostic(diagnostic: Diagnostic, isPrivate: RegExp): Diagnostic {
  const { message, hint } = diagnostic;
  return { ...diagnostic, message: withhold(message, isPrivate), hint: withhold(hint, isPrivate) };
}
