import { meetingsOf, type Rule } from "../rule.ts";

export const nearMarker: Rule = {
  id: "near-marker",
  about: "A misspelt marker such as `Decison:` makes no decision, and nobody would notice.",
  severity: "warning",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) =>
      meeting.source.nearMarkers.map(({ written, meant, fix, position }) => ({
        meeting,
        position,
        message: `"${written}" marks no item`,
        hint: `write "${meant}" before each item, or other words if none is meant`,
        ...(fix === null ? {} : { fix }),
      })),
    ),
};
