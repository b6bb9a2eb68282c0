import { joinAgendas } from "./archive/join-agendas.ts";
import { linkArchive } from "./archive/link-archive.ts";
import { archiveOrigins } from "./derive/data/archive-origins.ts";
import { siteData } from "./derive/data/site-data.ts";
import { applyQuarantine } from "./derive/pages/quarantine.ts";
import { indexPeople } from "./derive/people/people-index.ts";
import { sitesFirst } from "./derive/people/sites-first.ts";
import { lazily } from "./format/lazily.ts";
import {
  createMinutesMemory,
  type Knowledge,
  type KnownFile,
  type MinutesMemory,
} from "./minutes/minutes-memory.ts";
import { readPeople } from "./minutes/people-file.ts";
import type { Archive, Person } from "./model/archive.ts";
import type { ContentFiles, Destination } from "./model/content/content-files.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { Meeting } from "./model/meeting.ts";
import type { SettingOrigin } from "./model/settings.ts";
import type { SiteData } from "./model/site-data.ts";
import { createPrivateFinder, defaultPrivacyRules } from "./privacy/find-private.ts";
import { noSecrets, type Secrets } from "./privacy/scan.ts";
import { contentDiagnostics } from "./rules/content-diagnostics.ts";
import { checkContent } from "./steps/check-content.ts";
import { type SiteSettings, siteSettings } from "./steps/known-settings.ts";
import { contentFolder } from "./steps/parse-all.ts";
import { parseContent } from "./steps/parse-content.ts";
import { publicTemplate, sorted, withPublicPaths } from "./steps/public-findings.ts";
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

/**
 * The whole flow: files in, everything that is published out. Minutes with errors are left out and reported. With the
 * memory of an earlier call, only files that changed since are parsed.
 */
export function buildSiteData(
  files: ContentFiles,
  destination: Destination,
  memory: MinutesMemory = createMinutesMemory(),
): PipelineResult {
  const known = siteSettings(files, destination);
  const content = known.settings && parseContent(files, known.settings, memory);
  if (!content) return withoutSite(files, known);

  const { settings, people, privacy, images } = content;
  const findings = checkContent(files, known, content);
  const quarantine = withPublicPaths(
    applyQuarantine([...content.minutes, ...content.unread], findings.first, textsFor(settings.language)),
    privacy,
    contentFolder(files.settings),
  );
  const archive = publishedArchive(quarantine.published, people);
  const site = siteData({
    archive,
    people,
    settings,
    basePath: destination.basePath,
    quarantine,
    template: publicTemplate(files, privacy),
    publish: images?.publish,
  });
  return lazily({
    site: () => site,
    diagnostics: findings.all.value,
    findMore: () => findings.all.step,
    secrets: () => privacy.secrets,
    origins: () => () => [
      ...known.origins,
      ...archiveOrigins(
        archive.meetings.map(({ meeting }) => meeting),
        settings,
      ),
    ],
    ignored: () => [...(files.surroundings?.projectFiles ?? []), ...content.ignored].toSorted(),
  });
}

/** The meetings as readers get them: one for each day of a series, with every support entry the right way round. */
function publishedArchive(meetings: readonly Meeting[], people: readonly Person[]): Archive {
  const index = indexPeople(people);
  return linkArchive(joinAgendas(meetings).map((meeting) => sitesFirst(meeting, index)));
}

/** What is wrong with a folder whose settings cannot be read, or that holds no minutes. */
function withoutSite(files: ContentFiles, { settings, diagnostics }: SiteSettings): PipelineResult {
  const people = readPeople(files.people, createPrivateFinder(settings?.privacy ?? defaultPrivacyRules));
  // Without settings, no text was parsed, and each of them may be minutes.
  const mayHoldMinutes = files.hasMinutesFolder || (settings === null && files.minutes.length > 0);
  const ofFolder = contentDiagnostics({ ...files, hasMinutesFolder: mayHoldMinutes });
  return {
    site: null,
    diagnostics: sorted([...diagnostics, ...ofFolder, ...people.diagnostics]),
    findMore: () => false,
    secrets: noSecrets,
    origins: () => [],
    ignored: [],
  };
}
