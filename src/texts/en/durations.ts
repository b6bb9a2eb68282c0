import { rounded } from "../../format/numbers.ts";
import { dates, nouns, words } from "./words.ts";

const decimal = (value: number): string => words.number(rounded(value, 1));

export const durations = {
  title: "How long things take",
  description: "How long releases, action items and tickets take, as far as the minutes tell.",
  lead: "What the minutes tell of how long things take, and what they cannot tell.",
  span: <Part>(meetings: Part) => ["Computed from ", meetings, "."],
  days: (from: string, to: string) => `the meetings from ${dates.medium(from)} to ${dates.medium(to)}`,
  number: decimal,
  releases: "Releases",
  usual: <Part>(series: Part, count: number, low: number, median: number, high: number) => [
    "Half of the ",
    words.number(count),
    " finished ",
    series,
    ` releases took ${low === high ? "" : `${words.number(low)} to `}${words.counted(high, nouns.week)}, the median ${words.counted(median, nouns.week)}.`,
  ],
  underWay: <Part>(release: Part, week: number) => [
    "In the latest table, ",
    release,
    ` is in week ${words.number(week)}.`,
  ],
  items: "Action items",
  itemsCame: (came: number, left: number, weeks: number) =>
    `In ${words.counted(weeks, nouns.week)}, ${words.counted(came, nouns.actionItem)} came and ${words.number(left)} left: done, dropped or no longer listed.`,
  itemsOpen: (average: number, byLaw: number | null) =>
    `${decimal(average)} were open on average${byLaw === null ? "." : `, so an item stays open for about ${decimal(byLaw)} weeks (Little's law: the items that are open, divided by those that come in a week).`}`,
  itemsCarried: (median: number) =>
    `Half of those that left had been carried for ${median === 0 ? "less than a week" : `${words.counted(median, nouns.week)} or less`} when they were last open.`,
  tickets: "Tickets by state",
  columns: {
    state: "State",
    average: "On average",
    came: "Come a week, at least",
    left: "Leave a week, at least",
    stays: "Weeks there, at most",
  },
  unknown:
    "Counts do not tell tickets apart. One that comes and one that leaves between two meetings cancel out, so only the least number of both is known, and with it the longest time in a state: its tickets on average, divided by those that come in a week (Little's law). How long any single ticket takes cannot be known from counts.",
};
