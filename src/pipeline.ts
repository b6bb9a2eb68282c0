import { joinAgendas } from "./archive/join-agendas.ts";
import { linkArchive } from "./archive/link-archive.ts";
import { archiveOrigins } from "./derive/data/archive-origins.ts";
import { siteData } from "./derive/data/site-data.ts";
import { applyQuarantine, type Quarantine } from "./derive/pages/quarantine.ts";
import { indexPeople } from "./derive/people/people-index.ts";
import { sitesFirst } from "./derive/people/sites-first.ts";
import { compareDiagnostics, firstDiagnostics } from "./format/diagnostics.ts";
import { aliasPath, paths } from "./format/urls.ts";
import { withhold } from "./format/withhold.ts";
import { readIdentity } from "./identity/read-identity.ts";
import type { ArchivePrivacy } from "./minutes/archive-privacy.ts";
import { decode } from "./minutes/decode.ts";
import { fieldLocator } from "./minutes/field-positions.ts";
import {
  createMinutesMemory,
  type Knowledge,
  type KnownFile,
  type MinutesMemory,
} from "./minutes/minutes-memory.ts";
import { type ParsedMinutes, unreadMinutes } from "./minutes/parse-minutes.ts";
import { type ReadPeople, readPeople } from "./minutes/people-file.ts";
import { languageOf, type WorkedOutSettings, workOutSettings } from "./minutes/settings/work-out-settings.ts";
import { readSettings } from "./minutes/settings-file.ts";
import { publicPath } from "./minutes/unwithheld.ts";
import type { Diagnostic, SourceFile } from "./model/diagnostic.ts";
import type { Meeting } from "./model/meeting.ts";
import type { FindPrivate, PrivateFinders } from "./model/privacy.ts";
import type { Accent, SettingOrigin, Settings, Surroundings, WrittenSettings } from "./model/settings.ts";
import type { SiteData } from "./model/site-data.ts";
import { createPrivateFinder, defaultPrivacyRules } from "./privacy/find-private.ts";
import { noSecrets, type Secrets } from "./privacy/scan.ts";
import { checkArchive } from "./rules/check-archive.ts";
import { contentDiagnostics, type SkippedFile } from "./rules/content-diagnostics.ts";
import { textsFor } from "./texts/languages.ts";

export { maxBytes } from "./minutes/decode.ts";
export { jsonSchema } from "./minutes/settings/json-schemas.ts";
export { createMinutesMemory, type Knowledge, type KnownFile };

/** The content folder as it lies on disk. */
export interface ContentFiles {
  readonly settings: SourceFile;
  /** Null where the team keeps no `people.yaml`. */
  readonly people: SourceFile | null;
  readonly minutes: readonly SourceFile[];
  /** `template.md`, the Markdown of new minutes; null or absent where the team keeps none. */
  readonly template?: SourceFile | null;
  /** SVG and PNG files beside `site.yaml`. */
  readonly pictures: readonly SourceFile[];
  /** Without the folder there may be minutes somewhere else, which must not be published as an empty archive. */
  readonly hasMinutesFolder: boolean;
  /** What lies among the minutes and is not read, with the reason. */
  readonly skipped: readonly SkippedFile[];
  /** Absent where nothing is known of the place. */
  readonly surroundings?: Surroundings;
}

/** Where the site will be served; null takes the public address from the settings. */
export interface Destination {
  readonly basePath: string;
  readonly url: string | null;
  /** `false` lets no browser keep pages, whatever the settings say. */
  readonly offline?: boolean;
}

export interface PipelineResult {
  /** Null where the settings cannot be read, so that nothing can be built. */
  readonly site: SiteData | null;
  /** All diagnostics of all files, sorted by file and position. */
  readonly diagnostics: readonly Diagnostic[];
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
  const read = readSettings(files.settings);
  const { identity, diagnostics: identityDiagnostics } = readIdentity(
    read.identity,
    files.pictures,
    files.settings.path,
    read.positionOf,
  );
  const found = [...read.diagnostics, ...identityDiagnostics];
  const readNames = (findPrivate: FindPrivate): ReadPeople =>
    files.people ? readPeople(files.people, findPrivate) : { people: [], diagnostics: [] };
  const withoutSite = (hasMinutes: boolean): PipelineResult => {
    const { diagnostics } = readNames(createPrivateFinder(read.settings?.privacy ?? defaultPrivacyRules));
    const ofFolder = contentDiagnostics({ ...files, hasMinutesFolder: hasMinutes });
    return {
      site: null,
      diagnostics: sorted([...found, ...ofFolder, ...diagnostics]),
      secrets: noSecrets,
      origins: () => [],
      ignored: [],
    };
  };
  if (!read.settings) return withoutSite(files.hasMinutesFolder || files.minutes.length > 0);

  const { settings: complete, origins } = completeSettings(read.settings, files);
  const settings: Settings = {
    ...complete,
    identity,
    url: destination.url ?? complete.url,
    offline: complete.offline && destination.offline !== false,
  };
  const { parsed, privacy } = parseAll(files.minutes, settings, memory);
  // A folder of other texts must not be published as an empty archive.
  const hasMinutes = parsed.some(({ date, draft }) => date !== null || draft !== null);
  if (!hasMinutes && !files.hasMinutesFolder) return withoutSite(false);
  // Beside the folder of minutes a text without a day is one of many; in it, somebody would miss it.
  const ignored = files.hasMinutesFolder ? [] : undatedTexts(parsed);
  const { people, diagnostics: peopleDiagnostics } = readNames(privacy.findPrivate);
  const positionOf = fieldLocator(files.minutes, privacy);
  const pages = pagesOf([...parsed, ...files.skipped.map(({ path }) => unreadMinutes(path))]);
  const check = (meetings: readonly Meeting[]): Diagnostic[] =>
    checkArchive({
      archive: linkArchive(meetings),
      pages,
      settings,
      people,
      positionOf,
      settingsSource: { file: files.settings.path, positionOf: read.positionOf },
    });
  const all = [
    ...found,
    ...contentDiagnostics({ ...files, hasMinutesFolder: true }),
    ...peopleDiagnostics,
    ...privacy.diagnostics,
    ...parsed.filter(({ path }) => !ignored.includes(path)).flatMap((file) => file.diagnostics),
    ...check(parsed.flatMap(({ meeting }) => meeting ?? [])),
    // Checked on its own, so that a broken copy of good minutes causes no error in them.
    ...parsed.flatMap(({ meeting, draft }) => (draft && !meeting ? check([draft]) : [])),
  ].map((diagnostic) => publicDiagnostic(diagnostic, privacy.findPrivate));
  const diagnostics = sorted(all);
  const unread = files.skipped.map(({ path }) => unreadMinutes(path));
  const quarantine = withPublicPaths(
    applyQuarantine([...parsed, ...unread], diagnostics, textsFor(settings.language)),
    privacy,
    files.settings.path.slice(0, -"site.yaml".length),
  );
  const index = indexPeople(people);
  const archive = linkArchive(joinAgendas(quarantine.published).map((meeting) => sitesFirst(meeting, index)));
  return {
    site: siteData(
      archive,
      people,
      settings,
      destination.basePath,
      quarantine,
      publicTemplate(files, privacy),
    ),
    diagnostics,
    secrets: privacy.secrets,
    origins: () => [
      ...origins,
      ...archiveOrigins(
        archive.meetings.map(({ meeting }) => meeting),
        settings,
      ),
    ],
    ignored: [...(files.surroundings?.projectFiles ?? []), ...ignored].toSorted(),
  };
}

function undatedTexts(files: readonly ParsedMinutes[]): string[] {
  const isUndated = ({ ruleId }: Diagnostic): boolean => ruleId === "skipped-file";
  return files.filter(({ diagnostics }) => diagnostics.some(isUndated)).map(({ path }) => path);
}

const nowhere: Surroundings = { folder: "", repository: null, projectFiles: [] };

function completeSettings(
  written: WrittenSettings,
  { minutes, surroundings = nowhere }: ContentFiles,
): WorkedOutSettings {
  return workOutSettings(written, {
    ...surroundings,
    minutes,
    descriptionIn: (language) => textsFor(language).home.description,
  });
}

/** The settings of a content folder, worked out where they are not written; null if they have errors. */
export function settingsOf(files: ContentFiles): {
  readonly settings: Settings | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { settings, diagnostics } = readSettings(files.settings);
  return { settings: settings && completeSettings(settings, files).settings, diagnostics };
}

interface ParsedFiles {
  readonly parsed: readonly ParsedMinutes[];
  readonly privacy: ArchivePrivacy;
}

/** Paths of all minutes and of what redirects to them. */
function pagesOf(parsed: readonly ParsedMinutes[]): ReadonlySet<string> {
  const aliases = parsed.flatMap(({ meeting, draft }) => (meeting ?? draft)?.aliases ?? []);
  return new Set([
    ...parsed.flatMap(({ id }) => (id === null ? [] : paths.meeting(id))),
    ...aliases.map(aliasPath),
  ]);
}

/** The coordinates of every file are withheld from all of them. */
export function parseAll(
  minutes: readonly SourceFile[],
  settings: Settings,
  memory: MinutesMemory = createMinutesMemory(),
): ParsedFiles {
  const privacy = memory.privacy(minutes, settings);
  return { parsed: memory.parse(minutes, settings, privacy), privacy };
}

/** What a site of these files withholds; null where the settings cannot be read. */
export function readSecrets(files: ContentFiles): Secrets | null {
  const { settings } = settingsOf(files);
  return settings && createMinutesMemory().privacy(files.minutes, settings).secrets;
}

/** What styles and scripts need to know of a site: the language of the interface, and its colour if it has one. */
export interface Appearance {
  readonly language: string;
  readonly accent: Accent | null;
  /** The style sheet of the team's own, which comes after ours; null if there is none. */
  readonly style: string | null;
}

/** Whether the settings tell the appearance of a site, so that its minutes need not be read for it. */
export function tellsAppearance(file: SourceFile): boolean {
  return readSettings(file).settings?.language !== undefined;
}

/** The appearance of a site with these settings; English where they cannot be read. */
export function appearanceOf(
  file: SourceFile,
  minutes: readonly SourceFile[],
  style: SourceFile | null,
): Appearance {
  const { settings, identity, positionOf } = readSettings(file);
  return {
    language: textsFor(settings?.language ?? languageOf(minutes)).language,
    accent: readIdentity(identity, [], file.path, positionOf).identity.accent,
    style: style && new TextDecoder().decode(style.bytes),
  };
}

/** What a new file starts with is published too, so it has no private text. */
function publicTemplate({ template }: ContentFiles, { findPrivate }: PrivateFinders): string | null {
  const text = template ? decode(template).text : null;
  return text === null ? null : withhold(text, findPrivate);
}

function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return firstDiagnostics(diagnostics.toSorted(compareDiagnostics));
}

/** Diagnostics quote the minutes, so private text is withheld from them too. */
function publicDiagnostic(diagnostic: Diagnostic, findPrivate: FindPrivate): Diagnostic {
  const { message, hint, fix, ...place } = diagnostic;
  const isPublic = fix?.every((edit) => findPrivate(`${edit.found} ${edit.replacement}`).length === 0);
  return {
    ...place,
    message: withhold(message, findPrivate),
    hint: withhold(hint, findPrivate),
    ...(fix && isPublic ? { fix } : {}),
  };
}

/** The pages of errors name their files, and so their folders, but none outside of the project. */
function withPublicPaths(
  { pages, undated, ...rest }: Quarantine,
  finders: PrivateFinders,
  contentFolder: string,
): Quarantine {
  const shown = (text: string): string =>
    contentFolder.startsWith("../") ? text.replaceAll(contentFolder, "") : text;
  const named = (errors: readonly Diagnostic[]): Diagnostic[] =>
    errors.map(({ file, message, hint, ...error }) => ({
      ...error,
      file: publicPath(shown(file), finders),
      message: shown(message),
      hint: shown(hint),
    }));
  return {
    ...rest,
    pages: pages.map((page) => ({ ...page, errors: named(page.errors) })),
    undated: named(undated),
  };
}
