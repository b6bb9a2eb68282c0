import { suggestion } from "../../format/nearest.ts";
import { meetingsOf, type Rule } from "../rule.ts";

export const unknownSeries: Rule = {
  id: "unknown-series",
  about:
    "Meetings are compared within their series, so those of a misspelt series would not be compared with the others.",
  severity: "error",
  check: (context) => {
    const ids = context.settings.series.map(({ id }) => id);
    return meetingsOf(context)
      .filter(({ series }) => !ids.includes(series))
      .map((meeting) => ({
        meeting,
        position: ["series"],
        message: `"${meeting.series}" is not a series in site.yaml`,
        hint: suggestion(meeting.series, ids, `the series are ${ids.join(", ")}`),
      }));
  },
};
