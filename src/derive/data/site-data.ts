import { lazily, once } from "../../format/lazily.ts";
import { paths } from "../../format/urls.ts";
import type { Archive, Person } from "../../model/archive.ts";
import type { Settings } from "../../model/settings.ts";
import type { SiteData } from "../../model/site-data.ts";
import { indexArchive } from "../archive-index.ts";
import { countedReleases } from "../charts/counted-releases.ts";
import { releaseChartPaths } from "../charts/release-charts.ts";
import { newPage } from "../draft/new-page.ts";
import { meetingCalendar, seriesCalendar } from "../feeds/calendar.ts";
import { decisionFeed } from "../feeds/decision-feed.ts";
import { digestFeed } from "../feeds/digest-feed.ts";
import { exportedMeeting } from "../feeds/exported-meeting.ts";
import { feedLength, meetingFeed, seriesFeed } from "../feeds/meeting-feed.ts";
import { formerPersonFeed, personFeed } from "../feeds/person-feed.ts";
import { topicFeed } from "../feeds/topic-feed.ts";
import { actionHistories } from "../pages/action-histories.ts";
import { comparePage } from "../pages/compare-page.ts";
import { durationsPage } from "../pages/durations-page.ts";
import { indexRows } from "../pages/index/index-rows.ts";
import { yearPages } from "../pages/index/year-pages.ts";
import { actionsPage, decisionsPage, listYearPages, supportPage } from "../pages/item-pages.ts";
import { meetingPage } from "../pages/meeting/meeting-page.ts";
import { formerPersonPages, personRedirects } from "../pages/people/former-person-pages.ts";
import { peoplePage } from "../pages/people/people-page.ts";
import { peopleYearPage, yearsOfPeople } from "../pages/people/people-years.ts";
import { personHistories } from "../pages/people/person-histories.ts";
import { personPage, personPaths } from "../pages/people/person-page.ts";
import type { Quarantine } from "../pages/quarantine.ts";
import { redirectPages } from "../pages/redirects.ts";
import { releasePage, releasesPage } from "../pages/release-pages.ts";
import { listedSeries, seriesPage, seriesPaths } from "../pages/series/series-pages.ts";
import { homePage, meetingIndexPage, searchPage, siteMetadata, trendsPage } from "../pages/site-pages.ts";
import { mentionedTopics } from "../pages/topics/mentioned-topics.ts";
import { historiesByKey } from "../pages/topics/topic-items.ts";
import { topicPage, topicPaths } from "../pages/topics/topic-page.ts";
import { topicsPage } from "../pages/topics/topics-page.ts";
import { actionRows } from "./action-rows.ts";
import { changesFiles } from "./changes-files.ts";
import { attendanceRows, queueRows, releaseRows, ticketRows } from "./count-rows.ts";
import { linkManifest } from "./link-manifest.ts";
import { archiveJson, meetingJson } from "./meeting-json.ts";
import { minutesByPath, pathsWithPage, textPaths } from "./meeting-paths.ts";
import { movedJsons, movedMeetings } from "./moved-json.ts";
import { pageNames } from "./page-names.ts";
import { planned, repeatable } from "./planned.ts";
import { publishedImages } from "./published-images.ts";
import { saidTexts } from "./said-texts.ts";
import { searchRecords } from "./search-records.ts";

/** What a site is made of. */
export interface SiteParts {
  readonly archive: Archive;
  readonly people: readonly Person[];
  readonly settings: Settings;
  readonly basePath: string;
  readonly quarantine: Quarantine;
  /** The Markdown of new minutes; null or absent takes the last ones. */
  readonly template?: string | null;
  /** Makes what is published of an image file; null if it is gone. Absent where nothing is known of images. */
  readonly publish?: ((file: string) => Uint8Array<ArrayBuffer> | null) | undefined;
}

/** All that is published, computed as it is read. */
export function siteData({
  archive: linked,
  people,
  settings,
  basePath,
  quarantine,
  template = null,
  publish = () => null,
}: SiteParts): SiteData {
  const archive = indexArchive(linked, people, settings);
  const quarantined = quarantine.pages.map(({ id }) => id);
  const rows = once(() => indexRows(archive, quarantined));
  const releases = once(() => countedReleases(archive));
  const actions = once(() => actionHistories(archive));
  const histories = once(() => personHistories(archive, actions()));
  const peopleYears = once(() => yearsOfPeople(histories(), archive));
  const formerPeople = once(() => formerPersonPages(histories(), archive));
  const topics = once(() => mentionedTopics(archive));
  const actionsByKey = once(() => historiesByKey(actions()));
  const meetingPaths = once(
    () =>
      new Set([
        ...archive.meetings.map(({ id }) => paths.meeting(id)),
        ...quarantine.pages.map(({ path }) => path),
      ]),
  );
  const moved = once(() => movedMeetings(site.redirectPages, linked.meetings));
  const releasePaths = once(() => new Set(releases().map(({ name }) => paths.release(name))));
  const meetingPages = planned(
    linked.meetings,
    ({ meeting: { id } }) => pathsWithPage(id),
    (meeting) => meetingPage(meeting, archive),
  );
  const newestPages = once(() => meetingPages.slice(-feedLength).map(({ make }) => make()));
  const site: SiteData = lazily({
    metadata: () => siteMetadata(archive, basePath),
    pictures: () => {
      const { logo, favicon } = settings.identity;
      return [logo?.light, logo?.dark, favicon].flatMap((picture) => picture ?? []);
    },
    homePage: () => homePage(archive, rows()),
    meetingIndexPage: () => meetingIndexPage(rows(), site.yearPages, quarantine.undated),
    yearPages: () => yearPages(rows()),
    meetingPages: () => meetingPages,
    minutesOf: () => minutesByPath(linked.meetings),
    saidTexts: () => repeatable(() => saidTexts(linked)),
    images: () => publishedImages(linked.meetings, moved(), publish),
    exported: () => (page) => exportedMeeting(page, archive),
    quarantinePages: () => quarantine.pages,
    seriesPages: () =>
      planned(
        listedSeries(archive),
        (series) => seriesPaths(series, archive),
        (series) => seriesPage(series, rows(), archive),
      ),
    seriesFeeds: () =>
      planned(
        listedSeries(archive),
        ({ id }) => [paths.seriesFeed(id)],
        (series) => seriesFeed(series, linked.meetings, archive),
      ),
    seriesCalendars: () =>
      planned(
        listedSeries(archive),
        ({ id }) => [paths.seriesCalendar(id)],
        (series) => seriesCalendar(series, quarantined, archive),
      ),
    trendsPage: () => trendsPage(archive, quarantine.pages.length),
    releasesPage: () => releasesPage(releases(), archive),
    releasePages: () =>
      planned(
        releases(),
        (release) => [paths.release(release.name), ...releaseChartPaths(release)],
        (release) => releasePage(release, archive),
      ),
    peoplePage: () => peoplePage(histories(), peopleYears(), archive),
    peopleYearPages: () =>
      planned(
        // The page of all people holds an only year.
        peopleYears().length > 1 ? peopleYears() : [],
        ({ columns: { year } }) => [paths.yearOf(paths.people, year)],
        peopleYearPage,
      ),
    personPages: () => planned(histories(), personPaths, (person) => personPage(person, archive)),
    topicsPage: () => topicsPage(topics()),
    topicPages: () => planned(topics(), topicPaths, (topic) => topicPage(topic, archive, actionsByKey())),
    actionsPage: () =>
      actionsPage(
        actions().map(({ history }) => history),
        archive,
      ),
    decisionsPage: () => decisionsPage(archive),
    supportPage: () => supportPage(archive),
    durationsPage: () => durationsPage(archive),
    comparePage: () => comparePage(archive),
    changesFiles: () => changesFiles(archive),
    listYearPages: () => listYearPages(site),
    newPage: () => newPage(archive, people, template),
    otherNewPages: () =>
      planned(
        settings.series.slice(1),
        ({ id }) => [paths.newIn(id)],
        (series) => newPage(archive, people, template, series),
      ),
    redirectPages: () => [
      ...redirectPages(
        archive.meetings,
        quarantine.redirected,
        (path) => meetingPaths().has(path) || (isRelease(path) && releasePaths().has(path)),
        archive.texts,
        site.metadata.holdings,
      ),
      ...formerPeople().flatMap((former) => personRedirects(former, archive)),
    ],
    searchPage: () => searchPage(archive),
    searchRecords: () => repeatable(() => searchRecords(archive)),
    searchSynonyms: () => settings.synonyms,
    pageNames: () => pageNames(archive, histories(), topics()),
    feed: () => meetingFeed(newestPages(), archive),
    digest: () => digestFeed(newestPages(), archive),
    decisionFeed: () => decisionFeed(archive),
    personFeeds: () => [
      ...planned(
        histories(),
        ({ person: { slug } }) => [paths.personFeed(slug)],
        (person) => personFeed(person, archive),
      ),
      ...planned(
        formerPeople(),
        ({ slug }) => [paths.personFeed(slug)],
        (former) => formerPersonFeed(former, archive),
      ),
    ],
    topicFeeds: () =>
      planned(
        topics(),
        ({ key }) => [paths.topicFeed(key)],
        (topic) => topicFeed(topic, archive),
      ),
    calendar: () => meetingCalendar(archive, quarantined),
    archiveJson: () => archiveJson(archive.meetings, archive),
    meetingJsons: () =>
      planned(
        linked.meetings,
        ({ meeting: { id } }) => [paths.meetingJson(id)],
        (meeting) => meetingJson(meeting, archive),
      ),
    movedJsons: () => movedJsons(moved(), archive),
    movedTexts: () =>
      planned(
        moved(),
        ({ day }) => textPaths(day),
        (meeting) => meetingPage(meeting.linked, archive),
      ),
    ticketRows: () => repeatable(() => ticketRows(archive)),
    queueRows: () => repeatable(() => queueRows(archive)),
    releaseRows: () => repeatable(() => releaseRows(archive, releases())),
    attendanceRows: () => repeatable(() => attendanceRows(archive)),
    actionRows: () => repeatable(() => actionRows(archive)),
    links: () => repeatable(() => linkManifest(site, releases(), archive)),
  });
  return site;
}

function isRelease(path: string): boolean {
  return path.startsWith(paths.releases);
}
