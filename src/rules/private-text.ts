import { meetingsOf, type Rule } from "./rule.ts";

export const privateText: Rule = {
  id: "private-text",
  about:
    "Dial-in details in the body are withheld. They belong in `coordinates`, or outside a public repository.",
  severity: "warning",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) =>
      meeting.source.withheld.map((position) => ({
        meeting,
        position,
        message: "a phone number, PIN, e-mail address or meeting link is withheld here",
        hint: "move it to coordinates, or keep it out of the repository",
      })),
    ),
};
