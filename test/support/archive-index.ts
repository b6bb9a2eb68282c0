import { linkArchive } from "../../src/archive/link-archive.ts";
import { type ArchiveIndex, indexArchive } from "../../src/derive/archive-index.ts";
import { paths } from "../../src/format/urls.ts";
import { fieldLocator } from "../../src/minutes/field-positions.ts";
import { createMinutesMemory } from "../../src/minutes/minutes-memory.ts";
import { readPeople } from "../../src/minutes/people-file.ts";
import { readSettings } from "../../src/minutes/settings-file.ts";
import type { Archive } from "../../src/model/archive.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import type { RuleContext } from "../../src/rules/rule.ts";
import { type AroundMinutes, completed, siteYaml, type Written } from "./archive.ts";
import { nothingPrivate, sourceFile } from "./minutes.ts";

/** The meetings of minutes that can be read, oldest first. */
export function meetingsOf(files: readonly Written[], around: AroundMinutes = {}): readonly Meeting[] {
  return ruleContext(files, around).archive.meetings.map(({ meeting }) => meeting);
}

/** What every derivation reads, for tests that call one directly. */
export function archiveIndex(files: readonly Written[], around: AroundMinutes = {}): ArchiveIndex {
  const { archive, people, settings } = ruleContext(files, around);
  return indexArchive(archive, people, settings);
}

/** What every rule reads. */
export function ruleContext(
  files: readonly Written[],
  { settings = siteYaml, people = null }: AroundMinutes = {},
): RuleContext {
  const read = readSettings(sourceFile(settings, "content/site.yaml"));
  const site = completed(read.settings);
  const sources = files.map(({ path, text }) => sourceFile(text, path));
  const memory = createMinutesMemory();
  const parsed = memory.parse(sources, site, memory.privacy(sources, site));
  const archive: Archive = linkArchive(parsed.flatMap(({ meeting }) => meeting ?? []));
  const list = people === null ? [] : readPeople(sourceFile(people, "content/people.yaml"), () => []).people;
  const positionOf = fieldLocator(sources, nothingPrivate);
  return {
    archive,
    pages: () => new Set(parsed.flatMap(({ id }) => (id === null ? [] : paths.meeting(id)))),
    settings: site,
    people: list,
    positionOf,
    settingsSource: { file: "content/site.yaml", positionOf: read.positionOf },
  };
}
