import { inWords } from "../../format/numbers.ts";
import { chartReading } from "./charts/chart-reading.ts";
import { dates, nouns, onDay, words } from "./words.ts";

/** `up 5`, `down 5` or `unchanged`. */
const upOrDown = (change: number): string => {
  if (change === 0) return "unchanged";
  return change > 0 ? `up ${change}` : `down ${-change}`;
};

const tickets = (count: number): string => words.counted(count, nouns.ticket);

const notFresh = {
  stale: "was copied from earlier minutes",
  agenda: "was written before the meeting",
  cancelled: "was written for a cancelled meeting",
};

/** Sentences about counts and how they changed. They are joined by `; `, and end in a full stop where they are shown. */
export const counts = {
  tickets,
  count: (name: string, count: number) => `${name} ${count}`,
  doubtful: (said: string, reason: string) => `${said} is doubtful: ${reason}`,
  since: (change: number, day: string) => `${upOrDown(change)} since ${day}`,
  whoseCountIsDoubtful: (count: number) => `, whose ${count} is doubtful`,
  firstCount: chartReading.firstCount,
  extreme: {
    ofAll: (isLowest: boolean, count: number) =>
      `${isLowest ? "lowest" : "highest"} of all ${count} counts so far`,
    since: (isLowest: boolean, day: string) => `${isLowest ? "lowest" : "highest"} since ${day}`,
  },
  /** `direction` is the sign of every change of the run. */
  run: (direction: number, meetings: number) =>
    `${direction === 0 ? "unchanged" : direction > 0 ? "rising" : "falling"} ${inWords(meetings)} meetings in a row`,
  notComparedWith: (day: string, doubtful: readonly string[]) =>
    `not compared with ${day}, when ${doubtful.join(" and ")} ${doubtful.length === 1 ? "is" : "are"} doubtful`,
  move: (name: string, change: number, count: number) => `${name} ${upOrDown(change)} to ${count}`,
  noStateByMore: (isOther: boolean, size: number) =>
    `no ${isOther ? "other " : ""}state by more than ${size}`,
  noLongerCounted: (name: string, before: number, day: string) => `${name} not counted (${before} on ${day})`,
  newlyCounted: (name: string, count: number, day: string) => `${name} ${count} (not counted on ${day})`,
  noStateChanged: (isOther: boolean) => `no ${isOther ? "other " : ""}state changed`,
  lastCount: (count: number, day: string) => `the last count was ${tickets(count)} on ${day}`,
  notFresh: (count: number, why: keyof typeof notFresh) => `The count of ${tickets(count)} ${notFresh[why]}`,
  ticketsNotCounted: (lastCount: string) => `Tickets were not counted; ${lastCount}.`,
  onDay: (date: string, sentence: string) => `${dates.medium(date)}: ${sentence}.`,
  lineNotCounted: (name: string, count: number, date: string) =>
    `${name} was not counted; it was ${count} ${onDay(dates.medium(date), date)}`,
  inAllStates: (count: number) => `${tickets(count)} in all states`,
  inAllQueues: (count: number) =>
    `${words.counted(count, { one: "open ticket", other: "open tickets" })} in all queues`,
  inAllReleases: (count: number) => `${tickets(count)} in all releases`,
  openItems: (count: number) => words.counted(count, { one: "open action item", other: "open action items" }),
  inColumn: (count: number, column: string) => `${tickets(count)} in ${column}`,
  continued: (count: number, name: string, before: number, column: string, day: string) =>
    `${tickets(count)} in ${name}, after ${before} in ${column} on ${day}`,
  typo: {
    neighbours: (before: number, after: number) => `${before} the week before, ${after} the week after`,
    meant: (count: number, meant: number, fault: string) => `${count} may be ${meant} with ${fault}`,
    faults: {
      extra: "a digit too many",
      wrong: "a wrong digit",
      missing: "a missing digit",
      swapped: "two digits swapped",
    },
    ofLine: (name: string, reason: string) => `${name}: ${reason}`,
  },
  notes: {
    firstCountOf: (names: readonly string[]) => `first count of ${words.listed(names)}`,
    noLongerCounted: (names: readonly string[]) => `${words.listed(names)} no longer counted`,
    after: (column: string, from: string) => `${column} after ${from}`,
    continues: (column: string, from: string) => `${column} continues ${from}`,
    beside: (column: string, other: string) => `${column} beside ${other}`,
    twoTables: (pairs: readonly string[]) => `two tables: ${words.listed(pairs)}`,
    new: (names: readonly string[]) => `${words.listed(names)} new`,
    noLongerListed: (names: readonly string[]) => `${words.listed(names)} no longer listed`,
  },
};
