import { monthName } from "../../../src/format/days.ts";
import { counted, signed } from "../../../src/format/numbers.ts";
import { href } from "../../../src/format/urls.ts";
import type { CalendarDay } from "../../../src/model/index-pages.ts";

const signs = {
  cancelled: { sign: "×", text: "cancelled" },
  missing: { sign: "○", text: "no minutes" },
  agenda: { sign: "…", text: "agenda" },
  quarantined: { sign: "!", text: "minutes with errors" },
} as const;

/** The sign of a day and what it means; null for minutes as they should be. */
export function signOf(day: CalendarDay): (typeof signs)[keyof typeof signs] | null {
  const kind = kindOf(day);
  return kind === "minutes" ? null : signs[kind];
}

interface Props {
  readonly day: CalendarDay;
  readonly basePath: string;
}

/** A day of a calendar: its number, a sign and the change of all tickets are seen, and all of it is read out. */
export function CalendarEntry({ day, basePath }: Props) {
  const sign = signOf(day);
  const change = day.kind === "meeting" && day.tickets?.delta ? signed(day.tickets.delta.change) : null;
  const content = (
    <>
      <time dateTime={day.date}>{Number(day.date.slice(8))}</time>
      <span class="visually-hidden">
        {" "}
        {spoken(day)}
        {change === null ? null : ", "}
      </span>
      {sign ? (
        <span class="sign" aria-hidden="true">
          {sign.sign}
        </span>
      ) : null}
      {change === null ? null : <span class="change">{change}</span>}
    </>
  );
  const look = `day is-${kindOf(day)}`;
  if (day.kind === "meeting" || day.kind === "quarantined") {
    return (
      <a class={look} href={href(basePath, day.path)}>
        {content}
      </a>
    );
  }
  return (
    <span class={look} title={day.kind === "cancelled" && day.reason ? day.reason : undefined}>
      {content}
    </span>
  );
}

/** What follows the number of the day, such as `September 2020, 154 tickets`. */
function spoken(day: CalendarDay): string {
  const sign = signOf(day)?.text;
  const reason = day.kind === "cancelled" && day.reason ? `: ${day.reason}` : "";
  return [
    `${monthName(day.date)} ${day.date.slice(0, 4)}`,
    ...(sign ? [sign + reason] : []),
    ...(day.kind === "meeting" && day.tickets ? [counted(day.tickets.count, "ticket")] : []),
  ].join(", ");
}

function kindOf(day: CalendarDay): "minutes" | keyof typeof signs {
  return day.kind === "meeting" ? day.status : day.kind;
}
