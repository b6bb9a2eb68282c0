import * as z from "zod";
import { isTimeZone } from "../format/days/zones.ts";
import { isLanguageTag } from "../format/language-tag.ts";
import type { Diagnostic, FieldPath, Position, SourceFile } from "../model/diagnostic.ts";
import type { Settings, WrittenIdentity } from "../model/settings.ts";
import { createPrivateFinder, defaultPrivacyRules } from "../privacy/find-private.ts";
import { isCountry } from "../privacy/number-lookup.ts";
import { compilePattern } from "../privacy/patterns.ts";
import { decode } from "./decode.ts";
import { day, expected, text, webAddress } from "./minutes-schema.ts";
import { identityKeys, writtenIdentity } from "./settings/identity-schema.ts";
import { issueRepositories, issueTrackersSchema, keyTrackers } from "./settings/issue-trackers-schema.ts";
import { schedulePeriods, scheduleSchema } from "./settings/schedule-schema.ts";
import { seriesOf, seriesSchema, statesSchema } from "./settings/series-schema.ts";
import { namedTopics, topicsSchema, withEmptySpellings } from "./settings/topics-schema.ts";
import { privateValueDiagnostics } from "./yaml/private-values.ts";
import { validate } from "./yaml/schema-diagnostics.ts";
import { readYaml } from "./yaml/yaml-source.ts";

const pattern = text.superRefine((source, context) => {
  const compiled = compilePattern(source);
  if (typeof compiled === "string")
    context.addIssue({ code: "custom", message: `a regular expression with ${compiled}`, input: source });
});
const country = text.refine(
  (code): boolean => isCountry(code),
  expected("the two capital letters of a country, such as US"),
);

/** The keys of `content/site.yaml`. */
export const settingsSchema = z.strictObject(
  {
    /** Title of the site, shown on every page. */
    title: text,
    /** One sentence for search engines and feed readers. */
    description: text.default("Minutes of our meetings."),
    /** BCP 47 tag of the language of the minutes. */
    language: text.refine(isLanguageTag, expected("a language tag such as en, es or pt-BR")).default("en"),
    /** Address of the home page. */
    url: webAddress,
    /** IANA time zone in which the team meets. */
    time_zone: text.refine(isTimeZone, expected("an IANA time zone such as America/Chicago")),
    /** When the team meets; if absent, it is worked out from the meetings. */
    schedule: scheduleSchema.optional(),
    /** Days without a meeting, whatever the schedule says. */
    holidays: z.array(day, expected("a list of dates such as [2020-12-28]")).default([]),
    /** The first series is the default. */
    series: seriesSchema,
    /** The ticket workflow, for ticket tables and release tables. */
    board: z.strictObject(
      {
        states: statesSchema.min(1, "at least one state"),
      },
      expected("states in the order of the workflow"),
    ),
    /** Names of the support queues; if none is listed, any name is accepted. */
    queues: z.array(text, expected("a list of names")).default([]),
    issue_trackers: issueTrackersSchema,
    /** Topics by name, each with its other spellings; each has a page with every mention. */
    topics: topicsSchema.default({}),
    /** Repository of the minutes files, for links to edit them. */
    repository: z
      .strictObject({ url: webAddress, branch: text.default("main") }, expected("a url"))
      .optional(),
    /** Words and phrases that the search takes for each other, such as `[kubernetes, k8s]`. */
    synonyms: z
      .array(
        z.array(text, expected("a list of words")).min(2, "at least two words"),
        expected("a list of lists, such as [[kubernetes, k8s]]"),
      )
      .default([]),
    /** Regular expressions for text that is never published, in addition to the built-in ones. */
    privacy: z
      .strictObject(
        {
          patterns: z.array(pattern, expected("a list of regular expressions")).default([]),
          /** Whose phone numbers are known without a country code. */
          countries: z
            .array(country, expected("a list of countries"))
            .default([...defaultPrivacyRules.countries]),
        },
        expected("patterns and countries"),
      )
      .prefault({}),
    /** Rules whose findings matter more or less to this team. */
    rules: z
      .record(
        z.string(),
        z.enum(["off", "warning", "error"], expected("off, warning or error")),
        expected("one line for each rule, such as triage-turn: off"),
      )
      .default({}),
    ...identityKeys,
    /** Whether search engines may index the site. */
    indexing: z.boolean(expected("true or false")).default(true),
    /** Whether visited pages can be read offline. */
    offline: z.boolean(expected("true or false")).default(true),
  },
  expected("keys with values such as title: Our minutes"),
);

export interface ReadSettings {
  readonly settings: Settings | null;
  /** How the site looks, which depends on other files too, so that `settings` has none of it. */
  readonly identity: WrittenIdentity;
  /** Position of a key, by its keys from the top; of an absent one, where it would be. */
  readonly positionOf: (path: FieldPath) => Position;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `content/site.yaml`; `settings` is null if it has errors. */
export function readSettings(file: SourceFile): ReadSettings {
  const decoded = decode(file);
  const unread = {
    settings: null,
    identity: { accent: null, logo: null, favicon: null },
    positionOf: () => ({ line: 1, column: 1 }),
  };
  if (decoded.text === null) return { ...unread, diagnostics: decoded.diagnostics };
  const yaml = readYaml(decoded.text, file.path);
  if (yaml.diagnostics.length > 0)
    return { ...unread, diagnostics: [...decoded.diagnostics, ...yaml.diagnostics] };
  const { value, diagnostics } = validate(settingsSchema, yaml, withEmptySpellings(yaml.value), file.path);
  const [firstSeries, ...otherSeries] = value?.series.map(seriesOf) ?? [];
  if (!value || !firstSeries) return { ...unread, diagnostics: [...decoded.diagnostics, ...diagnostics] };
  const unpublishable = privateValueDiagnostics(
    yaml,
    createPrivateFinder(value.privacy),
    file.path,
    "privacy",
  );
  if (unpublishable.length > 0) return { ...unread, diagnostics: [...decoded.diagnostics, ...unpublishable] };
  return {
    diagnostics: decoded.diagnostics,
    identity: writtenIdentity(value),
    positionOf: (path) => yaml.locate(path, "key"),
    settings: {
      title: value.title,
      description: value.description,
      language: value.language,
      url: `${value.url.replace(/\/+$/, "")}/`,
      timeZone: value.time_zone,
      schedule:
        firstSeries.schedule ?? (value.schedule === undefined ? null : schedulePeriods(value.schedule)),
      holidays: value.holidays,
      series: [firstSeries, ...otherSeries],
      board: value.board,
      queues: value.queues,
      issueTrackers: keyTrackers(value.issue_trackers),
      issueRepositories: issueRepositories(value.issue_trackers, value.repository?.url ?? null),
      topics: namedTopics(value.topics),
      repository: value.repository ?? null,
      synonyms: value.synonyms,
      rules: Object.entries(value.rules).map(([id, level]) => ({ id, level })),
      privacy: value.privacy,
      identity: { accent: null, logo: null, favicon: null },
      indexing: value.indexing,
      offline: value.offline,
    },
  };
}
