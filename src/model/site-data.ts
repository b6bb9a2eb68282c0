import type { Calendar } from "./calendar.ts";
import type {
  ActionsPage,
  DecisionsPage,
  PeoplePage,
  PersonPage,
  SupportPage,
  TopicPage,
  TopicsPage,
} from "./collected-pages.ts";
import type { Feed } from "./feed.ts";
import type { ArchiveJson, ChartJson, MeetingJson } from "./json.ts";
import type { LedgerLink } from "./ledger.ts";
import type {
  HomePage,
  IndexPage,
  MeetingPage,
  QuarantinePage,
  RedirectPage,
  SiteFrame,
  TrendsPage,
  YearPage,
} from "./pages.ts";
import type { ReleasePage, ReleasesPage } from "./release-pages.ts";
import type { SearchJumps, SearchRecord } from "./search.ts";

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
  readonly frame: SiteFrame;
  readonly home: HomePage;
  readonly index: IndexPage;
  readonly years: readonly YearPage[];
  readonly meetings: readonly MeetingPage[];
  readonly quarantined: readonly QuarantinePage[];
  readonly trends: TrendsPage;
  readonly releases: ReleasesPage;
  readonly releasePages: readonly ReleasePage[];
  readonly people: PeoplePage;
  readonly persons: readonly PersonPage[];
  readonly topics: TopicsPage;
  readonly issues: readonly TopicPage[];
  readonly actions: ActionsPage;
  readonly decisions: DecisionsPage;
  readonly support: SupportPage;
  readonly searchRecords: readonly SearchRecord[];
  /** Every word of these, the most frequent first. */
  readonly searchWords: readonly string[];
  readonly searchJumps: SearchJumps;
  readonly redirects: readonly RedirectPage[];
  /** Of all meetings. */
  readonly feed: Feed;
  /** One a person and one an issue. */
  readonly smallFeeds: readonly Feed[];
  readonly calendar: Calendar;
  readonly links: readonly LedgerLink[];
  readonly archiveJson: ArchiveJson;
  readonly meetingJson: readonly MeetingJson[];
  readonly ticketRows: TableRows;
  readonly queueRows: TableRows;
  readonly releaseRows: TableRows;
  readonly attendanceRows: TableRows;
  /** CSV and JSON of every chart, by path. */
  readonly chartFiles: readonly ChartFile[];
}
