import { longDate } from "../../format/days.ts";
import { totalName } from "../../format/names.ts";
import { signed } from "../../format/numbers.ts";
import { paths } from "../../format/urls.ts";
import type { TrendPoint } from "../../model/count-series.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { CardFigure, MeetingSummary, SocialCard } from "../../model/meeting-page.ts";
import type { CountTable } from "../../model/tables.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { recentPoints } from "../series/count-series.ts";

/** Number of meetings in the trend line: half a year. */
const trendLength = 26;
/** A line of fewer counts shows no trend. */
const shortestTrend = 4;

/** The most important figures of a meeting as one picture. Open action items are those of its own minutes. */
export function socialCard(meeting: MeetingSummary, archive: ArchiveIndex): SocialCard {
  const siteTitle = archive.settings.title;
  const { title, date, status, tickets, queues, attending, actions } = meeting;
  const open = actions.filter((action) => action.status === "open").length;
  const figures = [
    tickets && { ...counted(tickets, "ticket", "tickets"), trend: ticketTrend(date, archive) },
    queues && counted(queues, "in queues", "in queues"),
    attending && { label: "attended", count: attending.length, change: null, trend: [] },
    open > 0
      ? { label: open === 1 ? "open action" : "open actions", count: open, change: null, trend: [] }
      : null,
  ].filter((figure) => figure !== null);
  const summary = figures.map(inWords).join(", ");
  return {
    path: paths.meetingCard(date),
    siteTitle,
    title: title === siteTitle ? null : title,
    date,
    status,
    figures,
    alt: `${title}, ${longDate(date)}${summary ? `: ${summary}` : ""}`,
  };
}

function counted({ total }: CountTable, singular: string, plural: string): CardFigure {
  return {
    label: total.count === 1 ? singular : plural,
    count: total.count,
    change: total.delta?.change ?? null,
    trend: [],
  };
}

/** Ends with the meeting itself, so that later minutes do not change the picture. */
function ticketTrend(date: IsoDate, { ticketTotals }: ArchiveIndex): TrendPoint[] {
  const points = recentPoints(ticketTotals, totalName, date, trendLength);
  return points.at(-1)?.date !== date || points.length < shortestTrend ? [] : points;
}

function inWords({ label, count, change }: CardFigure): string {
  return `${count} ${label}${change === null ? "" : ` (${signed(change)})`}`;
}
