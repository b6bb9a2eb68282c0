import * as z from "zod";
import type { Series } from "../../model/settings.ts";
import { expected, text } from "../minutes-schema.ts";
import { issueTrackersSchema, trackersIn } from "./issue-trackers-schema.ts";
import { schedulePeriods, scheduleSchema } from "./schedule-schema.ts";

/** A list of states in the order of the workflow. */
export const statesSchema = z.array(
  z.strictObject(
    {
      name: text.describe("The name of the state."),
      aliases: z.array(text).default([]).describe("Other spellings of it in the minutes."),
    },
    expected("a name"),
  ),
  expected("a list of states"),
);

const oneSeries = z.strictObject(
  {
    id: text
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "small letters, digits and single hyphens, such as docs")
      .max(40, "at most 40 letters")
      .describe("Part of addresses, such as `/series/docs/`."),
    title: text.describe("The title of its meetings."),
    folder: text
      .regex(/^[^/]+$/, "the name of a folder")
      .optional()
      .describe("Minutes below a folder of this name belong to the series."),
    files: text
      .regex(/^[^/*]*\*[^/*]*$/, "a name with one * in it, such as docs-*")
      .optional()
      .describe("Minutes in files of such names belong to the series."),
    schedule: scheduleSchema
      .optional()
      .describe("When the series meets; if absent, it is worked out from its meetings."),
    states: statesSchema
      .min(1, "at least one state")
      .optional()
      .describe("The ticket workflow of the series; if absent, that of the site."),
    issue_trackers: issueTrackersSchema
      .optional()
      .describe("Trackers of the series, which come before those of the site."),
  },
  expected("an id and a title"),
);

/** The key `series` of `content/site.yaml`. The first series is the default. */
export const seriesSchema = z
  .array(oneSeries, expected("a list of series"))
  .min(1, "at least one series")
  .check(({ value, issues }) => {
    for (const [index, { id }] of value.entries()) {
      if (value.findIndex((one) => one.id === id) === index) continue;
      issues.push({
        code: "custom",
        message: "an id that no other series has",
        path: [index, "id"],
        input: id,
      });
    }
  });

export function seriesOf(value: z.infer<typeof oneSeries>): Series {
  return {
    id: value.id,
    title: value.title,
    folder: value.folder ?? null,
    files: value.files ?? null,
    schedule: value.schedule === undefined ? null : schedulePeriods(value.schedule),
    board: value.states === undefined ? null : { states: value.states },
    trackers: value.issue_trackers === undefined ? null : trackersIn(value.issue_trackers),
  };
}
