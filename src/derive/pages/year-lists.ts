import { paths } from "../../format/urls.ts";
import type { ListYearPage, YearGroup, YearList } from "../../model/collected-pages.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { Page, PageLink } from "../../model/pages.ts";
import type { SiteData } from "../../model/site-data.ts";
import { byYear, withNeighbours } from "./grouping.ts";

/** A list with more rows is long. It never becomes short again, so that the pages of its years stay. */
const longestWhole = 60;
/** A long list shows at least so many rows, and the rest of their last day. */
const fewestRecent = 40;

/** Rows by years. They may come in any order; the rows of a year keep theirs. */
export function yearList<Row>(rows: readonly Row[], dateOf: (row: Row) => IsoDate): YearList<Row> {
  return { years: byYear(rows, dateOf), recent: recentRows(rows, dateOf) };
}

function recentRows<Row>(rows: readonly Row[], dateOf: (row: Row) => IsoDate): YearList<Row>["recent"] {
  if (rows.length <= longestWhole) return null;
  const newest = rows.map(dateOf).toSorted().toReversed();
  const since = newest[fewestRecent - 1] ?? "";
  return { since, rows: rows.filter((row) => dateOf(row) >= since) };
}

/** A page for each year of every long list. */
export function listYearPages({
  actionsPage,
  decisionsPage,
  supportPage,
  topicsPage,
}: Pick<SiteData, "actionsPage" | "decisionsPage" | "supportPage" | "topicsPage">): ListYearPage[] {
  return [
    ...pagesOf(actionsPage).map((page) => ({ ...page, list: "actions" as const })),
    ...pagesOf(decisionsPage).map((page) => ({ ...page, list: "decisions" as const })),
    ...pagesOf(supportPage).map((page) => ({ ...page, list: "support" as const })),
    ...pagesOf(topicsPage).map((page) => ({ ...page, list: "topics" as const })),
  ];
}

function pagesOf<Row>({ path, years, recent }: Page & YearList<Row>) {
  if (recent === null) return [];
  const pages = years.map((group) => ({ ...group, path: paths.yearOf(path, group.year) }));
  return withNeighbours(pages.toReversed(), yearLink);
}

function yearLink({ path, year }: Page & YearGroup<unknown>): PageLink {
  return { path, label: year };
}
