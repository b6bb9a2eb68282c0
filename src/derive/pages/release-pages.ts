import { mediumDate } from "../../format/days.ts";
import { counted } from "../../format/numbers.ts";
import { anchors, paths } from "../../format/urls.ts";
import type { Chart } from "../../model/chart.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { PageLink } from "../../model/pages.ts";
import type { ReleasePage, ReleaseRow, ReleasesPage } from "../../model/release-pages.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { allReleasesSentence } from "../charts/count-charts.ts";
import { releaseCharts } from "../charts/release-charts.ts";
import { releaseSeries } from "../deltas/release-versions.ts";
import { recentPoints, totalSeries } from "../series/count-series.ts";

const longestTrend = 60;

interface SeriesNeighbours {
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** One page for every release, ordered by version. */
export function releasePages(archive: ArchiveIndex): ReleasePage[] {
  const histories = archive.releaseHistories;
  const latest = archive.releases.dates.at(-1);
  const neighbours = neighboursInSeries(histories.map(({ name }) => name));
  return histories.map((history) => {
    const charts = releaseCharts(history, archive);
    const { previous, next } = neighbours.get(history.name) ?? {};
    const [first = "", last = ""] = [history.dates[0], history.dates.at(-1)];
    return {
      path: paths.release(history.name),
      name: history.name,
      first: meetingLink(first),
      last: meetingLink(last),
      meetingCount: history.dates.length,
      isListed: last === latest,
      lastCounts: lastCounts(charts, history.name, history.parts, last),
      charts,
      previous: releaseLink(previous),
      next: releaseLink(next),
    };
  });
}

/** By release, the ones before and after it in its series; a release outside any series has neither. */
function neighboursInSeries(names: readonly string[]): ReadonlyMap<string, SeriesNeighbours> {
  const latest = new Map<string, string>();
  const neighbours = new Map<string, SeriesNeighbours>();
  for (const name of names) {
    const series = releaseSeries(name);
    const previous = series === null ? undefined : latest.get(series);
    neighbours.set(name, { previous, next: undefined });
    if (previous !== undefined) neighbours.set(previous, { ...neighbours.get(previous), next: name });
    if (series !== null) latest.set(series, name);
  }
  return neighbours;
}

/** All releases by series, the most recently listed series and the newest versions first. */
export function releasesPage(pages: readonly ReleasePage[], archive: ArchiveIndex): ReleasesPage {
  const groups = new Map<string, ReleasePage[]>();
  for (const page of pages.toReversed()) {
    const title = releaseSeries(page.name) ?? "Others";
    const group = groups.get(title) ?? [];
    group.push(page);
    groups.set(title, group);
  }
  const lastDay = (some: readonly ReleasePage[]): string =>
    some.map(({ last }) => last.path).reduce((a, b) => (a > b ? a : b), "");
  return {
    path: paths.releases,
    groups: [...groups]
      .map(([title, some]) => ({ title, some }))
      .toSorted((a, b) => lastDay(b.some).localeCompare(lastDay(a.some), "en"))
      .map(({ title, some }) => ({ id: anchors.releaseSeries(title), title, rows: some.map(releaseRow) })),
    sentence: allReleasesSentence(archive),
  };
}

function releaseRow({ charts, previous: _, next: __, ...row }: ReleasePage): ReleaseRow {
  const total = charts[0] && totalSeries(charts[0].series);
  const until = total?.dates.at(-1) ?? "";
  return { ...row, trend: total ? recentPoints(total, "Total", until, longestTrend) : [] };
}

/** What each column held when it was last listed. */
function lastCounts(
  charts: readonly Chart[],
  release: string,
  parts: readonly { readonly name: string }[],
  last: IsoDate,
): string {
  const columns = charts.flatMap(({ series, drawing }, index) => {
    // A shared column that was always empty is left out.
    if (index > 0 && drawing === null) return [];
    const name = parts[index]?.name ?? "";
    const column = name === release ? "" : ` in ${name}`;
    const day =
      series.dates.at(-1) === last ? "" : `, last listed on ${mediumDate(series.dates.at(-1) ?? "")}`;
    const cells = series.lines.flatMap((line) => {
      const count = line.values.at(-1) ?? 0;
      return count > 0 ? [{ name: line.name, count }] : [];
    });
    const total = cells.reduce((sum, { count }) => sum + count, 0);
    const states = cells.map(({ name: state, count }) => `${count} ${state}`).join(", ");
    return total === 0
      ? `no tickets${column}${day}`
      : `${counted(total, "ticket")}${column}${day}: ${states}`;
  });
  return columns.join("; ");
}

function meetingLink(date: IsoDate): PageLink {
  return { path: paths.meeting(date), label: mediumDate(date) };
}

function releaseLink(name: string | undefined): PageLink | null {
  return name === undefined ? null : { path: paths.release(name), label: name };
}
