import type { SocialCard } from "../../model/meeting-page.ts";
import type { Planned } from "../../model/site-data.ts";
import type { BinaryFile, TextFile } from "../writing/file-to-write.ts";

/** A file of the site, or the picture of a card that is still to be drawn; `path` is the site path. */
export type SiteFile = TextFile | BinaryFile | { readonly path: string; readonly card: SocialCard };

/** Files that are made together when they are asked for. */
export type PlannedFiles<Known = never> = Planned<readonly (SiteFile | Known)[]>;

/** Makes files of each planned page. */
export function* planned<Made, Files>(
  plans: Iterable<Planned<Made>>,
  filesOf: (made: Made, paths: readonly string[]) => Files,
): Generator<Planned<Files>> {
  for (const { paths, make } of plans) yield { paths, make: () => filesOf(make(), paths) };
}

/** A file that is made alone. */
export function one(path: string, text: () => string): PlannedFiles {
  return { paths: [path], make: () => [{ path, text: text() }] };
}

/** On one line, which takes half the bytes; `jq` and browsers indent it. */
export function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
