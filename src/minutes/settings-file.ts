import * as z from "zod";
import { isTimeZone } from "../format/dates.ts";
import { privacyPatterns } from "../format/privacy.ts";
import type { Diagnostic, SourceFile } from "../model/diagnostic.ts";
import type { Settings } from "../model/settings.ts";
import { decode } from "./decode.ts";
import { expected, text } from "./minutes-schema.ts";
import { validate } from "./yaml/schema-diagnostics.ts";
import { readYaml } from "./yaml/yaml-source.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

const webAddress = text.regex(/^https?:\/\/[^\s]+$/, "an address that starts with https://");
const pattern = text.refine(isPattern, expected("a regular expression"));

/** The keys of `content/site.yaml`. */
export const settingsSchema = z.strictObject(
  {
    /** Title of the site, shown on every page. */
    title: text,
    /** One sentence for search engines and feed readers. */
    description: text.default("Minutes of our meetings."),
    language: text.default("en"),
    /** Address of the home page. */
    url: webAddress,
    /** IANA time zone in which the team meets. */
    time_zone: text.refine(isTimeZone, expected("an IANA time zone such as America/Chicago")),
    schedule: z.strictObject(
      {
        weekday: z.enum(weekdays, expected(`one of ${weekdays.join(", ")}`)),
        time: text.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time such as 13:00 in quotes"),
        /** Length of the meeting in minutes, for calendars. */
        duration: z.int(expected("whole minutes")).min(1, "1 or more").max(1440, "1440 or less").default(60),
      },
      expected("the weekday and time of the meeting"),
    ),
    /** The first series is the default. */
    series: z
      .array(
        z.strictObject({ id: text, title: text }, expected("an id and a title")),
        expected("a list of series"),
      )
      .min(1, "at least one series"),
    /** The ticket workflow, for ticket tables and release tables. */
    board: z.strictObject(
      {
        states: z
          .array(
            z.strictObject({ name: text, aliases: z.array(text).default([]) }, expected("a name")),
            expected("a list of states"),
          )
          .min(1, "at least one state"),
      },
      expected("states in the order of the workflow"),
    ),
    /** Names of the support queues; if none is listed, any name is accepted. */
    queues: z.array(text, expected("a list of names")).default([]),
    issue_trackers: z
      .array(
        z.strictObject(
          {
            projects: z.array(text.regex(/^[A-Z][A-Z0-9_]*$/, "a project key such as SOFTWARE")),
            url: webAddress.regex(/\{key\}/, "an address with {key} in it"),
          },
          expected("projects and a url"),
        ),
      )
      .default([]),
    /** Repository of the minutes files, for links to edit them. */
    repository: z
      .strictObject({ url: webAddress, branch: text.default("main") }, expected("a url"))
      .optional(),
    /** Regular expressions for text that is never published, in addition to the built-in ones. */
    privacy: z
      .strictObject({ patterns: z.array(pattern).default([]) }, expected("patterns"))
      .default({ patterns: [] }),
    /** Whether search engines may index the site. */
    indexing: z.boolean(expected("true or false")).default(true),
    /** Whether visited pages can be read offline. */
    offline: z.boolean(expected("true or false")).default(true),
  },
  expected("keys with values such as title: Our minutes"),
);

export interface ReadSettings {
  readonly settings: Settings | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `content/site.yaml`; `settings` is null if it has errors. */
export function readSettings(file: SourceFile): ReadSettings {
  const decoded = decode(file);
  if (decoded.text === null) return { settings: null, diagnostics: decoded.diagnostics };
  const yaml = readYaml(decoded.text, file.path);
  if (yaml.diagnostics.length > 0)
    return { settings: null, diagnostics: [...decoded.diagnostics, ...yaml.diagnostics] };
  const { value, diagnostics } = validate(settingsSchema, yaml, yaml.value, file.path);
  const [firstSeries, ...otherSeries] = value?.series ?? [];
  if (!value || !firstSeries)
    return { settings: null, diagnostics: [...decoded.diagnostics, ...diagnostics] };
  return {
    diagnostics: decoded.diagnostics,
    settings: {
      title: value.title,
      description: value.description,
      language: value.language,
      url: `${value.url.replace(/\/+$/, "")}/`,
      timeZone: value.time_zone,
      schedule: { ...value.schedule, weekday: weekdays.indexOf(value.schedule.weekday) + 1 },
      series: [firstSeries, ...otherSeries],
      board: value.board,
      queues: value.queues,
      issueTrackers: value.issue_trackers,
      repository: value.repository ?? null,
      privacy: { patterns: [...privacyPatterns, ...value.privacy.patterns] },
      indexing: value.indexing,
      offline: value.offline,
    },
  };
}

/** Patterns that match the empty text would withhold everything. */
function isPattern(source: string): boolean {
  try {
    new RegExp(source, "gi");
    return !new RegExp(source).test("");
  } catch {
    return false;
  }
}
