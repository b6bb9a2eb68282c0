import type { Block } from "./body.ts";
import type {
  ActionsPage,
  ComparePage,
  DecisionsPage,
  ListYearPage,
  SearchPage,
  SupportPage,
} from "./collected-pages.ts";
import type { PackedChanges } from "./comparison/packed-changes.ts";
import type { DurationsPage } from "./durations-page.ts";
import type { Calendar, Feed } from "./feeds.ts";
import type { HomePage, MeetingIndexPage, SeriesPage, TrendsPage, YearPage } from "./index-pages.ts";
import type { ArchiveJson, MeetingJson } from "./json.ts";
import type { PlaceOfMeeting } from "./meeting.ts";
import type { MeetingPage } from "./meeting-page.ts";
import type { Page, QuarantinePage, RedirectPage, SiteMetadata } from "./pages.ts";
import type { PeoplePage, PeopleYearPage } from "./people/people-pages.ts";
import type { PersonPage } from "./people/person-pages.ts";
import type { ReleasePage, ReleasesPage } from "./release-pages.ts";
import type { MeetingRecords, PageNames } from "./search.ts";
import type { Picture } from "./settings.ts";
import type { TopicPage, TopicsPage } from "./topics/topic-pages.ts";
import type { NewPage } from "./writing/editor.ts";

/**
 * What the service worker caches for a build. Paths are relative to the site's root and start with a slash.
 */
export interface PrecacheManifest {
  /** Changes whenever an asset or the data of a page changes. */
  readonly version: string;
  /** Cached on the first visit and always kept. */
  readonly pages: readonly string[];
  readonly assets: readonly string[];
  /** Shown instead of a page that is not cached. */
  readonly offlinePage: string;
}

/** A link that readers may have saved. */
export interface PublishedLink {
  /** Path, with an anchor if it points into a page, such as `/meetings/2020-09-14/#summary`. */
  readonly link: string;
  /** The path that it redirects to; null if it is a page or file itself. */
  readonly target: string | null;
}

export interface MovedJson {
  readonly path: string;
  readonly make: () => MeetingJson;
}

/** What changed at each meeting of a year. */
export interface ChangesFile extends Page {
  readonly make: () => PackedChanges;
}

/** A row of a table of data; the first row of each table is its header. */
export type TableRow = readonly (string | number | null)[];

/** A page or file that each call of `make` makes again, so that none of them stays in memory. */
export interface Planned<Made> {
  /** The site paths of its page or file, and of the files that are made with it. */
  readonly paths: readonly string[];
  readonly make: () => Made;
}

/** All texts, names and numbers of the minutes of a meeting. */
export interface SaidText {
  readonly place: PlaceOfMeeting;
  readonly text: string;
}

/**
 * Everything that is published. Each property is computed when it is first read. Pages and files of which there may be thousands
 * are `Planned`; rows of tables are made while they are iterated, which can be done again.
 */
export interface SiteData {
  readonly metadata: SiteMetadata;
  /** The logo and the icon, for the plugin that writes them. */
  readonly pictures: readonly Picture[];
  readonly homePage: HomePage;
  readonly meetingIndexPage: MeetingIndexPage;
  readonly yearPages: readonly YearPage[];
  readonly meetingPages: readonly Planned<MeetingPage>[];
  /** The minutes from which the file at a site path is made; null unless it is made from those of one meeting. */
  readonly minutesOf: (path: string) => PlaceOfMeeting | null;
  /** What the minutes of each meeting say, oldest first. */
  readonly saidTexts: Iterable<SaidText>;
  /** The image files that meetings show; null for one that is gone. */
  readonly images: readonly Planned<Uint8Array<ArrayBuffer> | null>[];
  /** All that the page of a meeting says, for files that people read elsewhere. */
  readonly exported: (page: MeetingPage) => readonly Block[];
  readonly quarantinePages: readonly QuarantinePage[];
  /** Empty in an archive of one series. */
  readonly seriesPages: readonly Planned<SeriesPage>[];
  readonly seriesFeeds: readonly Planned<Feed>[];
  readonly seriesCalendars: readonly Planned<Calendar>[];
  readonly trendsPage: TrendsPage;
  readonly releasesPage: ReleasesPage;
  readonly releasePages: readonly Planned<ReleasePage>[];
  readonly peoplePage: PeoplePage;
  /** Attendance and triage duty of each year, if there are several. */
  readonly peopleYearPages: readonly Planned<PeopleYearPage>[];
  readonly personPages: readonly Planned<PersonPage>[];
  readonly topicsPage: TopicsPage;
  readonly topicPages: readonly Planned<TopicPage>[];
  readonly actionsPage: ActionsPage;
  readonly decisionsPage: DecisionsPage;
  readonly supportPage: SupportPage;
  readonly durationsPage: DurationsPage;
  readonly comparePage: ComparePage;
  readonly changesFiles: readonly ChangesFile[];
  /** The years of long lists: action items, decisions, support and topics. */
  readonly listYearPages: readonly ListYearPage[];
  readonly searchPage: SearchPage;
  readonly searchRecords: Iterable<MeetingRecords>;
  /** Words that a search takes for each other. */
  readonly searchSynonyms: readonly (readonly string[])[];
  /** In the order of their pages. */
  readonly pageNames: PageNames;
  readonly newPage: NewPage;
  /** Of the series after the first. */
  readonly otherNewPages: readonly Planned<NewPage>[];
  readonly redirectPages: readonly RedirectPage[];
  /** The feed of all meetings. */
  readonly feed: Feed;
  /** What changed at the newest meetings. */
  readonly digest: Feed;
  /** The newest decisions. */
  readonly decisionFeed: Feed;
  readonly personFeeds: readonly Planned<Feed>[];
  readonly topicFeeds: readonly Planned<Feed>[];
  readonly calendar: Calendar;
  /** Made while it is read, because it holds every anchor of every meeting. */
  readonly links: Iterable<PublishedLink>;
  readonly archiveJson: ArchiveJson;
  readonly meetingJsons: readonly Planned<MeetingJson>[];
  /** The JSON of meetings whose day was corrected, under the address of the old day. */
  readonly movedJsons: readonly MovedJson[];
  /** The same of their Markdown and e-mail. */
  readonly movedTexts: readonly Planned<MeetingPage>[];
  readonly ticketRows: Iterable<TableRow>;
  readonly queueRows: Iterable<TableRow>;
  readonly releaseRows: Iterable<TableRow>;
  readonly attendanceRows: Iterable<TableRow>;
  readonly actionRows: Iterable<TableRow>;
}
