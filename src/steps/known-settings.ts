import { memoize } from "../format/reuse/memoize.ts";
import { readIdentity } from "../identity/read-identity.ts";
import {
  languageOf,
  type WorkedOutSettings,
  workOutSettings,
} from "../minutes/settings/work-out-settings.ts";
import { type ReadSettings, readSettings } from "../minutes/settings-file.ts";
import type { ContentFiles, Destination } from "../model/content/content-files.ts";
import type { Diagnostic, SourceFile } from "../model/diagnostic.ts";
import type { Accent, SettingOrigin, Settings, Surroundings, WrittenSettings } from "../model/settings.ts";
import { textsFor } from "../texts/languages.ts";

const nowhere: Surroundings = { folder: "", repository: null, projectFiles: [] };

/** Fills in what `site.yaml` leaves out. */
function completeSettings(
  written: WrittenSettings,
  { minutes, surroundings = nowhere }: ContentFiles,
): WorkedOutSettings {
  return workOutSettings(written, {
    ...surroundings,
    minutes,
    descriptionIn: (language) => textsFor(language).home.description,
  });
}

/** The settings of a content folder, worked out where they are not written; null if they have errors. */
export function settingsOf(files: ContentFiles): {
  readonly settings: Settings | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { settings, diagnostics } = readSettings(files.settings);
  return { settings: settings && completeSettings(settings, files).settings, diagnostics };
}

export interface SiteSettings {
  /** Null if they have errors, so that nothing can be built. */
  readonly settings: Settings | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Of the keys that are worked out if they are left out. */
  readonly origins: readonly SettingOrigin[];
  readonly positionOf: ReadSettings["positionOf"];
}

/** The settings of a site in the place where it will be served. The same files and place give the same object. */
export const siteSettings = memoize((files: ContentFiles, destination: Destination): SiteSettings => {
  const written = readSettings(files.settings);
  const { positionOf } = written;
  const read = readIdentity(written.identity, files.pictures, files.settings.path, positionOf);
  const diagnostics = [...written.diagnostics, ...read.diagnostics];
  if (!written.settings) return { settings: null, diagnostics, origins: [], positionOf };
  const { settings, origins } = completeSettings(written.settings, files);
  return {
    settings: {
      ...settings,
      identity: read.identity,
      url: destination.url ?? settings.url,
      offline: settings.offline && destination.offline !== false,
    },
    diagnostics,
    origins,
    positionOf,
  };
});

/** What styles and scripts need to know of a site: the language of the interface, and its colour if it has one. */
export interface Appearance {
  readonly language: string;
  readonly accent: Accent | null;
  /** The style sheet of the team's own, which comes after ours; null if there is none. */
  readonly style: string | null;
}

/** Whether the settings tell the appearance of a site, so that its minutes need not be read for it. */
export function tellsAppearance(file: SourceFile): boolean {
  return readSettings(file).settings?.language !== undefined;
}

/** The appearance of a site with these settings; English where they cannot be read. */
export function appearanceOf(
  file: SourceFile,
  minutes: readonly SourceFile[],
  style: SourceFile | null,
): Appearance {
  const { settings, identity, positionOf } = readSettings(file);
  return {
    language: textsFor(settings?.language ?? languageOf(minutes)).language,
    accent: readIdentity(identity, [], file.path, positionOf).identity.accent,
    style: style && new TextDecoder().decode(style.bytes),
  };
}
