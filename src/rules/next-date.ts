import { meetingsOf, positionOf, type Rule } from "./rule.ts";

/** The next meeting lies ahead, also after last week's file was copied. */
export const nextDate: Rule = {
  id: "next-date",
  severity: "error",
  check: (context) =>
    meetingsOf(context)
      .filter(({ date, next }) => next?.date !== null && next?.date !== undefined && next.date <= date)
      .map((meeting) => ({
        meeting,
        position: positionOf(meeting, "next", "date"),
        message: `the next meeting is on ${meeting.next?.date}, expected a day after ${meeting.date}`,
        hint: "correct the day, or remove it",
      })),
};
