import { paths } from "../../format/urls.ts";
import type {
  ActionHistory,
  ActionsPage,
  DecisionsPage,
  ListYearPage,
  SupportPage,
  SupportRow,
  YearGroup,
  YearList,
} from "../../model/collected-pages.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { SupportEntry } from "../../model/outline.ts";
import type { Page, PageLink } from "../../model/pages.ts";
import type { SiteData } from "../../model/site-data.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { actionAgeChart } from "../charts/count-charts.ts";
import { namedPerson } from "../people/people-index.ts";
import { isOpen } from "./action-histories.ts";
import { decisionRow } from "./decision-rows.ts";
import { withNeighbours, yearList } from "./index/grouping.ts";

/** `/actions/` */
export function actionsPage(histories: readonly ActionHistory[], archive: ArchiveIndex): ActionsPage {
  const ages = actionAgeChart(archive);
  return {
    path: paths.actions,
    owners: ownersOf(histories),
    open: histories.filter(isOpen).toSorted((a, b) => b.weeks - a.weeks),
    ages: ages.drawing ? ages : null,
    ...yearList(
      histories.filter((history) => !isOpen(history)),
      ({ lastSeen }) => lastSeen,
    ),
  };
}

/** The people who own items, by name. */
function ownersOf(histories: readonly ActionHistory[]): PageLink[] {
  const owners = new Map<string, string>();
  for (const { name, path } of histories.flatMap((history) => history.owners))
    if (name !== null && path !== null) owners.set(path, name);
  return [...owners]
    .map(([path, label]) => ({ path, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "en"));
}

/** `/decisions/` */
export function decisionsPage(archive: ArchiveIndex): DecisionsPage {
  const rows = archive.meetings
    .toReversed()
    .flatMap((meeting) => meeting.decisions.map((decision) => decisionRow(meeting, decision, archive)));
  return { path: paths.decisions, feedPath: paths.decisionFeed, ...yearList(rows, ({ date }) => date) };
}

/** `/support/` */
export function supportPage(archive: ArchiveIndex): SupportPage {
  const rows = archive.meetings
    .toReversed()
    .flatMap((meeting) => meeting.support.map((entry) => supportRow(meeting, entry, archive)));
  return { path: paths.support, ...yearList(rows, ({ date }) => date) };
}

export function supportRow({ id, date }: Meeting, entry: SupportEntry, archive: ArchiveIndex): SupportRow {
  return {
    path: paths.meeting(id, entry.id),
    date,
    site: entry.site,
    people: entry.people.map((name) => namedPerson(name, archive.people)),
    content: entry.content,
    text: entry.text,
  };
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
