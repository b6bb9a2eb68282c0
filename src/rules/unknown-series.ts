import { suggestion } from "../format/nearest.ts";
import { meetingsOf, positionOf, type Rule } from "./rule.ts";

/** Meetings of a series are compared with each other, so a misspelt series would compare with nothing. */
export const unknownSeries: Rule = {
  id: "unknown-series",
  severity: "error",
  check: (context) => {
    const ids = context.settings.series.map(({ id }) => id);
    return meetingsOf(context)
      .filter(({ series }) => !ids.includes(series))
      .map((meeting) => ({
        meeting,
        position: positionOf(meeting, "series"),
        message: `"${meeting.series}" is not a series of site.yaml`,
        hint: suggestion(meeting.series, ids, `the series are ${ids.join(", ")}`),
      }));
  },
};
