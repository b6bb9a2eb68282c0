import { memoize } from "../format/reuse/memoize.ts";
import { type ImageLibrary, imageLibrary } from "../images/image-library.ts";
import { type ArchivePrivacy, type PrivateTexts, privateFinders } from "../minutes/archive-privacy.ts";
import {
  createFileParser,
  createMinutesMemory,
  type Knowledge,
  type KnownFile,
  type MinutesMemory,
} from "../minutes/minutes-memory.ts";
import type { ParsedMinutes } from "../minutes/parse-minutes.ts";
import type { ContentFiles, Destination } from "../model/content/content-files.ts";
import type { ImageFile, LookAtImage } from "../model/content/images.ts";
import type { SourceFile } from "../model/diagnostic.ts";
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
  look?: LookAtImage,
): ParsedFiles {
  const privacy = memory.privacy(minutes, settings);
  return { parsed: memory.parse(minutes, settings, privacy, look), privacy };
}

/** Files that are still to be parsed, and what it takes, as plain values that another thread can be sent. */
export interface ParsingOrder {
  readonly settings: Settings;
  readonly texts: PrivateTexts;
  readonly unparsed: Knowledge;
  /** Paths of the image files that the minutes may show; null where nothing is known of them. */
  readonly images: { readonly folder: string; readonly paths: readonly string[] } | null;
}

/** The images of a content folder; null where nothing is known of them. The same files give the same object. */
export const imagesOf = memoize(({ settings, images }: ContentFiles): ImageLibrary | null =>
  images ? imageLibrary(contentFolder(settings), images) : null,
);

/** The folder of the settings file, such as `content/`; empty for the current folder. */
export function contentFolder({ path }: SourceFile): string {
  return path.slice(0, -"site.yaml".length);
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
  return {
    settings,
    texts: { known, secrets },
    unparsed: memory.unparsed(files.minutes, settings, privacy, imagesOf(files)?.look),
    images: files.images
      ? { folder: contentFolder(files.settings), paths: files.images.map(({ path }) => path) }
      : null,
  };
}

/** Parses the files of an order, in any thread, which reads images in its own way. */
export function orderedParser(
  { settings, texts, images }: Omit<ParsingOrder, "unparsed">,
  readImage: (path: string) => ReturnType<ImageFile["read"]>,
): (file: KnownFile) => KnownFile {
  const files = images?.paths.map((path) => ({ path, read: () => readImage(path) }));
  const look = images && files ? imageLibrary(images.folder, files).look : undefined;
  const privacy = { ...privateFinders(settings, texts.known), secrets: texts.secrets };
  return createFileParser(settings, privacy, look);
}

/** What a site of these files withholds; null where the settings cannot be read. */
export function readSecrets(files: ContentFiles): Secrets | null {
  const { settings } = settingsOf(files);
  return settings && createMinutesMemory().privacy(files.minutes, settings).secrets;
}
