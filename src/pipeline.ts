import { linkArchive } from "./archive/link-archive.ts";
import { indexArchive } from "./derive/archive-index.ts";
import { countedReleases } from "./derive/charts/counted-releases.ts";
import { attendanceRows, queueRows, releaseRows, ticketRows } from "./derive/data/count-rows.ts";
import { linkManifest } from "./derive/data/link-manifest.ts";
import { archiveJson, meetingJson } from "./derive/data/meeting-json.ts";
import { pageNames } from "./derive/data/page-names.ts";
import { searchRecords } from "./derive/data/search-records.ts";
import { searchWords } from "./derive/data/search-words.ts";
import { meetingCalendar } from "./derive/feeds/calendar.ts";
import { feedLength, meetingFeed } from "./derive/feeds/meeting-feed.ts";
import { personFeed } from "./derive/feeds/person-feed.ts";
import { topicFeed } from "./derive/feeds/topic-feed.ts";
import { actionHistories } from "./derive/pages/action-histories.ts";
import { indexRows } from "./derive/pages/index-rows.ts";
import { actionsPage, decisionsPage, supportPage } from "./derive/pages/item-pages.ts";
import { meetingPage } from "./derive/pages/meeting-page.ts";
import { peoplePage, personPage } from "./derive/pages/people-pages.ts";
import { personHistories } from "./derive/pages/person-histories.ts";
import { applyQuarantine, type Quarantine } from "./derive/pages/quarantine.ts";
import { redirectPages } from "./derive/pages/redirects.ts";
import { releasePage, releasesPage } from "./derive/pages/release-pages.ts";
import {
  homePage,
  meetingIndexPage,
  siteMetadata,
  trendsPage,
  yearPages,
} from "./derive/pages/site-pages.ts";
import { mentionedTopics, topicPage, topicsPage } from "./derive/pages/topic-pages.ts";
import { indexPeople } from "./derive/people/people-index.ts";
import { sitesFirst } from "./derive/people/sites-first.ts";
import { compareDiagnostics } from "./format/diagnostics.ts";
import { literalPattern, privateText, withhold } from "./format/privacy.ts";
import type { Secrets } from "./format/privacy-scan.ts";
import { coordinateLines } from "./minutes/coordinates.ts";
import { fieldLocator } from "./minutes/field-positions.ts";
import { type MinutesFile, readMinutesFile } from "./minutes/minutes-file.ts";
import { createMinutesParser, type ParsedMinutes } from "./minutes/parse-minutes.ts";
import { readPeople } from "./minutes/people-file.ts";
import { readSettings } from "./minutes/settings-file.ts";
import type { Archive, Person } from "./model/archive.ts";
import type { Diagnostic, SourceFile } from "./model/diagnostic.ts";
import type { Meeting } from "./model/meeting.ts";
import type { Settings } from "./model/settings.ts";
import type { SiteData } from "./model/site-data.ts";
import { checkArchive } from "./rules/check-archive.ts";
import { contentDiagnostics } from "./rules/content-diagnostics.ts";

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
  /** `false` lets no browser keep pages, whatever the settings say. */
  readonly offline?: boolean;
}

export interface PipelineResult {
  /** Null where the settings cannot be read, so that nothing can be built. */
  readonly site: SiteData | null;
  /** All diagnostics of all files, sorted by file and position. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the site withholds. For the scan, never for a page. */
  readonly secrets: Secrets;
}

/** The whole flow: files in, everything that is published out. Minutes with errors are left out and reported. */
export function buildSiteData(files: ContentFiles, destination: Destination): PipelineResult {
  const {
    settings: written,
    schedulePosition,
    diagnostics: settingsDiagnostics,
  } = readSettings(files.settings);
  const { people, diagnostics: peopleDiagnostics } = files.people
    ? readPeople(files.people)
    : { people: [], diagnostics: [] };
  const aboutContent = [...settingsDiagnostics, ...peopleDiagnostics, ...contentDiagnostics(files)];
  if (!written || !files.hasMinutesFolder)
    return { site: null, diagnostics: sorted(aboutContent), secrets: { patterns: [], texts: [] } };

  const settings: Settings = {
    ...written,
    url: destination.url ?? written.url,
    offline: written.offline && destination.offline !== false,
  };
  const { parsed, isPrivate, secrets } = parseAll(files.minutes, settings);
  const positionOf = fieldLocator(files.minutes, isPrivate);
  const check = (meetings: readonly Meeting[]): Diagnostic[] =>
    checkArchive({
      archive: linkArchive(meetings),
      settings,
      people,
      positionOf,
      scheduleSource: { file: files.settings.path, position: schedulePosition },
    });
  const diagnostics = sorted([
    ...aboutContent,
    ...parsed.flatMap((file) => file.diagnostics),
    ...check(parsed.flatMap(({ meeting }) => meeting ?? [])),
    // Checked on its own, so that a broken copy of good minutes causes no error in them.
    ...parsed.flatMap(({ meeting, draft }) => (draft && !meeting ? check([draft]) : [])),
  ]).map((diagnostic) => publicDiagnostic(diagnostic, isPrivate));
  const quarantine = applyQuarantine(parsed, diagnostics);
  const index = indexPeople(people);
  const archive = linkArchive(quarantine.published.map((meeting) => sitesFirst(meeting, index)));
  return {
    site: siteData(archive, people, settings, destination.basePath, quarantine),
    diagnostics,
    secrets,
  };
}

interface ParsedFiles {
  readonly parsed: readonly ParsedMinutes[];
  readonly isPrivate: RegExp;
  readonly secrets: Secrets;
}

/** The coordinates of every file are withheld from all of them. */
function parseAll(minutes: readonly SourceFile[], settings: Settings): ParsedFiles {
  const files = minutes.map(readMinutesFile);
  const secrets = secretsOf(settings, files);
  const isPrivate = privateText([...secrets.patterns, ...secrets.texts.map(literalPattern)]);
  return { parsed: files.map(createMinutesParser(settings, isPrivate)), isPrivate, secrets };
}

/** What a site of these files withholds; null where the settings cannot be read. */
export function readSecrets(files: ContentFiles): Secrets | null {
  const { settings } = readSettings(files.settings);
  return settings && secretsOf(settings, files.minutes.map(readMinutesFile));
}

/** The patterns, and the very texts of all `coordinates`. */
function secretsOf({ privacy }: Settings, files: readonly MinutesFile[]): Secrets {
  return { patterns: privacy.patterns, texts: [...new Set(files.flatMap(coordinateLines))] };
}

function siteData(
  linked: Archive,
  people: readonly Person[],
  settings: Settings,
  basePath: string,
  quarantine: Quarantine,
): SiteData {
  const archive = indexArchive(linked, people, settings);
  const quarantined = quarantine.pages.map(({ date }) => date);
  const rows = indexRows(archive, quarantined);
  const years = yearPages(rows);
  const releases = countedReleases(archive);
  const actions = actionHistories(archive);
  const histories = personHistories(archive, actions);
  const topics = mentionedTopics(archive);
  const records = searchRecords(archive);
  const published = {
    metadata: siteMetadata(archive, basePath),
    homePage: homePage(archive, rows),
    meetingIndexPage: meetingIndexPage(rows, years, quarantine.undated),
    yearPages: years,
    meetingPages: each(linked.meetings, (meeting) => meetingPage(meeting, archive)),
    quarantinePages: quarantine.pages,
    trendsPage: trendsPage(archive, quarantine.pages.length),
    releasesPage: releasesPage(releases, archive),
    releasePages: each(releases, (release) => releasePage(release, archive)),
    peoplePage: peoplePage(histories, archive),
    personPages: each(histories, (person) => personPage(person, archive)),
    topicsPage: topicsPage(topics),
    topicPages: each(topics, (topic) => topicPage(topic, settings)),
    actionsPage: actionsPage(actions.map(({ history }) => history)),
    decisionsPage: decisionsPage(archive),
    supportPage: supportPage(archive),
    redirectPages: redirectPages(archive.meetings, quarantine.redirected),
    searchRecords: records,
    searchWords: searchWords(records),
    pageNames: pageNames(archive, histories, topics),
    feed: meetingFeed(
      linked.meetings.slice(-feedLength).map((meeting) => meetingPage(meeting, archive)),
      archive,
    ),
    personFeeds: each(histories, (person) => personFeed(person, archive)),
    topicFeeds: each(topics, (topic) => topicFeed(topic, archive)),
    calendar: meetingCalendar(archive, quarantined),
    archiveJson: archiveJson(archive.meetings, archive),
    meetingJsons: each(linked.meetings, (meeting) => meetingJson(meeting, archive)),
    ticketRows: repeatable(() => ticketRows(archive)),
    queueRows: repeatable(() => queueRows(archive)),
    releaseRows: repeatable(() => releaseRows(archive, releases)),
    attendanceRows: repeatable(() => attendanceRows(archive)),
  };
  return { ...published, links: () => linkManifest(published, releases, archive) };
}

/** Makes each one when it is asked for, and again when it is asked for again. */
function each<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Iterable<Made> {
  return repeatable(function* () {
    for (const item of items) yield make(item);
  });
}

/** Starts from the beginning whenever it is iterated, as a generator alone cannot. */
function repeatable<Made>(make: () => Iterator<Made>): Iterable<Made> {
  return { [Symbol.iterator]: make };
}

function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(compareDiagnostics);
}

/** Diagnostics quote the minutes, so private text is withheld from them too. */
function publicDiagnostic(diagnostic: Diagnostic, isPrivate: RegExp): Diagnostic {
  const { message, hint } = diagnostic;
  return { ...diagnostic, message: withhold(message, isPrivate), hint: withhold(hint, isPrivate) };
}
