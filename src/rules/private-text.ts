import { meetingsOf, type Rule } from "./rule.ts";

/** Dial-in data in a body is withheld; it belongs into `coordinates`, and not into a public repository. */
export const privateText: Rule = {
  id: "private-text",
  severity: "warning",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) =>
      meeting.source.withheld.map((position) => ({
        meeting,
        position,
        message: "a phone number, PIN or meeting room is withheld here",
        hint: "move it to coordinates, or keep it out of the repository",
      })),
    ),
};
