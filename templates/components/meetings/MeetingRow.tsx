import { daysBetween, shortDate } from "../../../src/format/days.ts";
import { href } from "../../../src/format/urls.ts";
import type { IndexRow } from "../../../src/model/index-pages.ts";
import { Delta } from "../figures/Delta.tsx";

interface Props<Row> {
  readonly row: Row;
  readonly basePath: string;
}

type Meeting = Extract<IndexRow, { readonly kind: "meeting" }>;

/** One line of a list of meetings: a meeting, or what is known of a week without one. */
export function MeetingRow({ row, basePath }: Props<IndexRow>) {
  if (row.kind === "cancelled") {
    return (
      <li class="gap">
        <Day date={row.date} />
        <span>Cancelled{row.reason ? `: ${row.reason}` : ""}</span>
      </li>
    );
  }
  if (row.kind === "missing") {
    return (
      <li class="gap">
        <Day date={row.days[0]} />
        <span>{noMinutes(row.days)}</span>
      </li>
    );
  }
  if (row.kind === "quarantined") {
    return (
      <li class="problem">
        <a href={href(basePath, row.path)}>
          <Day date={row.date} />
        </a>
        <span>These minutes have errors and are not published yet.</span>
      </li>
    );
  }
  return (
    <li>
      <a href={href(basePath, row.path)}>
        <span class="visually-hidden">Minutes of </span>
        <Day date={row.date} />
      </a>
      <span class="topics">
        {row.status === "minutes" ? null : <em>{row.status} </em>}
        {row.topics.length > 0
          ? row.topics.map((topic) => <span>{topic}</span>)
          : row.status === "minutes" && "No topics recorded."}
      </span>
      <Figures row={row} basePath={basePath} />
    </li>
  );
}

function noMinutes(days: readonly [string, ...string[]]): string {
  const last = days.at(-1) ?? days[0];
  const weeks = Math.round(daysBetween(days[0], last) / 7) + 1;
  return weeks === 1 ? "No minutes" : `No minutes for ${weeks} weeks, until ${shortDate(last)}`;
}

/** The style sheet shows the year if no heading above does. */
function Day({ date }: { readonly date: string }) {
  return (
    <time dateTime={date}>
      {shortDate(date)}
      <span class="of-year"> {date.slice(0, 4)}</span>
    </time>
  );
}

function Figures({ row: { tickets, attendance, releases, unrecorded }, basePath }: Props<Meeting>) {
  return (
    <span class="figures">
      {tickets ? (
        <>
          <span class="ticket-count">
            <b>{tickets.count}</b> {tickets.count === 1 ? "ticket" : "tickets"}
          </span>
          <span class="ticket-change">
            <Delta count={tickets} basePath={basePath} />
          </span>
        </>
      ) : unrecorded.includes("tickets") ? (
        <span class="ticket-count">
          <NotRecorded /> tickets
        </span>
      ) : null}
      {attendance !== null || unrecorded.includes("attendance") ? (
        <span class="attendance">{attendance === null ? <NotRecorded /> : <b>{attendance}</b>} attended</span>
      ) : null}
      {releases.length > 0 ? (
        <span class="columns">
          {releases.length === 1 ? "release" : "releases"} {releases.join(", ")}
        </span>
      ) : null}
    </span>
  );
}

function NotRecorded() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">not recorded:</span>
    </>
  );
}
