import { type FoundDay, meetingDay } from "../format/days/meeting-day.ts";
import type { Diagnostic, SourceFile } from "../model/diagnostic.ts";
import { decode } from "./decode.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";

/** A minutes file, decoded and split; what its values mean is not looked at yet. */
export interface MinutesFile {
  readonly path: string;
  /** Null if the bytes are not usable text; the diagnostics say why. */
  readonly front: FrontMatter | null;
  /** The day that the path or the first heading names; null if neither does. */
  readonly day: FoundDay | null;
  /** About the bytes and the text as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}

export function readMinutesFile(file: SourceFile): MinutesFile {
  const { text, diagnostics } = decode(file);
  const front = text === null ? null : readFrontMatter(text, file.path);
  return { path: file.path, front, day: meetingDay(file.path, front?.body ?? ""), diagnostics };
}
