import { monthName } from "../../src/format/days.ts";
import { counted, signed } from "../../src/format/numbers.ts";
import { href } from "../../src/format/urls.ts";
import type { CalendarDay } from "../../src/model/pages.ts";

const signs = {
  cancelled: { sign: "×", text: "cancelled" },
  missing: { sign: "○", text: "no minutes" },
  agenda: { sign: "…", text: "agenda" },
  quarantined: { sign: "!", text: "minutes with errors" },
} as const;

/** The sign of a day and what it means; null for minutes as they should be. */
export function signOf(day: CalendarDay): (typeof signs)[keyof typeof signs] | null {
  const kind = day.kind === "meeting" ? day.status : day.kind;
  return kind === "minutes" ? null : signs[kind];
}

interface Props {
  readonly day: CalendarDay;
  readonly basePath: string;
}

/** A day of a calendar: its number and a sign are seen, all of it is read out. */
export function CalendarEntry({ day, basePath }: Props) {
  const sign = signOf(day);
  const kind = day.kind === "meeting" ? day.status : day.kind;
  const content = (
    <>
      <time dateTime={day.date}>
        {Number(day.date.slice(8))}
        <span class="visually-hidden">
          {" "}
          {monthName(day.date)} {day.date.slice(0, 4)}
        </span>
      </time>
      {sign ? (
        <>
          <span class="sign" aria-hidden="true">
            {sign.sign}
          </span>
          <span class="visually-hidden">
            , {sign.text}
            {day.kind === "cancelled" && day.reason ? `: ${day.reason}` : ""}
          </span>
        </>
      ) : null}
      {day.kind === "meeting" ? <Tickets tickets={day.tickets} /> : null}
    </>
  );
  return day.kind === "meeting" || day.kind === "quarantined" ? (
    <a class={`day is-${kind}`} href={href(basePath, day.path)}>
      {content}
    </a>
  ) : (
    <span class={`day is-${kind}`} title={day.kind === "cancelled" && day.reason ? day.reason : undefined}>
      {content}
    </span>
  );
}

function Tickets({
  tickets,
}: {
  readonly tickets: Extract<CalendarDay, { readonly kind: "meeting" }>["tickets"];
}) {
  if (!tickets) return null;
  return (
    <>
      <span class="visually-hidden">, {counted(tickets.count, "ticket")}, </span>
      {tickets.delta ? <span class="change">{signed(tickets.delta.change)}</span> : null}
    </>
  );
}
