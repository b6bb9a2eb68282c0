import * as z from "zod";
import { isTimeZone } from "../format/days/zones.ts";
import { isLanguageTag } from "../format/language-tag.ts";
import type { Diagnostic, FieldPath, Position, SourceFile } from "../model/diagnostic.ts";
import type { WorkedOutKey, WrittenIdentity, WrittenSettings } from "../model/settings.ts";
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

/** The keys of `content/site.yaml`. Each may be left out. */
export const settingsSchema = z.strictObject(
  {
    /** Title of the site, shown on every page; if absent, the name of the repository or of the folder. */
    title: text.optional(),
    /** One sentence for search engines and feed readers. */
    description: text.optional(),
    /** BCP 47 tag of the language of the minutes; if absent, it is worked out from their words. */
    language: text.refine(isLanguageTag, expected("a language tag such as en, es or pt-BR")).optional(),
    /** Address of the home page; if absent, the one at which the host of the repository publishes pages. */
    url: webAddress.optional(),
    /** IANA time zone in which the team meets. */
    time_zone: text.refine(isTimeZone, expected("an IANA time zone such as America/Chicago")).default("UTC"),
    /** When the team meets; if absent, it is worked out from the meetings. */
    schedule: scheduleSchema.optional(),
    /** Days without a meeting, whatever the schedule says. */
    holidays: z.array(day, expected("a list of dates such as [2020-12-28]")).default([]),
    /** The first series is the default; if absent, there is one, named like the site. */
    series: seriesSchema.optional(),
    /** The ticket workflow, for ticket tables and release tables. Without states, any name is accepted. */
    board: z
      .strictObject({ states: statesSchema.default([]) }, expected("states in the order of the workflow"))
      .prefault({}),
    /** Names of the support queues; if none is listed, any name is accepted. */
    queues: z.array(text, expected("a list of names")).default([]),
    /** Trackers with issue keys, if absent, are worked out from the links to issues in the minutes. */
    issue_trackers: issueTrackersSchema.optional(),
    /** Topics by name, each with its other spellings; each has a page with every mention. */
    topics: topicsSchema.default({}),
    /** Repository of the minutes files, for links to edit them; if absent, git says which it is. */
    repository: z
      .union(
        [z.literal("none"), z.strictObject({ url: webAddress, branch: text.default("main") })],
        expected("a url, or none"),
      )
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
  /** Null if the file has errors. */
  readonly settings: WrittenSettings | null;
  /** How the site looks, which depends on other files too, so that `settings` has none of it. */
  readonly identity: WrittenIdentity;
  /** Position of a key, by its keys from the top; of an absent one, where it would be. */
  readonly positionOf: (path: FieldPath) => Position;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `content/site.yaml`, which may be missing or empty. */
export function readSettings(file: SourceFile): ReadSettings {
  const unread = {
    settings: null,
    identity: { accent: null, logo: null, favicon: null },
    positionOf: () => ({ line: 1, column: 1 }),
  };
  const decoded = decode(isBlank(file) ? { ...file, bytes: new TextEncoder().encode("{}") } : file);
  if (decoded.text === null) return { ...unread, diagnostics: decoded.diagnostics };
  const yaml = readYaml(decoded.text, file.path);
  if (yaml.diagnostics.length > 0)
    return { ...unread, diagnostics: [...decoded.diagnostics, ...yaml.diagnostics] };
  const { value, diagnostics } = validate(settingsSchema, yaml, withEmptySpellings(yaml.value), file.path);
  if (!value) return { ...unread, diagnostics: [...decoded.diagnostics, ...diagnostics] };
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
      ...keysToWorkOut(value),
      timeZone: value.time_zone,
      schedule:
        value.series?.map(seriesOf)[0]?.schedule ??
        (value.schedule === undefined ? null : schedulePeriods(value.schedule)),
      holidays: value.holidays,
      board: value.board,
      queues: value.queues,
      issueRepositories: issueRepositories(value.issue_trackers ?? []),
      topics: namedTopics(value.topics),
      synonyms: value.synonyms,
      rules: Object.entries(value.rules).map(([id, level]) => ({ id, level })),
      privacy: value.privacy,
      identity: { accent: null, logo: null, favicon: null },
      indexing: value.indexing,
      offline: value.offline,
    },
  };
}

function isBlank({ bytes }: SourceFile): boolean {
  return bytes.length === 0 || new TextDecoder().decode(bytes).trim() === "";
}

/** Those that are written. */
function keysToWorkOut(value: z.infer<typeof settingsSchema>): Pick<WrittenSettings, WorkedOutKey> {
  const { title, description, language, url, issue_trackers: trackers, repository } = value;
  const [firstSeries, ...otherSeries] = value.series?.map(seriesOf) ?? [];
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url: `${url.replace(/\/+$/, "")}/` }),
    ...(firstSeries && { series: [firstSeries, ...otherSeries] }),
    ...(trackers && { issueTrackers: keyTrackers(trackers) }),
    ...(repository && { repository: repository === "none" ? null : { ...repository, folder: "" } }),
  };
}
