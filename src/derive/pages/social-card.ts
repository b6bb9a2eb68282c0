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

/** Meetings that the trend line goes back, which is half a year. */
const trendLength = 26;
/** Fewer counts make no line worth a look. */
const shortestTrend = 4;

/** The figures of a meeting that a team looks for first, as one picture. Open action items are those of its minutes. */
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
  const said = figures.map(inWords).join(", ");
  return {
    path: paths.meetingCard(date),
    siteTitle,
    title: title === siteTitle ? null : title,
    date,
    status,
    figures,
    alt: `${title}, ${longDate(date)}${said ? `: ${said}` : ""}`,
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

/** Only up to the meeting itself, so that a picture once drawn stays as it is. */
function ticketTrend(date: IsoDate, { ticketTotals }: ArchiveIndex): TrendPoint[] {
  if (!ticketTotals.dates.includes(date)) return [];
  const points = recentPoints(ticketTotals, totalName, date, trendLength);
  return points.length < shortestTrend ? [] : points;
}

function inWords({ label, count, change }: CardFigure): string {
  return `${count} ${label}${change === null ? "" : ` (${signed(change)})`}`;
}
