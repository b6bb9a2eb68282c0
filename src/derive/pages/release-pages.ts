import { totalName } from "../../format/names.ts";
import { anchors, paths } from "../../format/urls.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { PageLink } from "../../model/pages.ts";
import type { ReleasePage, ReleaseRow, ReleaseSummary, ReleasesPage } from "../../model/release-pages.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { allReleasesSentence } from "../charts/count-charts.ts";
import type { CountedRelease } from "../charts/counted-releases.ts";
import { releaseCharts, releaseCsvPath } from "../charts/release-charts.ts";
import { releaseSeries } from "../deltas/release-versions.ts";
import { isAlwaysZero, recentPoints, totalSeries } from "../series/count-series.ts";
import { releaseDuration } from "../series/release-durations.ts";

/** Stands for releases of no series, in the anchor of their group too. */
const othersName = "Others";
const longestTrend = 60;
/** Of a release series; the others are a short list below its table. */
const mostRows = 30;

/** `/releases/<name>/` */
export function releasePage(release: CountedRelease, archive: ArchiveIndex): ReleasePage {
  return {
    usual: usualOf(release.name, archive),
    charts: releaseCharts(release, archive),
    csvPath: releaseCsvPath(release),
    previous: releaseLink(release.previous),
    next: releaseLink(release.next),
    ...releaseSummary(release, archive),
  };
}

/** All releases by series, the most recently listed series and the newest versions first. */
export function releasesPage(releases: readonly CountedRelease[], archive: ArchiveIndex): ReleasesPage {
  const groups = new Map<string, ReleaseRow[]>();
  for (const release of releases.toReversed()) {
    const title = releaseSeries(release.name) ?? othersName;
    const group = groups.get(title) ?? [];
    group.push(releaseRow(release, archive));
    groups.set(title, group);
  }
  return {
    path: paths.releases,
    groups: [...groups]
      .map(([title, rows]) => ({ title, rows, last: lastDay(rows) }))
      .toSorted((a, b) => b.last.localeCompare(a.last, "en"))
      .map(({ title, rows }) => ({
        id: anchors.releaseSeries(title),
        title: title === othersName ? archive.texts.releases.others : title,
        usual: archive.usualDurations.get(title) ?? null,
        rows: rows.slice(0, mostRows),
        earlier: rows.slice(mostRows),
      })),
    sentence: allReleasesSentence(archive),
  };
}

function lastDay(rows: readonly ReleaseRow[]): string {
  return rows.map(({ last }) => last.path).reduce((a, b) => (a > b ? a : b), "");
}

function releaseRow(release: CountedRelease, archive: ArchiveIndex): ReleaseRow {
  const total = release.parts[0] && totalSeries(release.parts[0].series, archive.texts);
  const until = total?.dates.at(-1) ?? "";
  return {
    trend: total ? recentPoints(total, totalName, until, longestTrend) : [],
    ...releaseSummary(release, archive),
  };
}

function releaseSummary(release: CountedRelease, archive: ArchiveIndex): ReleaseSummary {
  const { name, dates } = release;
  const [first = "", last = ""] = [dates[0], dates.at(-1)];
  return {
    path: paths.release(name),
    name,
    first: meetingLink(first, archive),
    last: meetingLink(last, archive),
    meetingCount: dates.length,
    duration: releaseDuration(dates, archive.releases.dates),
    isListed: last === archive.releases.dates.at(-1),
    lastCounts: lastCounts(release, last, archive),
  };
}

/** How long the series of a release usually takes, with the list of its releases. */
function usualOf(name: string, { usualDurations }: ArchiveIndex): ReleasePage["usual"] {
  const series = releaseSeries(name);
  const usual = usualDurations.get(series ?? "");
  if (series === null || !usual) return null;
  return { path: `${paths.releases}#${anchors.releaseSeries(series)}`, label: series, ...usual };
}

/** What each column held when it was last listed. */
function lastCounts(release: CountedRelease, last: IsoDate, { texts }: ArchiveIndex): string {
  const columns = release.parts.flatMap(({ name, series }, index) => {
    // A shared column that was always empty is left out.
    if (index > 0 && isAlwaysZero(series)) return [];
    const column = name === release.name ? null : name;
    const listed = series.dates.at(-1) ?? last;
    const cells = series.lines.flatMap((line) => {
      const count = line.values.at(-1) ?? 0;
      return count > 0 ? [{ name: line.name, count }] : [];
    });
    const total = cells.reduce((sum, { count }) => sum + count, 0);
    const states = cells.map(({ name: state, count }) => `${count} ${state}`).join(", ");
    return texts.release.counts(total, column, listed === last ? null : listed, states);
  });
  return columns.join("; ");
}

function meetingLink(date: IsoDate, { texts }: ArchiveIndex): PageLink {
  return { path: paths.meeting(date), label: texts.dates.medium(date) };
}

function releaseLink(name: string | null): PageLink | null {
  return name === null ? null : { path: paths.release(name), label: name };
}
