import { normalizeBasePath } from "../format/urls.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** What a build may leave out: parts of the site, the components of the team, and what an earlier build has parsed and scanned. */
export const skippableParts = ["search", "cards", "components", "cache"] as const;

export type SkippablePart = (typeof skippableParts)[number];

/** Command-line options of a build; the scripts pass them to `.eleventy.ts` as environment variables. */
export interface BuildChoices {
  /** Folder with `site.yaml`, `people.yaml` and `minutes/`. */
  readonly content: string;
  /** Path under which the site is served, such as `/technology/`. */
  readonly basePath: string;
  /** Public address of the front page; null uses the one in `site.yaml`. */
  readonly url: string | null;
  /** Whether minutes with errors are left out of the site instead of stopping the build. */
  readonly quarantine: boolean;
  /** Whether browsers may cache visited pages, if the settings allow it. */
  readonly offline: boolean;
  /** What is left out: to measure the rest, or to run no code of the team. */
  readonly skip: readonly SkippablePart[];
  /** Whether only errors are printed. */
  readonly quiet: boolean;
  /** Errors of minutes that would publish private text, which an earlier attempt at this build found. */
  readonly leaks: readonly Diagnostic[];
}

export const defaultChoices: BuildChoices = {
  content: "content",
  basePath: "/",
  url: null,
  quarantine: false,
  offline: true,
  skip: [],
  quiet: false,
  leaks: [],
};

type Environment = Readonly<Record<string, string | undefined>>;

export function toEnvironment(choices: BuildChoices): Record<string, string> {
  return {
    MINUTEBOOK_CONTENT: choices.content,
    MINUTEBOOK_BASE_PATH: choices.basePath,
    MINUTEBOOK_URL: choices.url ?? "",
    MINUTEBOOK_QUARANTINE: choices.quarantine ? "1" : "",
    MINUTEBOOK_OFFLINE: choices.offline ? "" : "0",
    MINUTEBOOK_SKIP: choices.skip.join(","),
    MINUTEBOOK_QUIET: choices.quiet ? "1" : "",
    MINUTEBOOK_LEAKS: JSON.stringify(choices.leaks),
  };
}

export function fromEnvironment(environment: Environment): BuildChoices {
  return {
    content: environment.MINUTEBOOK_CONTENT || defaultChoices.content,
    basePath: normalizeBasePath(environment.MINUTEBOOK_BASE_PATH ?? defaultChoices.basePath),
    url: environment.MINUTEBOOK_URL || null,
    quarantine: environment.MINUTEBOOK_QUARANTINE === "1",
    offline: environment.MINUTEBOOK_OFFLINE !== "0",
    skip: skippableParts.filter((part) => environment.MINUTEBOOK_SKIP?.split(",").includes(part)),
    quiet: environment.MINUTEBOOK_QUIET === "1",
    leaks: JSON.parse(environment.MINUTEBOOK_LEAKS || "[]"),
  };
}
