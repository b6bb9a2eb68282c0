import type { SourceFile } from "../model/diagnostic.ts";
import type { Settings } from "../model/settings.ts";
import { coordinateLines } from "./coordinates.ts";
import { type MinutesFile, readMinutesFile } from "./minutes-file.ts";
import { createMinutesParser, type ParsedMinutes } from "./parse-minutes.ts";

/** Reads minutes files and keeps what it read, so that the next time only changed files are read again. */
export interface MinutesMemory {
  /** The lines of all private `coordinates`, each once. */
  readonly coordinates: (files: readonly SourceFile[]) => readonly string[];
  /** The same objects as before where the file, the settings and the private texts are as before. */
  readonly parse: (
    files: readonly SourceFile[],
    settings: Settings,
    isPrivate: RegExp,
  ) => readonly ParsedMinutes[];
}

interface KnownFile {
  readonly source: SourceFile;
  readonly coordinates: readonly string[];
  /** Null once it is parsed, because it takes much memory. */
  readonly file: MinutesFile | null;
  readonly parsed: ParsedMinutes | null;
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
    coordinates(sources) {
      return [...new Set(readAll(sources, (file) => file).flatMap(({ coordinates }) => coordinates))];
    },
    parse(sources, settings, isPrivate) {
      const by = JSON.stringify([settings, isPrivate.source, isPrivate.flags]);
      const isStale = by !== parsedBy;
      parsedBy = by;
      const parse = createMinutesParser(settings, isPrivate);
      const files = readAll(sources, ({ source, coordinates, file, parsed }) => ({
        source,
        coordinates,
        file: null,
        parsed: (isStale ? null : parsed) ?? parse(file ?? readMinutesFile(source)),
      }));
      return files.flatMap(({ parsed }) => parsed ?? []);
    },
  };
}

function readFile(source: SourceFile): KnownFile {
  const file = readMinutesFile(source);
  return { source, coordinates: coordinateLines(file), file, parsed: null };
}

function isSame({ bytes }: SourceFile, other: SourceFile): boolean {
  return (
    bytes === other.bytes ||
    (bytes.length === other.bytes.length && bytes.every((byte, at) => byte === other.bytes[at]))
  );
}
