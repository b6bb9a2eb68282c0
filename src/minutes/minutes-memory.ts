import type { SourceFile } from "../model/diagnostic.ts";
import type { Settings } from "../model/settings.ts";
import { type ArchivePrivacy, archivePrivacy } from "./archive-privacy.ts";
import { type MinutesFile, meetingsOfFile, readMinutesFile } from "./minutes-file.ts";
import { createMinutesParser, type ParsedMinutes } from "./parse-minutes.ts";
import { createLeakCheck } from "./private/leaking-text.ts";

/** Reads minutes files and keeps what it read, so that the next time only changed files are read again. */
export interface MinutesMemory {
  /** What the files and the settings make private. */
  readonly privacy: (files: readonly SourceFile[], settings: Settings) => ArchivePrivacy;
  /** The same objects as before where the file, the settings and the private texts are as before. */
  readonly parse: (
    files: readonly SourceFile[],
    settings: Settings,
    privacy: ArchivePrivacy,
  ) => readonly ParsedMinutes[];
  /** What it keeps, for another memory to recall. */
  readonly knowledge: () => Knowledge;
  /** Takes what another memory kept of files that are still the same. */
  readonly recall: (knowledge: Knowledge) => void;
}

export interface Knowledge {
  readonly files: readonly KnownFile[];
  /** Settings and private texts that the files were parsed with. */
  readonly parsedBy: string;
}

export interface KnownFile {
  readonly source: SourceFile;
  /** The value of `coordinates`; undefined where there are none. */
  readonly coordinates: unknown;
  /** Null once it is parsed, because it takes much memory. */
  readonly file: MinutesFile | null;
  /** The meetings of the file. */
  readonly parsed: readonly ParsedMinutes[] | null;
}

export function createMinutesMemory(): MinutesMemory {
  let known: ReadonlyMap<string, KnownFile> = new Map();
  let parsedBy = "";
  const readAll = (sources: readonly SourceFile[], read: (file: KnownFile) => KnownFile): KnownFile[] => {
    const files = sources.map((source) => {
      const found = known.get(source.path);
      return read(found && isSame(found.source, source) ? found : readFile(source));
    });
    known = new Map(files.map((file) => [file.source.path, file]));
    return files;
  };
  return {
    privacy(sources, settings) {
      return archivePrivacy(
        readAll(sources, (file) => file),
        settings,
      );
    },
    parse(sources, settings, privacy) {
      const by = JSON.stringify([settings, privacy.key]);
      const isStale = by !== parsedBy;
      parsedBy = by;
      const parse = createMinutesParser(settings, privacy);
      const checked = createLeakCheck(privacy.secrets);
      const files = readAll(sources, ({ source, coordinates, file, parsed }) => ({
        source,
        coordinates,
        file: null,
        parsed:
          (isStale ? null : parsed) ??
          meetingsOfFile(file ?? readMinutesFile(source)).map((part) => checked(part, parse(part))),
      }));
      return files.flatMap(({ parsed }) => parsed ?? []);
    },
    knowledge: () => ({ files: [...known.values()], parsedBy }),
    recall({ files, parsedBy: by }) {
      known = new Map(files.map((file) => [file.source.path, file]));
      parsedBy = by;
    },
  };
}

function readFile(source: SourceFile): KnownFile {
  const file = readMinutesFile(source);
  return { source, coordinates: coordinatesOf(file), file, parsed: null };
}

/** The values of all keys that spell `coordinates`, in capitals too; undefined if there are none. */
function coordinatesOf({ front }: MinutesFile): unknown {
  const values = front?.yaml?.value;
  if (typeof values !== "object" || values === null) return undefined;
  const found = Object.entries(values).filter(([key]) => key.toLowerCase() === "coordinates");
  return found.length > 0 ? found.map(([, value]) => value) : undefined;
}

function isSame({ bytes }: SourceFile, other: SourceFile): boolean {
  return (
    bytes === other.bytes ||
    (bytes.length === other.bytes.length && bytes.every((byte, at) => byte === other.bytes[at]))
  );
}
