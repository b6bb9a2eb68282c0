import { daysBetween } from "../../../src/format/days/days.ts";
import { href } from "../../../src/format/urls.ts";
import type { IndexRow } from "../../../src/model/index-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { Delta } from "../figures/Delta.tsx";
import type { MeetingRowProps } from "../team/props.ts";
import { replaceable } from "../team/replaceable.ts";

export const MeetingRow = replaceable("MeetingRow", OwnMeetingRow);

/** One line of a list of meetings: a meeting, or what is known of a week without one. */
export function OwnMeetingRow({ row, basePath, texts }: MeetingRowProps) {
  const words = texts.meetingRow;
  if (row.kind === "cancelled") {
    return (
      <li class="gap">
        <Day date={row.date} texts={texts} />
        <span>
          <SeriesName row={row} basePath={basePath} />
          {words.cancelled(row.reason)}
        </span>
      </li>
    );
  }
  if (row.kind === "missing") {
    return (
      <li class="gap">
        <Day date={row.days[0]} texts={texts} />
        <span>
          <SeriesName row={row} basePath={basePath} />
          {noMinutes(row.days, texts)}
        </span>
      </li>
    );
  }
  if (row.kind === "quarantined") {
    return (
      <li class="problem">
        <a href={href(basePath, row.path)}>
          <Day date={row.date} texts={texts} />
        </a>
        <span>
          <SeriesName row={row} basePath={basePath} />
          {words.withErrors}
        </span>
      </li>
    );
  }
  return (
    <li>
      <a href={href(basePath, row.path)}>
        <Day date={row.date} texts={texts} />
      </a>
      <span class="topics">
        <SeriesName row={row} basePath={basePath} />
        {row.status === "minutes" ? null : <em>{texts.meetingStatus[row.status]} </em>}
        {row.topics.length > 0
          ? row.topics.map((topic) => <span>{topic}</span>)
          : row.status === "minutes" && words.noTopics}
      </span>
      <Figures row={row} basePath={basePath} texts={texts} />
    </li>
  );
}

/** Rows name their series where an archive has several. */
function SeriesName({ row: { series }, basePath }: Omit<MeetingRowProps, "texts">) {
  return series ? (
    <a class="series" href={href(basePath, series.path)}>
      {series.title}
    </a>
  ) : null;
}

function noMinutes(days: readonly [string, ...string[]], { meetingRow }: Texts): string {
  const last = days.at(-1) ?? days[0];
  const weeks = Math.round(daysBetween(days[0], last) / 7) + 1;
  return weeks === 1 ? meetingRow.noMinutes : meetingRow.noMinutesUntil(weeks, last);
}

/** The style sheet shows the year if no heading above does. */
function Day({ date, texts }: { readonly date: string; readonly texts: Texts }) {
  return (
    <time datetime={date}>
      {texts.dates.short(date)}
      <span class="of-year"> {date.slice(0, 4)}</span>
    </time>
  );
}

interface FiguresProps extends MeetingRowProps {
  readonly row: Extract<IndexRow, { readonly kind: "meeting" }>;
}

function Figures({ row: { tickets, attendance, releases, unrecorded }, basePath, texts }: FiguresProps) {
  const { words, nouns, figures, meetingRow } = texts;
  return (
    <span class="figures">
      {tickets ? (
        <>
          <span class="ticket-count">
            <b>{tickets.count}</b> {words.form(tickets.count, nouns.ticket)}
          </span>
          <span class="ticket-change">
            <Delta count={tickets} basePath={basePath} texts={texts} />
          </span>
        </>
      ) : unrecorded.includes("tickets") ? (
        <span class="ticket-count">
          <NotRecorded texts={texts} /> {words.form(0, nouns.ticket)}
        </span>
      ) : null}
      {attendance !== null || unrecorded.includes("attendance") ? (
        <span class="attendance">
          {attendance === null ? <NotRecorded texts={texts} /> : <b>{attendance}</b>} {meetingRow.attended}
        </span>
      ) : null}
      {releases.length > 0 ? (
        <span class="columns">{figures.release(releases.length, releases.join(", "))}</span>
      ) : null}
    </span>
  );
}

function NotRecorded({ texts }: { readonly texts: Texts }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">{texts.meetingRow.notRecorded}</span>
    </>
  );
}
