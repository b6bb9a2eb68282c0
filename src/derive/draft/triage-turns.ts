import { daysBetween } from "../../format/days/days.ts";
import { bareName } from "../../format/names.ts";
import type { IsoDate, Meeting, TriageDuty } from "../../model/meeting.ts";
import { type PeopleIndex, personOf } from "../people/people-index.ts";

/** The number of the latest turns that show who takes part in triage now. */
const recentTurns = 8;

/**
 * Who is expected to be on duty: this week the person whom the latest minutes name for next week, and then whoever has waited
 * longest. A week without a meeting is a turn too. Null if no minutes name anyone.
 */
export function expectedDuty(
  meetings: readonly Meeting[],
  date: IsoDate,
  people: PeopleIndex,
): TriageDuty | null {
  const turns = meetings.flatMap(({ triage }) => bareName(triage?.thisWeek ?? "") || []);
  const latest = meetings.at(-1);
  if (latest === undefined || turns.length === 0) return null;
  const identity = (name: string): string => personOf(name, people)?.slug ?? name.toLowerCase();
  // Nothing is left of `???`, which names nobody.
  const announced = bareName(latest.triage?.nextWeek ?? "");
  const coming = [...turns, announced || longestWaiting(turns, identity)];
  for (let weeks = Math.round(daysBetween(latest.date, date) / 7); weeks > 1; weeks -= 1)
    coming.push(longestWaiting(coming, identity));
  const thisWeek = coming.at(-1) ?? null;
  return { thisWeek, nextWeek: longestWaiting(coming, identity) };
}

/** Of those who had one of the latest turns, the one whose last turn is longest ago. `turns` are oldest first. */
function longestWaiting(turns: readonly string[], identity: (name: string) => string): string {
  const lastTurns = new Map<string, string>();
  for (const name of turns.slice(-recentTurns)) {
    // Removed first, so that the map is in the order of the last turns.
    lastTurns.delete(identity(name));
    lastTurns.set(identity(name), name);
  }
  const [longest = ""] = lastTurns.values();
  return longest;
}
