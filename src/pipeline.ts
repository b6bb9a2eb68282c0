import { joinAgendas } from "./archive/join-agendas.ts";
import { linkArchive } from "./archive/link-archive.ts";
import { archiveOrigins } from "./derive/data/archive-origins.ts";
import { siteData } from "./derive/data/site-data.ts";
import { applyQuarantine } from "./derive/pages/quarantine.ts";
import { indexPeople } from "./derive/people/people-index.ts";
import { sitesFirst } from "./derive/people/sites-first.ts";
import { distinctDiagnostics } from "./format/diagnostics.ts";
import { lazily, once, stepwise } from "./format/lazily.ts";
import { reuseIfEqual } from "./format/reuse/memoize.ts";
import { fieldLocator } from "./minutes/field-positions.ts";
import {
  createMinutesMemory,
  type Knowledge,
  type KnownFile,
  type MinutesMemory,
} from "./minutes/minutes-memory.ts";
import { type ParsedMinutes, unreadMinutes } from "./minutes/parse-minutes.ts";
import { type ReadPeople, readPeople } from "./minutes/people-file.ts";
import type { Person } from "./model/archive.ts";
import type { ContentFiles, Destination } from "./model/content/content-files.ts";
import type { Diagnostic, Severity } from "./model/diagnostic.ts";
import type { Meeting } from "./model/meeting.ts";
import type { FindPrivate } from "./model/privacy.ts";
import type { SettingOrigin } from "./model/settings.ts";
import type { SiteData } from "./model/site-data.ts";
import { createPrivateFinder, defaultPrivacyRules } from "./privacy/find-private.ts";
import { noSecrets, type Secrets } from "./privacy/scan.ts";
import { checkByRule } from "./rules/check-archive.ts";
import { contentDiagnostics } from "./rules/content-diagnostics.ts";
import type { RuleContext } from "./rules/rule.ts";
import { siteSettings } from "./steps/known-settings.ts";
import { imagesOf, pagesOf, parseAll, undatedTexts } from "./steps/parse-all.ts";
import { publicDiagnostic, publicTemplate, sorted, withPublicPaths } from "./steps/public-findings.ts";
import { textsFor } from "./texts/languages.ts";

export { hasImageName } from "./images/image-library.ts";
export { maxImageBytes } from "./images/read-image.ts";
export { maxBytes } from "./minutes/decode.ts";
export { jsonSchema } from "./minutes/settings/json-schemas.ts";
export type { ContentFiles, Destination } from "./model/content/content-files.ts";
export { type Appearance, appearanceOf, settingsOf, tellsAppearance } from "./steps/known-settings.ts";
export { orderedParser, type ParsingOrder, parseAll, parsingOrder, readSecrets } from "./steps/parse-all.ts";
export { createMinutesMemory, type Knowledge, type KnownFile, type MinutesMemory };

export interface PipelineResult {
  /** Null where the settings cannot be read, so that nothing can be built. */
  readonly site: SiteData | null;
  /** All diagnostics of all files, sorted by file and position. */
  readonly diagnostics: readonly Diagnostic[];
  /** Runs one of the rules that `diagnostics` waits for, so that a server can respond between two. Returns whether there are more. */
  readonly findMore: () => boolean;
  /** What the site withholds. For the scan, never for a page. */
  readonly secrets: Secrets;
  /** Where each setting comes from that is worked out if `site.yaml` leaves it out. */
  readonly origins: () => readonly SettingOrigin[];
  /** Files that hold no minutes, and that nobody put among them. */
  readonly ignored: readonly string[];
}

/** A save of minutes changes no entry, and results that are kept for other minutes depend on the entries. */
const reuseEntries = reuseIfEqual<readonly Person[]>();

/**
 * The whole flow: files in, everything that is published out. Minutes with errors are left out and reported. With the
 * memory of an earlier call, only files that changed since are parsed.
 */
export function buildSiteData(
  files: ContentFiles,
  destination: Destination,
  memory: MinutesMemory = createMinutesMemory(),
): PipelineResult {
  const {
    settings,
    diagnostics: found,
    origins,
    positionOf: settingPosition,
  } = siteSettings(files, destination);
  const readNames = (findPrivate: FindPrivate): ReadPeople =>
    files.people ? readPeople(files.people, findPrivate) : { people: [], diagnostics: [] };
  const withoutSite = (hasMinutes: boolean): PipelineResult => {
    const { diagnostics } = readNames(createPrivateFinder(settings?.privacy ?? defaultPrivacyRules));
    const ofFolder = contentDiagnostics({ ...files, hasMinutesFolder: hasMinutes });
    return {
      site: null,
      diagnostics: sorted([...found, ...ofFolder, ...diagnostics]),
      findMore: () => false,
      secrets: noSecrets,
      origins: () => [],
      ignored: [],
    };
  };
  if (!settings) return withoutSite(files.hasMinutesFolder || files.minutes.length > 0);

  const images = imagesOf(files);
  const { parsed, privacy } = parseAll(files.minutes, settings, memory, images?.look);
  // A folder of other texts must not be published as an empty archive.
  const hasMinutes = parsed.some(({ date, draft }) => date !== null || draft !== null);
  if (!hasMinutes && !files.hasMinutesFolder) return withoutSite(false);
  // Beside the folder of minutes a text without a day is one of many; in it, somebody would miss it.
  const ignored = files.hasMinutesFolder ? [] : undatedTexts(parsed);
  const { people: entries, diagnostics: peopleDiagnostics } = readNames(privacy.findPrivate);
  const people = reuseEntries(entries);
  const unread = files.skipped.map(({ path }) => unreadMinutes(path));
  const context = {
    pages: once(() => pagesOf([...parsed, ...unread])),
    settings,
    people,
    positionOf: fieldLocator(files.minutes, privacy),
    settingsSource: { file: files.settings.path, positionOf: settingPosition },
  };
  const asPublic = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
    distinctDiagnostics(diagnostics).map((diagnostic) => publicDiagnostic(diagnostic, privacy.findPrivate));
  const foundAndErrors = asPublic([
    ...found,
    ...contentDiagnostics({ ...files, hasMinutesFolder: true }),
    ...peopleDiagnostics,
    ...(files.leaks ?? []),
    ...privacy.diagnostics,
    ...parsed.filter(({ path }) => !ignored.includes(path)).flatMap((file) => file.diagnostics),
    ...[...checkParsed(parsed, context, "error")].flat(),
  ]);
  const quarantine = withPublicPaths(
    applyQuarantine([...parsed, ...unread], foundAndErrors, textsFor(settings.language)),
    privacy,
    files.settings.path.slice(0, -"site.yaml".length),
  );
  const index = indexPeople(people);
  const archive = linkArchive(joinAgendas(quarantine.published).map((meeting) => sitesFirst(meeting, index)));
  const site = siteData(
    archive,
    people,
    settings,
    destination.basePath,
    quarantine,
    publicTemplate(files, privacy),
    images?.publish,
  );
  // A server shows pages before it warns.
  const all = stepwise(function* () {
    const warnings: Diagnostic[] = [];
    for (const some of checkParsed(parsed, context, "warning")) {
      warnings.push(...some);
      yield;
    }
    return sorted(distinctDiagnostics([...foundAndErrors, ...asPublic(warnings)]));
  });
  return lazily({
    site: () => site,
    diagnostics: all.value,
    findMore: () => all.step,
    secrets: () => privacy.secrets,
    origins: () => () => [
      ...origins,
      ...archiveOrigins(
        archive.meetings.map(({ meeting }) => meeting),
        settings,
      ),
    ],
    ignored: () => [...(files.surroundings?.projectFiles ?? []), ...ignored].toSorted(),
  });
}

/** What the rules find in all minutes of which something could be read, one rule after the other. */
function* checkParsed(
  parsed: readonly ParsedMinutes[],
  context: Omit<RuleContext, "archive">,
  severity: Severity,
): Generator<Diagnostic[]> {
  const check = (meetings: readonly Meeting[]): Generator<Diagnostic[]> =>
    checkByRule({ ...context, archive: linkArchive(meetings) }, severity);
  yield* check(parsed.flatMap(({ meeting }) => meeting ?? []));
  // Checked on its own, so that a broken copy of good minutes causes no error in them.
  for (const { meeting, draft } of parsed) if (draft && !meeting) yield* check([draft]);
}
