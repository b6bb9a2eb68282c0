import { totalName } from "../../format/names.ts";
import { signed } from "../../format/numbers.ts";
import { paths } from "../../format/urls.ts";
import type { TrendPoint } from "../../model/count-series.ts";
import type { MeetingId } from "../../model/meeting.ts";
import type { CardFigure, MeetingSummary, SocialCard } from "../../model/meeting-page.ts";
import type { CountTable } from "../../model/tables.ts";
import type { Noun } from "../../texts/words.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { recentPoints } from "../series/count-series.ts";

/** Number of meetings in the trend line: half a year. */
const trendLength = 26;
/** A line of fewer counts shows no trend. */
const shortestTrend = 4;

/** The most important figures of a meeting as one picture. Open action items are those of its own minutes. */
export function socialCard(meeting: MeetingSummary, archive: ArchiveIndex): SocialCard {
  const { dates, words, card } = archive.texts;
  const siteTitle = archive.settings.title;
  const { id, title, date, status, tickets, queues, attending, actions } = meeting;
  const open = actions.filter((action) => action.status === "open").length;
  const figure = (count: number, noun: Noun): CardFigure => ({
    label: words.form(count, noun),
    count,
    change: null,
    trend: [],
  });
  const totalOf = ({ total }: CountTable, noun: Noun): CardFigure => ({
    ...figure(total.count, noun),
    change: total.delta?.change ?? null,
  });
  const figures = [
    tickets && { ...totalOf(tickets, card.tickets), trend: ticketTrend(id, archive) },
    queues && totalOf(queues, card.inQueues),
    attending && figure(attending.length, card.attended),
    open > 0 ? figure(open, card.openActions) : null,
  ].filter((some) => some !== null);
  const summary = figures.map(inWords).join(", ");
  return {
    path: paths.meetingCard(id),
    accent: archive.settings.identity.accent?.light ?? null,
    siteTitle,
    title: title === siteTitle ? null : title,
    date,
    status,
    figures,
    alt: `${title}, ${dates.long(date)}${summary ? `: ${summary}` : ""}`,
  };
}

/** Ends with the meeting itself, so that later minutes do not change the picture. */
function ticketTrend(id: MeetingId, { ticketTotals }: ArchiveIndex): TrendPoint[] {
  const points = recentPoints(ticketTotals, totalName, id, trendLength);
  return points.at(-1)?.date !== id || points.length < shortestTrend ? [] : points;
}

function inWords({ label, count, change }: CardFigure): string {
  return `${count} ${label}${change === null ? "" : ` (${signed(change)})`}`;
}
