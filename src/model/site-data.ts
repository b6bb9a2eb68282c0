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
import type { ArchiveJson, ChartJson, MeetingJson } from "./json.ts";
import type { MeetingPage } from "./meeting-page.ts";
import type { QuarantinePage, RedirectPage, SiteMetadata } from "./pages.ts";
import type { ReleasePage, ReleasesPage } from "./release-pages.ts";
import type { SearchJumps, SearchRecord } from "./search.ts";

/** What a service worker is told about the build that it belongs to. Paths are below the site's root, with a slash. */
export interface PrecacheManifest {
  /** Changes whenever one of the assets or the data of a page does. */
  readonly version: string;
  /** Kept from the first visit on, and never forgotten. */
  readonly pages: readonly string[];
  readonly assets: readonly string[];
  /** Shown in the place of a page that is not kept. */
  readonly offlinePage: string;
}

/** An address that a reader may hold. */
export interface PublishedLink {
  /** Path below the site's root, with an anchor where it names a part, such as `/meetings/2020-09-14/#summary`. */
  readonly link: string;
  /** The path that it leads on to; null where it is a page or file itself. */
  readonly target: string | null;
}

/** A table as rows of cells, the first row being the header. */
export type TableRows = readonly (readonly (string | number | null)[])[];

/** A chart for programs, both ways of the same. */
export interface ChartFile {
  readonly csvPath: string;
  readonly rows: TableRows;
  readonly jsonPath: string;
  readonly json: ChartJson;
}

/** Everything that is published, computed before any page is rendered. */
export interface SiteData {
  readonly metadata: SiteMetadata;
  readonly homePage: HomePage;
  readonly meetingIndexPage: MeetingIndexPage;
  readonly yearPages: readonly YearPage[];
  readonly meetingPages: readonly MeetingPage[];
  readonly quarantinePages: readonly QuarantinePage[];
  readonly trendsPage: TrendsPage;
  readonly releasesPage: ReleasesPage;
  readonly releasePages: readonly ReleasePage[];
  readonly peoplePage: PeoplePage;
  readonly personPages: readonly PersonPage[];
  readonly topicsPage: TopicsPage;
  readonly topicPages: readonly TopicPage[];
  readonly actionsPage: ActionsPage;
  readonly decisionsPage: DecisionsPage;
  readonly supportPage: SupportPage;
  readonly searchRecords: readonly SearchRecord[];
  /** Every word of these, the most frequent first. */
  readonly searchWords: readonly string[];
  readonly searchJumps: SearchJumps;
  readonly redirectPages: readonly RedirectPage[];
  /** Of all meetings. */
  readonly feed: Feed;
  /** One a person and one an issue. */
  readonly personAndTopicFeeds: readonly Feed[];
  readonly calendar: Calendar;
  readonly links: readonly PublishedLink[];
  readonly archiveJson: ArchiveJson;
  readonly meetingJsons: readonly MeetingJson[];
  readonly ticketRows: TableRows;
  readonly queueRows: TableRows;
  readonly releaseRows: TableRows;
  readonly attendanceRows: TableRows;
  /** CSV and JSON of every chart, by path. */
  readonly chartFiles: readonly ChartFile[];
}
