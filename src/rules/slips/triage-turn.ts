import { candidates, indexPeople } from "../../derive/people/people-index.ts";
import { daysBetween } from "../../format/days/days.ts";
import { isMonth } from "../../format/days/months.ts";
import { bareName } from "../../format/names.ts";
import type { Rule } from "../rule.ts";
import { newestOf } from "./newest.ts";

/** In days, for a meeting that is a day or two late. */
const longestWeek = 9;

export const triageTurn: Rule = {
  id: "triage-turn",
  about:
    "The person on duty this week is the one whom the minutes before announced. People swap turns, so only the newest minutes are checked, and only if they follow a week later and the announcement has no question mark.",
  severity: "warning",
  check: (context) => {
    const people = indexPeople(context.people);
    const isSame = (one: string, other: string): boolean =>
      bareName(one).toLowerCase() === bareName(other).toLowerCase() ||
      candidates(one, people).some((person) => candidates(other, people).includes(person));
    return newestOf(context).flatMap(({ meeting, before }) => {
      const [found, announced] = [meeting.triage?.thisWeek, before.triage?.nextWeek];
      const isNextWeek =
        ![before, meeting].some(({ date }) => isMonth(date)) &&
        daysBetween(before.date, meeting.date) <= longestWeek;
      if (!found || !announced || !isNextWeek || announced.includes("?") || isSame(found, announced))
        return [];
      return [
        {
          meeting,
          position: ["triage", "this_week"],
          message: `${found} is on triage duty, but the minutes of ${before.date} announced ${announced}`,
          hint: "correct the name, or leave it if they swapped",
        },
      ];
    });
  },
};
