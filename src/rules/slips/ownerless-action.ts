import { meetingsOf, type Rule } from "../rule.ts";

export const ownerlessAction: Rule = {
  id: "ownerless-action",
  about: "An open action item names who does it; without a name, nobody does.",
  severity: "warning",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) =>
      meeting.actions
        .filter(({ owners, status }) => owners.length === 0 && status === "open")
        .map(({ text, position }) => ({
          meeting,
          position,
          message: `the action item "${text}" names no owner`,
          hint: "write who takes it, as in AI (Mat):",
        })),
    ),
};
