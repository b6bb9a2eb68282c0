import { firstDay } from "../../format/days/months.ts";
import { dayOfMeeting } from "../../format/meetings/meeting-id.ts";
import { anchors, paths } from "../../format/urls.ts";
import type { ComparePage, YearGroup } from "../../model/collected-pages.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { PageLink } from "../../model/pages.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { byYear } from "./index/grouping.ts";

const recentCount = 12;

/** `/compare/` */
export function comparePage(archive: ArchiveIndex): ComparePage {
  const { actionChanges, seriesInUse, texts } = archive;
  const compared = comparedMeetings(archive);
  const withEarlier = compared.flatMap(({ id, date }) => {
    const since = actionChanges.get(id)?.since ?? null;
    return since === null ? [] : [{ id, to: date, from: dayOfMeeting(since) }];
  });
  const latest = withEarlier.at(-1);
  return {
    path: paths.compare,
    years: changedYears(archive).map(({ year }) => year),
    usual: latest ? { from: firstDay(latest.from), to: firstDay(latest.to) } : null,
    series: seriesInUse.length > 1 ? seriesInUse.map(({ id, title }) => ({ id, title })) : [],
    recent: withEarlier
      .slice(-recentCount)
      .reverse()
      .map(
        ({ id, from, to }): PageLink => ({
          path: paths.meeting(id, anchors.changes),
          label: texts.compare.recentChanges(to, from),
        }),
      ),
  };
}

/** The meetings that can be compared by year, oldest first. */
export function changedYears(archive: ArchiveIndex): YearGroup<Meeting>[] {
  return byYear(comparedMeetings(archive), ({ date }) => date).reverse();
}

function comparedMeetings({ meetings, actionChanges }: ArchiveIndex): Meeting[] {
  return meetings.filter(({ id }) => actionChanges.has(id));
}
