import { aliasPath, paths } from "../format/urls.ts";
import { type ArchivePrivacy, type PrivateTexts, privateFinders } from "../minutes/archive-privacy.ts";
import {
  createFileParser,
  createMinutesMemory,
  type Knowledge,
  type KnownFile,
  type MinutesMemory,
} from "../minutes/minutes-memory.ts";
import type { ParsedMinutes } from "../minutes/parse-minutes.ts";
import type { ContentFiles, Destination } from "../model/content-files.ts";
import type { Diagnostic, SourceFile } from "../model/diagnostic.ts";
import type { Settings } from "../model/settings.ts";
import type { Secrets } from "../privacy/scan.ts";
import { settingsOf, siteSettings } from "./known-settings.ts";

interface ParsedFiles {
  readonly parsed: readonly ParsedMinutes[];
  readonly privacy: ArchivePrivacy;
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

/** Files that are still to be parsed, and what it takes, as plain values that another thread can be sent. */
export interface ParsingOrder {
  readonly settings: Settings;
  readonly texts: PrivateTexts;
  readonly unparsed: Knowledge;
}

/** What `buildSiteData` would parse with the same arguments; null where the settings cannot be read. */
export function parsingOrder(
  files: ContentFiles,
  destination: Destination,
  memory: MinutesMemory,
): ParsingOrder | null {
  const { settings } = siteSettings(files, destination);
  if (settings === null) return null;
  const privacy = memory.privacy(files.minutes, settings);
  const { known, secrets } = privacy;
  return { settings, texts: { known, secrets }, unparsed: memory.unparsed(files.minutes, settings, privacy) };
}

/** Parses the files of an order, in any thread. */
export function orderedParser({
  settings,
  texts,
}: Omit<ParsingOrder, "unparsed">): (file: KnownFile) => KnownFile {
  return createFileParser(settings, { ...privateFinders(settings, texts.known), secrets: texts.secrets });
}

/** What a site of these files withholds; null where the settings cannot be read. */
export function readSecrets(files: ContentFiles): Secrets | null {
  const { settings } = settingsOf(files);
  return settings && createMinutesMemory().privacy(files.minutes, settings).secrets;
}

/** Paths of all minutes and of what redirects to them. */
export function pagesOf(parsed: readonly ParsedMinutes[]): ReadonlySet<string> {
  const aliases = parsed.flatMap(({ meeting, draft }) => (meeting ?? draft)?.aliases ?? []);
  return new Set([
    ...parsed.flatMap(({ id }) => (id === null ? [] : paths.meeting(id))),
    ...aliases.map(aliasPath),
  ]);
}

/** Texts without a day, which need not be minutes. */
export function undatedTexts(files: readonly ParsedMinutes[]): string[] {
  const isUndated = ({ ruleId }: Diagnostic): boolean => ruleId === "skipped-file";
  return files.filter(({ diagnostics }) => diagnostics.some(isUndated)).map(({ path }) => path);
}
