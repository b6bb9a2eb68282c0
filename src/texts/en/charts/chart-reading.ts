import { dates, onDay } from "../words.ts";

/** What a chart says when it is read in the browser. */
export const chartReading = {
  dates,
  firstCount: "the first count",
  notCounted: (day: string, count: number, lastDay: string) =>
    `not counted on ${day}, and ${count} on ${lastDay}`,
  role: "chart",
  hint: {
    touch: "Tap the chart to read its counts.",
    pointer: "Point at the chart, or use the arrow keys, to read its counts.",
  },
  ranges: { "3m": "3 months", "1y": "1 year", all: "All", custom: "From" },
  show: "Show",
  to: "to",
  firstDay: "First day",
  lastDay: "Last day",
  asShares: "as shares of the whole",
  total: "Total",
  since: (day: string) => `since ${day}`,
  openMinutes: "Open the minutes",
  doubtful: (name: string, reason: string) => `${name} is doubtful: ${reason}`,
  doubtfulCount: "doubtful:",
  new: "new",
  notListed: "not listed",
  from: (column: string) => `from ${column}`,
  meeting: "Meeting",
  tableNote: "newest first, with the change from the meeting before",
  showAll: (count: number) => `Show all ${count} meetings`,
  point: (name: string, count: number, date: string, change: string) =>
    `${name} ${count} ${onDay(dates.medium(date), date)}, ${change}.`,
  doubt: (reason: string) => `Doubtful: ${reason}.`,
  changeSince: (change: string, day: string, count: number, column: string | undefined) =>
    `${change} since ${day}, when it was ${count}${column === undefined ? "" : ` in ${column}`}`,
  nothingBefore: "with no count before to compare it with",
  share: (percent: number, whole: number, unit: string) =>
    `That is ${percent}% of the ${whole} ${unit} shown.`,
  noCounts: "There are no counts in these days.",
  switchedOff: (board: string) => `All ${board === "queues" ? "queues" : "states"} are switched off.`,
};
