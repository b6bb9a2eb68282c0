import { daysBetween } from "../../format/days/days.ts";
import { anchors, paths } from "../../format/urls.ts";
import type { DurationsPage, FlowSpan } from "../../model/durations-page.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { releaseSeries } from "../deltas/release-versions.ts";
import { itemFlow } from "../series/item-flow.ts";
import { releaseDuration } from "../series/release-durations.ts";
import { newestDays, stateFlows } from "../series/state-flow.ts";

/** About a year of weekly meetings. */
const mostMeetings = 53;
/** Fewer counts say little about what is usual. */
const fewestMeetings = 13;

/** `/durations/` */
export function durationsPage(archive: ArchiveIndex): DurationsPage {
  return {
    path: paths.durations,
    tickets: ticketFlow(archive),
    items: actionFlow(archive),
    releases: releaseKinds(archive),
  };
}

/** Whether the page has anything to say. */
export function hasDurations(archive: ArchiveIndex): boolean {
  return (
    archive.tickets.dates.length >= fewestMeetings ||
    meetingsWithItems(archive).length >= fewestMeetings ||
    archive.usualDurations.size > 0
  );
}

function ticketFlow(archive: ArchiveIndex): DurationsPage["tickets"] {
  const { tickets } = archive;
  if (tickets.dates.length < fewestMeetings) return null;
  const newest = newestDays(tickets, mostMeetings);
  return { span: spanOf(newest.dates, archive), flows: stateFlows(newest) };
}

function actionFlow(archive: ArchiveIndex): DurationsPage["items"] {
  const meetings = meetingsWithItems(archive).slice(-mostMeetings);
  if (meetings.length < fewestMeetings) return null;
  const span = spanOf(
    meetings.map(({ date }) => date),
    archive,
  );
  const open = meetings.map(({ id }) => {
    const items = (archive.actions.get(id) ?? []).filter(({ action }) => action.status === "open");
    return new Map(items.map(({ key, weeks }) => [key, weeks]));
  });
  return { span, flow: itemFlow(open, span.weeks) };
}

/** Meetings of the first series that list action items; the others may have reviewed none. */
function meetingsWithItems({ meetings, settings }: ArchiveIndex): Meeting[] {
  return meetings.filter(
    ({ actions, status, series }) =>
      series === settings.series[0].id && status === "minutes" && actions.length > 0,
  );
}

function releaseKinds({
  usualDurations,
  releaseHistories,
  releases,
}: ArchiveIndex): DurationsPage["releases"] {
  return [...usualDurations].toReversed().map(([series, usual]) => ({
    path: `${paths.releases}#${anchors.releaseSeries(series)}`,
    label: series,
    usual,
    underWay: releaseHistories.flatMap(({ name, dates }) => {
      if (releaseSeries(name) !== series) return [];
      const duration = releaseDuration(dates, releases.dates);
      return duration.kind === "underWay" ? [{ path: paths.release(name), label: name, duration }] : [];
    }),
  }));
}

function spanOf(dates: readonly IsoDate[], { settings, seriesInUse }: ArchiveIndex): FlowSpan {
  const [from, to] = [dates[0] ?? "", dates.at(-1) ?? ""];
  const series = seriesInUse.length > 1 ? settings.series[0].id : null;
  const weeks = Math.round(daysBetween(from, to) / 7);
  return { from, to, weeks, path: paths.comparison(from, to, series) };
}
