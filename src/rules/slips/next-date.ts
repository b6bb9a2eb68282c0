import { meetingsOf, type Rule } from "../rule.ts";

export const nextDate: Rule = {
  id: "next-date",
  about: "The next meeting is later than this one. In a copied file it often is not.",
  severity: "error",
  check: (context) =>
    meetingsOf(context)
      .filter(({ date, next }) => next?.date !== null && next?.date !== undefined && next.date <= date)
      .map((meeting) => ({
        meeting,
        position: ["next", "date"],
        message: `the next meeting is on ${meeting.next?.date}, expected a date after ${meeting.date}`,
        hint: "correct the date, or remove it",
      })),
};
