import { _adapters } from "chart.js";
import { mediumDate, shortDate } from "../../format/days.ts";

const dayLength = 24 * 60 * 60 * 1000;
const lengths: Readonly<Record<string, number>> = {
  week: 7 * dayLength,
  month: 30.44 * dayLength,
  quarter: 91.3 * dayLength,
  year: 365.25 * dayLength,
};
const monthsIn: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** Meetings are days, so the time axis uses UTC and has no unit shorter than a day. */
export function useUtcDays(): void {
  _adapters._date.override({
    formats: () => ({
      datetime: "full",
      millisecond: "day",
      second: "day",
      minute: "day",
      hour: "day",
      day: "day",
      week: "day",
      month: "month",
      quarter: "month",
      year: "year",
    }),
    parse: (value) => (typeof value === "number" ? value : null),
    format: (time, format) => {
      const date = new Date(time).toISOString().slice(0, 10);
      if (format === "full") return mediumDate(date);
      if (format === "year" || (format === "month" && date.slice(5, 7) === "01")) return date.slice(0, 4);
      return format === "month" ? shortDate(date).replace(/^\d+ /, "") : shortDate(date);
    },
    add: (time, amount, unit) => {
      const months = monthsIn[unit];
      if (months === undefined) return time + amount * (lengths[unit] ?? dayLength);
      const date = new Date(time);
      return date.setUTCMonth(date.getUTCMonth() + amount * months);
    },
    diff: (max, min, unit) => Math.floor((max - min) / (lengths[unit] ?? dayLength)),
    startOf: (time, unit) => startOf(time, unit),
    endOf: (time, unit) => startOf(time, unit) + (lengths[unit] ?? dayLength) - 1,
  });
}

function startOf(time: number, unit: string): number {
  const date = new Date(time);
  const months = monthsIn[unit];
  if (months !== undefined)
    return Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / months) * months, 1);
  const day = Math.floor(time / dayLength) * dayLength;
  // Weeks begin on Monday; 1 January 1970 was a Thursday.
  return unit === "week" || unit === "isoWeek" ? day - ((day / dayLength + 3) % 7) * dayLength : day;
}
