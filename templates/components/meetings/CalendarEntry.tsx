import { signed } from "../../../src/format/numbers.ts";
import { href } from "../../../src/format/urls.ts";
import type { CalendarDay } from "../../../src/model/index-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

const signs = { cancelled: "×", missing: "○", agenda: "…", quarantined: "!" } as const;

type Kind = keyof typeof signs;

/** A day without ordinary minutes, by its sign; the texts of a year name its meaning. */
export function signedKind(day: CalendarDay): Kind | null {
  const kind = dayKind(day);
  return kind === "minutes" ? null : kind;
}

export function signOf(kind: Kind): string {
  return signs[kind];
}

interface Props {
  readonly day: CalendarDay;
  readonly basePath: string;
  readonly texts: Texts;
}

/** A day of a calendar: its number, a sign and the change of all tickets, with the full text for screen readers. */
export function CalendarEntry({ day, basePath, texts }: Props) {
  const kind = signedKind(day);
  const change = day.kind === "meeting" && day.tickets?.delta ? signed(day.tickets.delta.change) : null;
  const content = (
    <>
      <time datetime={day.date}>{Number(day.date.slice(8))}</time>
      <span class="visually-hidden">
        {" "}
        {spokenText(day, texts)}
        {change === null ? null : ", "}
      </span>
      {kind ? (
        <span class="sign" aria-hidden="true">
          {signOf(kind)}
        </span>
      ) : null}
      {change === null ? null : <span class="change">{change}</span>}
    </>
  );
  if (day.kind === "meeting" || day.kind === "quarantined") {
    return (
      <a class={`day is-${dayKind(day)}`} href={href(basePath, day.path)}>
        {content}
      </a>
    );
  }
  return (
    <span
      class={`day is-${dayKind(day)}`}
      title={day.kind === "cancelled" && day.reason ? day.reason : undefined}
    >
      {content}
    </span>
  );
}

/** What follows the number of the day, such as `September 2020, 154 tickets`. */
function spokenText(day: CalendarDay, { dates, year }: Texts): string {
  const kind = signedKind(day);
  const reason = day.kind === "cancelled" && day.reason ? `: ${day.reason}` : "";
  return [
    dates.monthAndYear(day.date.slice(0, 7)),
    ...(kind ? [year.signs[kind] + reason] : []),
    ...(day.kind === "meeting" && day.tickets ? [year.tickets(day.tickets.count)] : []),
  ].join(", ");
}

function dayKind(day: CalendarDay): "minutes" | Kind {
  return day.kind === "meeting" ? day.status : day.kind;
}
