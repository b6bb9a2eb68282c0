/** A day on which a reader opened the front page, and the latest minutes then. A meeting may be of a month, such as `2020-09`. */
export interface Visit {
  readonly day: string;
  readonly latest: string;
}

/** The last visit, and the one on an earlier day before it; null without one. */
export interface Visits {
  readonly last: Visit;
  readonly before: Visit | null;
}

/** The visits that a browser keeps; null where there are none, or something else. */
export function readVisits(stored: string | null): Visits | null {
  try {
    const { last, before }: { readonly last?: unknown; readonly before?: unknown } = Object(
      JSON.parse(stored ?? "null"),
    );
    return isVisit(last) ? { last, before: isVisit(before) ? before : null } : null;
  } catch {
    return null;
  }
}

/** The visits with that of today. All visits of a day are one, so that what is new stays on the page all day. */
export function withVisit(known: Visits | null, today: Visit): Visits {
  if (known === null) return { last: today, before: null };
  return { last: today, before: known.last.day === today.day ? known.before : known.last };
}

function isVisit(value: unknown): value is Visit {
  const { day, latest }: { readonly day?: unknown; readonly latest?: unknown } = Object(value);
  return isDay(day) && isDay(latest);
}

function isDay(value: unknown): boolean {
  return typeof value === "string" && /^\d{4}-\d\d(?:-\d\d)?$/.test(value);
}
