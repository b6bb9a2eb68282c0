import { paths } from "../../../format/urls.ts";
import type { IndexRow, SeriesPage, SeriesRow } from "../../../model/index-pages.ts";
import type { Meeting } from "../../../model/meeting.ts";
import type { Upcoming } from "../../../model/meeting-page.ts";
import type { Series } from "../../../model/settings.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import { meetingCount } from "../index/grouping.ts";
import { indexYears, yearPages } from "../index/year-pages.ts";
import { upcomingAfter } from "../meeting/next-meeting.ts";

/** The series that have a page: all with meetings, if there are several. */
export function listedSeries({ seriesInUse }: ArchiveIndex): readonly Series[] {
  return seriesInUse.length > 1 ? seriesInUse : [];
}

/** `/series/<id>/`; `rows` are those of the whole archive. */
export function seriesPage(
  { id, title }: Series,
  rows: readonly IndexRow[],
  archive: ArchiveIndex,
): SeriesPage {
  const path = paths.series(id);
  // Its own page need not name the series in each row.
  const own = rows.filter(({ series }) => series?.path === path).map((row) => ({ ...row, series: null }));
  const pages = yearPages(own, { title, path });
  const latest = latestOf(id, archive);
  return {
    path,
    title,
    feedPath: paths.seriesFeed(id),
    calendarPath: paths.seriesCalendar(id),
    meetingCount: meetingCount(own),
    upcoming: latest ? stillAhead(latest, archive) : null,
    years: indexYears(own, pages),
    yearPages: pages,
  };
}

/** The paths of `seriesPage` and of the pages of its years, which are known without making them. */
export function seriesPaths({ id }: Series, archive: ArchiveIndex): string[] {
  const years = new Set(
    archive.meetings.filter(({ series }) => series === id).map(({ date }) => date.slice(0, 4)),
  );
  return [paths.series(id), ...[...years].map((year) => paths.yearOf(paths.series(id), year))];
}

/** Each series with its latest and its next meeting, for the front page. */
export function seriesRows(archive: ArchiveIndex): SeriesRow[] {
  return listedSeries(archive).flatMap(({ id, title }): SeriesRow[] => {
    const latest = latestOf(id, archive);
    if (!latest) return [];
    const meetings = archive.meetings.filter(({ series, status }) => series === id && status !== "cancelled");
    return [
      {
        title,
        path: paths.series(id),
        meetingCount: meetings.length,
        latest: { path: paths.meeting(latest.id), date: latest.date },
        next: stillAhead(latest, archive)?.next?.date ?? null,
      },
    ];
  });
}

/** A series that ended has planned meetings too, but other series have met since. */
function stillAhead(latest: Meeting, archive: ArchiveIndex): Upcoming | null {
  const upcoming = upcomingAfter(latest, archive);
  const date = upcoming?.next?.date ?? upcoming?.cancelled?.date ?? "";
  return date > (archive.meetings.at(-1)?.date ?? "") ? upcoming : null;
}

function latestOf(id: string, { meetings }: ArchiveIndex): Meeting | undefined {
  return meetings.findLast(({ series }) => series === id);
}
