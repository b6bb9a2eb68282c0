import { meetingsOf, type Rule } from "../rule.ts";

export const emptyAttendance: Rule = {
  id: "empty-attendance",
  about:
    "Somebody attended a meeting that has minutes. An empty list says that nobody did; no list, that it was not recorded.",
  severity: "warning",
  check: (context) =>
    meetingsOf(context)
      .filter(({ status, attending }) => status === "minutes" && attending?.length === 0)
      .map((meeting) => ({
        meeting,
        position: ["attending"],
        message: "the list of who attended is empty",
        hint: "fill it in, or remove it if it was not recorded",
      })),
};
