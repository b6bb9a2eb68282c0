import { epochMillis } from "../format/days/days.ts";
import { isMonth } from "../format/days/months.ts";
import { once } from "../format/lazily.ts";
import type { IsoDate, MeetingDate } from "../model/meeting.ts";

/** How a language writes days and months. */
export interface DateWords {
  /** `14 September 2020`, or `September 2020` for a month. */
  readonly long: (date: MeetingDate) => string;
  /** `14 Sep 2020`, or `September 2020`. */
  readonly medium: (date: MeetingDate) => string;
  /** `14 Sep`, or `September`. */
  readonly short: (date: MeetingDate) => string;
  /** `14 Sep`, or `14 Sep 2020` if the other date is in another year. */
  readonly relativeTo: (date: IsoDate, other: IsoDate) => string;
  /** `September`, for a date or a month such as `2020-09`. */
  readonly month: (date: string) => string;
  /** `Sep` */
  readonly shortMonth: (date: string) => string;
  /** `September 2020` */
  readonly monthAndYear: (date: string) => string;
  /** `June`, or `June 2019` if the other date is in another year. */
  readonly monthRelativeTo: (date: string, other: string) => string;
  /** `Monday` */
  readonly weekday: (date: IsoDate) => string;
}

type Basic = Omit<DateWords, "relativeTo" | "monthRelativeTo">;

/** Days and months in the formats of a locale, which is a BCP 47 tag such as `es`. */
export function localeDates(locale: string): DateWords {
  const format = (
    options: Intl.DateTimeFormatOptions,
    inMonth?: (month: string) => string,
  ): ((date: string) => string) => {
    const formatter = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
    return (date) => (inMonth && isMonth(date) ? inMonth(date) : formatter().format(epochMillis(date)));
  };
  const month = format({ month: "long" });
  const monthAndYear = format({ month: "long", year: "numeric" });
  return withRelative({
    long: format({ day: "numeric", month: "long", year: "numeric" }, monthAndYear),
    medium: format({ day: "numeric", month: "short", year: "numeric" }, monthAndYear),
    short: format({ day: "numeric", month: "short" }, month),
    month,
    shortMonth: format({ month: "short" }),
    monthAndYear,
    weekday: format({ weekday: "long" }),
  });
}

/** Adds the forms that name the year only where it differs. */
export function withRelative(basic: Basic): DateWords {
  return {
    ...basic,
    relativeTo: (date, other) => (sameYear(date, other) ? basic.short(date) : basic.medium(date)),
    monthRelativeTo: (date, other) => (sameYear(date, other) ? basic.month(date) : basic.monthAndYear(date)),
  };
}

function sameYear(date: string, other: string): boolean {
  return date.slice(0, 4) === other.slice(0, 4);
}
