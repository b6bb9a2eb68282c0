import { dates, onDay, words } from "../words.ts";

/** The page of charts, and what surrounds each chart. */
export const charts = {
  title: "Trends",
  description: "Tickets, support queues, attendance and releases over time.",
  lead: "Counts as the minutes record them. Each leads to its minutes. A week without minutes is a gap, and copied counts are left out.",
  quarantined: (count: number) =>
    count === 1
      ? "1 meeting has errors in its minutes and is not drawn until they are corrected."
      : `${words.number(count)} meetings have errors in their minutes and are not drawn until they are corrected.`,
  navigation: "Charts",
  titles: {
    flow: "Ticket flow",
    netChange: "Net change from meeting to meeting",
    allReleases: "Tickets of all releases",
    attendance: "Attendance",
    actionAges: "Open action items by age",
    alone: (release: string) => `Tickets of ${release} alone`,
  },
  inSeries: (title: string, series: string) => `${title}: ${series}`,
  units: { tickets: "tickets", openTickets: "open tickets", people: "people", openItems: "open items" },
  /** How many weeks an item has been carried, from one number to below another; `below` may be infinite. */
  ageBand: (from: number, below: number) => {
    if (from === 0) return `under ${below} weeks`;
    return below === Number.POSITIVE_INFINITY ? `${from} weeks or more` : `${from} to ${below - 1} weeks`;
  },
  label: (title: string, first: string, latest: string) =>
    `${title}, ${dates.long(first)} to ${dates.long(latest)}`,
  figuresOf: (date: string) => `Figures of ${dates.long(date)}`,
  onDay: (date: string) => onDay(dates.medium(date), date),
  bridges: "up to three weeks without minutes",
  former: (count: number, board: string) =>
    `${words.number(count)} former ${board === "queues" ? "queues" : "states"}`,
  notListed: "not listed",
  tableChanges: (count: number, latest: number | null) =>
    `${words.number(count)} changes of the table itself${latest === null ? "" : `, the latest ${latest} below`}`,
  doubtful: <Part>(name: string, count: Part, reason: string) => [
    `${name} `,
    count,
    ` is doubtful: ${reason}. It is shown as written, and the axis leaves it out.`,
  ],
  countOn: (count: number, date: string) => `${count} ${onDay(dates.medium(date), date)}`,
  files: <Part>(title: string, csv: Part, json: Part | null, svg: Part | null) => [
    `${title}, all days, as `,
    csv,
    ...(json === null ? [] : [", ", json]),
    ...(svg === null ? [] : [" or, as a picture for other places, ", svg]),
  ],
  asTable: "The figures as a table",
  allAsCsv: "All figures as CSV",
  tableNote: "newest first, with the change from the meeting before",
  meeting: "Meeting",
  doubtfulCount: "doubtful:",
  from: (column: string) => `from ${column}`,
};
