import type {
  ActionsPage,
  DecisionsPage,
  PeoplePage,
  PersonPage,
  SupportPage,
  TopicPage,
  TopicsPage,
} from "./collected-pages.ts";
import type { Calendar, Feed } from "./feeds.ts";
import type { HomePage, MeetingIndexPage, TrendsPage, YearPage } from "./index-pages.ts";
import type { ArchiveJson, MeetingJson } from "./json.ts";
import type { MeetingPage } from "./meeting-page.ts";
import type { QuarantinePage, RedirectPage, SiteMetadata } from "./pages.ts";
import type { ReleasePage, ReleasesPage } from "./release-pages.ts";
import type { PageNames, SearchRecord } from "./search.ts";

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

/** A row of a table of data; the first row of each table is its header. */
export type TableRow = readonly (string | number | null)[];

/**
 * Everything that is published. What there are thousands of is an `Iterable` that makes each one when it is asked for, so
 * that none of them stays in memory; it can be iterated again.
 */
export interface SiteData {
  readonly metadata: SiteMetadata;
  readonly homePage: HomePage;
  readonly meetingIndexPage: MeetingIndexPage;
  readonly yearPages: readonly YearPage[];
  readonly meetingPages: Iterable<MeetingPage>;
  readonly quarantinePages: readonly QuarantinePage[];
  readonly trendsPage: TrendsPage;
  readonly releasesPage: ReleasesPage;
  readonly releasePages: Iterable<ReleasePage>;
  readonly peoplePage: PeoplePage;
  readonly personPages: Iterable<PersonPage>;
  readonly topicsPage: TopicsPage;
  readonly topicPages: Iterable<TopicPage>;
  readonly actionsPage: ActionsPage;
  readonly decisionsPage: DecisionsPage;
  readonly supportPage: SupportPage;
  readonly searchRecords: readonly SearchRecord[];
  /** Every word in the search records, the most frequent first. */
  readonly searchWords: readonly string[];
  /** In the order of their pages. */
  readonly pageNames: PageNames;
  readonly redirectPages: readonly RedirectPage[];
  /** The feed of all meetings. */
  readonly feed: Feed;
  readonly personFeeds: Iterable<Feed>;
  readonly topicFeeds: Iterable<Feed>;
  readonly calendar: Calendar;
  /** Made when it is asked for, because it holds every anchor of every meeting. */
  readonly links: () => readonly PublishedLink[];
  readonly archiveJson: ArchiveJson;
  readonly meetingJsons: Iterable<MeetingJson>;
  readonly ticketRows: Iterable<TableRow>;
  readonly queueRows: Iterable<TableRow>;
  readonly releaseRows: Iterable<TableRow>;
  readonly attendanceRows: Iterable<TableRow>;
}
