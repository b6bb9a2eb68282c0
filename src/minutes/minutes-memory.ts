import { memoize } from "../format/reuse/memoize.ts";
import type { LookAtImage, ShownImage } from "../model/content/images.ts";
import type { SourceFile } from "../model/diagnostic.ts";
import type { PrivateFinders } from "../model/privacy.ts";
import type { Settings } from "../model/settings.ts";
import { type ArchivePrivacy, archivePrivacy, type PrivateTexts } from "./archive-privacy.ts";
import { type MinutesFile, meetingsOfFile, readMinutesFile } from "./minutes-file.ts";
import { createMinutesParser, type ParsedMinutes } from "./parse-minutes.ts";
import { createLeakCheck } from "./private/leaking-text.ts";

/** Reads minutes files and keeps what it read, so that the next time only changed files are read again. */
export interface MinutesMemory {
  /** What the files and the settings make private. */
  readonly privacy: (files: readonly SourceFile[], settings: Settings) => ArchivePrivacy;
  /** The same objects as before where the file, its images, the settings and the private texts are as before. */
  readonly parse: (
    files: readonly SourceFile[],
    settings: Settings,
    privacy: ArchivePrivacy,
    look?: LookAtImage,
  ) => readonly ParsedMinutes[];
  /** The files that `parse` would parse, so that several threads can share them. */
  readonly unparsed: (
    files: readonly SourceFile[],
    settings: Settings,
    privacy: ArchivePrivacy,
    look?: LookAtImage,
  ) => Knowledge;
  /** Takes what was parsed of the files that it knows, unless it has read them again since. */
  readonly keep: (knowledge: Knowledge) => void;
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

const noImages = (): null => null;

export function createMinutesMemory(): MinutesMemory {
  let known = new Map<string, KnownFile>();
  let parsedBy = "";
  const readAll = (sources: readonly SourceFile[]): KnownFile[] => {
    const files = sources.map((source) => {
      const found = known.get(source.path);
      return found && isSame(found.source, source) ? found : readFile(source);
    });
    known = byPath(files);
    return files;
  };
  /** Forgets what was parsed with other settings, private texts or images. */
  const read = (
    sources: readonly SourceFile[],
    settings: Settings,
    { known: texts, secrets }: ArchivePrivacy,
    look: LookAtImage,
  ): KnownFile[] => {
    const by = JSON.stringify([settings, texts, secrets]);
    const isSameBy = by === parsedBy;
    const files = readAll(sources).map((file) =>
      isSameBy && file.parsed?.every((part) => areImagesAsBefore(part, look)) !== false
        ? file
        : { ...file, parsed: null },
    );
    parsedBy = by;
    known = byPath(files);
    return files;
  };
  return {
    // A caller that asks again before the files or the settings change gets the same answer.
    privacy: memoize((sources: readonly SourceFile[], settings: Settings) =>
      archivePrivacy(readAll(sources), settings),
    ),
    parse(sources, settings, privacy, look = noImages) {
      const parse = createFileParser(settings, privacy, look);
      const files = read(sources, settings, privacy, look).map((file) => (file.parsed ? file : parse(file)));
      known = byPath(files);
      return files.flatMap(({ parsed }) => parsed ?? []);
    },
    unparsed: (sources, settings, privacy, look = noImages) => ({
      files: read(sources, settings, privacy, look).filter(({ parsed }) => parsed === null),
      parsedBy,
    }),
    keep({ files, parsedBy: by }) {
      if (by !== parsedBy) return;
      for (const file of files)
        if (known.get(file.source.path)?.source === file.source) known.set(file.source.path, file);
    },
    knowledge: () => ({ files: [...known.values()], parsedBy }),
    recall({ files, parsedBy: by }) {
      known = byPath(files);
      parsedBy = by;
    },
  };
}

/** Makes a parser of the files of one archive, so that the memory of another thread can keep them. */
export function createFileParser(
  settings: Settings,
  privacy: PrivateFinders & Pick<PrivateTexts, "secrets">,
  look?: LookAtImage,
): (file: KnownFile) => KnownFile {
  const parse = createMinutesParser(settings, privacy, look);
  const checked = createLeakCheck(privacy.secrets);
  return ({ source, coordinates, file }) => ({
    source,
    coordinates,
    file: null,
    parsed: meetingsOfFile(file ?? readMinutesFile(source)).map((part) => checked(part, parse(part))),
  });
}

/** Whether all images of minutes are as they were when the minutes were parsed. */
function areImagesAsBefore({ meeting, draft }: ParsedMinutes, look: LookAtImage): boolean {
  const { images = [], source } = meeting ?? draft ?? {};
  return (
    images.every(({ file, shown }) => isAsBefore(shown, look(file))) &&
    (source?.unshownImages ?? []).every(({ file, message, hint }) => {
      const now = look(file);
      return now !== null && "message" in now && now.message === message && now.hint === hint;
    })
  );
}

function isAsBefore({ path, width, height }: ShownImage, now: ReturnType<LookAtImage>): boolean {
  return (
    now !== null &&
    !("message" in now) &&
    path.endsWith(`.${now.kind}`) &&
    now.width === width &&
    now.height === height
  );
}

function byPath(files: readonly KnownFile[]): Map<string, KnownFile> {
  return new Map(files.map((file) => [file.source.path, file]));
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
