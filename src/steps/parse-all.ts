import { aliasPath, paths } from "../format/urls.ts";
import type { ArchivePrivacy } from "../minutes/archive-privacy.ts";
import { createMinutesMemory, type MinutesMemory } from "../minutes/minutes-memory.ts";
import type { ParsedMinutes } from "../minutes/parse-minutes.ts";
import type { ContentFiles } from "../model/content-files.ts";
import type { Diagnostic, SourceFile } from "../model/diagnostic.ts";
import type { Settings } from "../model/settings.ts";
import type { Secrets } from "../privacy/scan.ts";
import { settingsOf } from "./known-settings.ts";

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
