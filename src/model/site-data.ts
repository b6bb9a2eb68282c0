import type { FeedEntry } from "./feed.ts";
import type { ArchiveJson, ChartJson, MeetingJson } from "./json.ts";
import type {
  HomePage,
  IndexPage,
  MeetingPage,
  QuarantinePage,
  RedirectPage,
  ReleasePage,
  ReleasesPage,
  SiteFrame,
  TrendsPage,
  YearPage,
} from "./pages.ts";

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
  readonly redirects: readonly RedirectPage[];
  readonly feed: readonly FeedEntry[];
  readonly archiveJson: ArchiveJson;
  readonly meetingJson: readonly MeetingJson[];
  readonly ticketRows: TableRows;
  readonly queueRows: TableRows;
  readonly releaseRows: TableRows;
  readonly attendanceRows: TableRows;
  /** CSV and JSON of every chart, by path. */
  readonly chartFiles: readonly ChartFile[];
}
