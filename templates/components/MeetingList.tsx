import { addDays } from "../../src/format/dates.ts";
import { mediumDate, shortDate } from "../../src/format/days.ts";
import { counted } from "../../src/format/numbers.ts";
import { href } from "../../src/format/urls.ts";
import type { IndexRow } from "../../src/model/pages.ts";
import { Delta } from "./Delta.tsx";

interface Props {
  readonly rows: readonly IndexRow[];
  readonly basePath: string;
}

/** Meetings, newest first, with the weeks that have none. */
export function MeetingList({ rows, basePath }: Props) {
  return (
    <ol class="meetings">
      {rows.map((row) => (
        <Row row={row} basePath={basePath} />
      ))}
    </ol>
  );
}

function Row({ row, basePath }: { readonly row: IndexRow; readonly basePath: string }) {
  if (row.kind === "cancelled") {
    return (
      <li class="gap">
        <time dateTime={row.date}>{mediumDate(row.date)}</time>
        <span>Cancelled{row.reason ? `: ${row.reason}` : ""}</span>
      </li>
    );
  }
  if (row.kind === "missing") {
    return (
      <li class="gap">
        <time dateTime={row.from}>{mediumDate(row.from)}</time>
        <span>
          {row.weeks === 1
            ? "No minutes"
            : `No minutes for ${counted(row.weeks, "week")}, until ${shortDate(addDays(row.from, 7 * (row.weeks - 1)))}`}
        </span>
      </li>
    );
  }
  if (row.kind === "quarantined") {
    return (
      <li class="problem">
        <a href={href(basePath, row.path)}>
          <time dateTime={row.date}>{mediumDate(row.date)}</time>
        </a>
        <span>These minutes have errors and are not published yet.</span>
      </li>
    );
  }
  return (
    <li>
      <a href={href(basePath, row.path)}>
        <span class="visually-hidden">Minutes of </span>
        <time dateTime={row.date}>{mediumDate(row.date)}</time>
      </a>
      <span class="topics">
        {row.status === "minutes" ? null : <em>{row.status} </em>}
        {row.topics.length > 0 ? row.topics.join(" · ") : "No topics recorded."}
      </span>
      <span class="figures">
        {row.tickets ? (
          <span>
            {counted(row.tickets.count, "ticket")} <Delta count={row.tickets} basePath={basePath} />
          </span>
        ) : (
          <span>tickets not recorded</span>
        )}
        <span>{row.attendance === null ? "attendance not recorded" : `${row.attendance} attended`}</span>
        {row.releases.length > 0 ? <span>{row.releases.join(", ")}</span> : null}
      </span>
    </li>
  );
}
