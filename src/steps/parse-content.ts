import { reuseIfEqual } from "../format/reuse/memoize.ts";
import type { ImageLibrary } from "../images/image-library.ts";
import type { ArchivePrivacy } from "../minutes/archive-privacy.ts";
import type { MinutesMemory } from "../minutes/minutes-memory.ts";
import { type ParsedMinutes, unreadMinutes } from "../minutes/parse-minutes.ts";
import { readPeople } from "../minutes/people-file.ts";
import type { Person } from "../model/archive.ts";
import type { ContentFiles } from "../model/content/content-files.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Settings } from "../model/settings.ts";
import { imagesOf, parseAll } from "./parse-all.ts";

/** What the files of a content folder say, before rules check it. */
export interface ParsedContent {
  readonly settings: Settings;
  readonly people: readonly Person[];
  /** About `people.yaml`. */
  readonly peopleDiagnostics: readonly Diagnostic[];
  readonly minutes: readonly ParsedMinutes[];
  /** Files among the minutes that are not read, so that the page of each can say why. */
  readonly unread: readonly ParsedMinutes[];
  readonly privacy: ArchivePrivacy;
  /** Null where nothing is known of the images. */
  readonly images: ImageLibrary | null;
  /** Paths of files that hold no minutes, and that nobody put among them. */
  readonly ignored: readonly string[];
}

/** A save of minutes changes no entry, and results that are kept for other minutes depend on the entries. */
const reuseEntries = reuseIfEqual<readonly Person[]>();

/** Null for a folder of other texts, which must not be published as an empty archive. */
export function parseContent(
  files: ContentFiles,
  settings: Settings,
  memory: MinutesMemory,
): ParsedContent | null {
  const images = imagesOf(files);
  const { parsed, privacy } = parseAll(files.minutes, settings, memory, images?.look);
  const hasMinutes = parsed.some(({ date, draft }) => date !== null || draft !== null);
  if (!hasMinutes && !files.hasMinutesFolder) return null;
  const { people, diagnostics } = readPeople(files.people, privacy.findPrivate);
  return {
    settings,
    people: reuseEntries(people),
    peopleDiagnostics: diagnostics,
    minutes: parsed,
    unread: files.skipped.map(({ path }) => unreadMinutes(path)),
    privacy,
    images,
    // Beside the folder of minutes a text without a day is one of many; in it, somebody would miss it.
    ignored: files.hasMinutesFolder ? [] : undatedTexts(parsed),
  };
}

/** Paths of texts without a day, which need not be minutes. */
function undatedTexts(minutes: readonly ParsedMinutes[]): string[] {
  const isUndated = ({ ruleId }: Diagnostic): boolean => ruleId === "skipped-file";
  return minutes.filter(({ diagnostics }) => diagnostics.some(isUndated)).map(({ path }) => path);
}
