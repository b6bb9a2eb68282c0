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

/** The sign of a day and its meaning; null for a day with ordinary minutes. */
export function signOf(day: CalendarDay): (typeof signs)[keyof typeof signs] | null {
  const kind = dayKind(day);
  return kind === "minutes" ? null : signs[kind];
}

interface Props {
  readonly day: CalendarDay;
  readonly basePath: string;
}

/** A day of a calendar: its number, a sign and the change of all tickets, with the full text for screen readers. */
export function CalendarEntry({ day, basePath }: Props) {
  const sign = signOf(day);
  const change = day.kind === "meeting" && day.tickets?.delta ? signed(day.tickets.delta.change) : null;
  const content = (
    <>
      <time dateTime={day.date}>{Number(day.date.slice(8))}</time>
      <span class="visually-hidden">
        {" "}
        {spokenText(day)}
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
  const className = `day is-${dayKind(day)}`;
  if (day.kind === "meeting" || day.kind === "quarantined") {
    return (
      <a class={className} href={href(basePath, day.path)}>
        {content}
      </a>
    );
  }
  return (
    <span class={className} title={day.kind === "cancelled" && day.reason ? day.reason : undefined}>
      {content}
    </span>
  );
}

/** What follows the number of the day, such as `September 2020, 154 tickets`. */
function spokenText(day: CalendarDay): string {
  const sign = signOf(day)?.text;
  const reason = day.kind === "cancelled" && day.reason ? `: ${day.reason}` : "";
  return [
    `${monthName(day.date)} ${day.date.slice(0, 4)}`,
    ...(sign ? [sign + reason] : []),
    ...(day.kind === "meeting" && day.tickets ? [counted(day.tickets.count, "ticket")] : []),
  ].join(", ");
}

function dayKind(day: CalendarDay): "minutes" | keyof typeof signs {
  return day.kind === "meeting" ? day.status : day.kind;
}
