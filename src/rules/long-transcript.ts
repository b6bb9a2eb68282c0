import { meetingsOf, type Rule } from "./rule.ts";

export const longTranscript: Rule = {
  id: "long-transcript",
  about:
    "Only the first 1,000 statements of a transcript have addresses, so that its page stays light. The others are on the page, and the search finds them with their section.",
  severity: "warning",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) => {
      const position = meeting.source.turnsWithoutAddress;
      if (!position) return [];
      return {
        meeting,
        position,
        message: "statements from here on have no addresses of their own, expected at most 1,000 statements",
        hint: "if the meeting took several days, give each a file of its own",
      };
    }),
};
