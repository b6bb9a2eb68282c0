import type * as z from "zod";
import { memoize } from "../format/reuse/memoize.ts";
import type { Diagnostic, FieldPath, Position, SourceFile } from "../model/diagnostic.ts";
import type { WorkedOutKey, WrittenIdentity, WrittenSettings } from "../model/settings.ts";
import { createPrivateFinder } from "../privacy/find-private.ts";
import { decode } from "./decode.ts";
import { writtenIdentity } from "./settings/identity-schema.ts";
import { trackersIn } from "./settings/issue-trackers-schema.ts";
import { schedulePeriods } from "./settings/schedule-schema.ts";
import { seriesOf } from "./settings/series-schema.ts";
import { settingsSchema } from "./settings/settings-schema.ts";
import { namedTopics, withEmptySpellings } from "./settings/topics-schema.ts";
import { privateValueDiagnostics } from "./yaml/private-values.ts";
import { validate } from "./yaml/schema-diagnostics.ts";
import { readYaml } from "./yaml/yaml-source.ts";

export interface ReadSettings {
  /** Null if the file has errors. */
  readonly settings: WrittenSettings | null;
  /** How the site looks, which depends on other files too, so that `settings` has none of it. */
  readonly identity: WrittenIdentity;
  /** Position of a key, by its keys from the top; of an absent one, where it would be. */
  readonly positionOf: (path: FieldPath) => Position;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `content/site.yaml`, which may be missing or empty. Returns the same object for the same file, so results for it stay valid. */
export const readSettings = memoize((file: SourceFile): ReadSettings => {
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
      issueRepositories: trackersIn(value.issue_trackers ?? []).issueRepositories,
      topics: namedTopics(value.topics),
      synonyms: value.synonyms,
      rules: Object.entries(value.rules).map(([id, level]) => ({ id, level })),
      privacy: value.privacy,
      identity: { accent: null, logo: null, favicon: null },
      footer: value.footer,
      indexing: value.indexing,
      offline: value.offline,
    },
  };
});

function isBlank({ bytes }: SourceFile): boolean {
  return bytes.length === 0 || new TextDecoder().decode(bytes).trim() === "";
}

/** The keys that are worked out if they are left out: those that are written. */
function keysToWorkOut(value: z.infer<typeof settingsSchema>): Pick<WrittenSettings, WorkedOutKey> {
  const {
    title,
    description,
    language,
    url,
    issue_trackers: trackers,
    action_items: actionItems,
    repository,
  } = value;
  const [firstSeries, ...otherSeries] = value.series?.map(seriesOf) ?? [];
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url: `${url.replace(/(?<!\/)\/+$/, "")}/` }),
    ...(firstSeries && { series: [firstSeries, ...otherSeries] }),
    ...(trackers && { issueTrackers: trackersIn(trackers).issueTrackers }),
    ...(actionItems && { actionItems }),
    ...(repository && { repository: repository === "none" ? null : { ...repository, folder: "" } }),
  };
}
