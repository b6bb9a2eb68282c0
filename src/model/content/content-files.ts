import type { Diagnostic, Severity, SourceFile } from "../diagnostic.ts";
import type { Surroundings } from "../settings.ts";
import type { ImageFile } from "./images.ts";

/** A file that is not read, and why, as prose. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
  readonly severity: Severity;
}

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
  /** Files of the folder that minutes may show; absent where nothing is known of them. */
  readonly images?: readonly ImageFile[];
  /** Without the folder there may be minutes somewhere else, which must not be published as an empty archive. */
  readonly hasMinutesFolder: boolean;
  /** What lies among the minutes and is not read, with the reason. */
  readonly skipped: readonly SkippedFile[];
  /** Errors of minutes whose pages would show private text, which only a build finds; absent where there was none. */
  readonly leaks?: readonly Diagnostic[];
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
