import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { addDays } from "../../src/format/days/dates.ts";
import type { SourceFile } from "../../src/model/diagnostic.ts";
import { buildSiteData, createMinutesMemory, type PipelineResult } from "../../src/pipeline.ts";
import { minutesCache } from "../../src/plugins/caches/minutes-cache.ts";
import { siteFiles } from "../../src/plugins/site-files.ts";
import { textsFor } from "../../src/texts/languages.ts";
import { minutes, peopleYaml, siteYaml } from "../support/archive.ts";
import { assets } from "../support/assets.ts";
import { sourceFile } from "../support/minutes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

// A busy machine may take its time over many cases.
vi.setConfig({ testTimeout: 120_000 });

/** The texts of a content folder. */
interface Content {
  readonly settings: string;
  readonly people: string;
  readonly minutes: Readonly<Record<string, string>>;
}

const bodies = [
  "## Fleet\n\n- AI (Mat): paint the hull, FERRY-1\n- Decision: sell the ferry\n",
  "## Fleet\n\n- AI (Mat): paint the hull, FERRY-1 [done]\n\n### Support Update\n\n- Mat (Harbour): ropes\n",
  "Call the old boathouse by the quay.\n\n::boats\n",
];
const fronts = [
  "attending: [Mat, Carl]\ntickets: { Open: 4, Dev Complete: 2 }\nreleases: { 3.5.24: { Open: 1 } }",
  "attending: [Brian]\ntickets: { Open: 9 }\nreleases: { 3.5.25: { Open: 3 }, Both: { Open: 1 } }\ncoordinates: the old boathouse",
  "tickets: { Open: many }",
  "status: agenda\naliases: [/old/]\nnext: { cancelled: storm }",
];
const written = fc.tuple(fc.nat({ max: 5 }), fc.constantFrom(...fronts), fc.constantFrom(...bodies));
const folders = ["", "2020/"];

const day = (week: number): string => addDays("2020-09-07", week * 7);

/** Something that a team does to its minutes between two builds. */
const change: fc.Arbitrary<(before: Content) => Content> = fc.oneof(
  written.map(([week, front, body]) => (before: Content) => {
    const path = Object.keys(before.minutes).find((name) => name.includes(day(week))) ?? `${day(week)}.md`;
    return { ...before, minutes: { ...before.minutes, [path]: minutes(day(week), front, body).text } };
  }),
  fc.nat({ max: 5 }).map((week) => (before: Content) => {
    const kept = Object.entries(before.minutes).filter(([name]) => !name.includes(day(week)));
    return { ...before, minutes: Object.fromEntries(kept) };
  }),
  fc.tuple(fc.nat({ max: 5 }), fc.constantFrom(...folders)).map(([week, folder]) => (before: Content) => {
    const moved = Object.entries(before.minutes).map(([name, text]) => {
      return [name.includes(day(week)) ? `${folder}${day(week)}.md` : name, text];
    });
    return { ...before, minutes: Object.fromEntries(moved) };
  }),
  fc
    .constantFrom(
      "issue_trackers: [{ projects: [FERRY], url: 'https://tracker.example/{key}' }]",
      "privacy: { patterns: [quay] }",
      "queues: [Harbour]",
      "",
    )
    .map((more) => (before: Content) => ({ ...before, settings: `${siteYaml}${more}\n` })),
  fc
    .constantFrom(
      peopleYaml,
      "- { name: Carl Boat, spellings: [Carl] }\n",
      "- { name: Harbour }\n- { name: Mat }\n",
    )
    .map((people) => (before: Content) => ({ ...before, people })),
);

function minutesOf(content: Content): SourceFile[] {
  return Object.entries(content.minutes)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => sourceFile(text, `content/minutes/${name}`));
}

function build(content: Content, memory = createMinutesMemory()): PipelineResult {
  return buildSiteData(
    {
      settings: sourceFile(content.settings, "content/site.yaml"),
      people: sourceFile(content.people, "content/people.yaml"),
      minutes: minutesOf(content),
      pictures: [],
      hasMinutesFolder: true,
      skipped: [],
    },
    { basePath: "/", url: null },
    memory,
  );
}

/** A build in a process of its own, which has only the cache of the one before. */
function buildFromCache(content: Content, folder: string): PipelineResult {
  const cache = minutesCache(folder, "v1");
  const memory = createMinutesMemory();
  memory.recall(cache.load(minutesOf(content)));
  const result = build(content, memory);
  cache.save(memory.knowledge());
  return result;
}

/** Every byte that a build makes of the minutes. */
function published({ site, diagnostics, secrets }: PipelineResult): unknown {
  if (site === null) return { diagnostics };
  const { metadata, homePage, meetingIndexPage, trendsPage, searchRecords } = site;
  const layout = { metadata, assets, texts: textsFor(metadata.language) };
  const files = [...siteFiles(site, layout)].flatMap(({ make }) => make());
  const pages = JSON.stringify([homePage, meetingIndexPage, trendsPage, searchRecords]);
  return { files, pages, diagnostics, secrets };
}

test("a build that remembers earlier ones, or has their cache, publishes the same as one that starts afresh", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 2, maxLength: 8, size: "max" }), (changes) => {
      const memory = createMinutesMemory();
      const folder = temporaryFolder();
      let content: Content = { settings: siteYaml, people: peopleYaml, minutes: {} };
      for (const make of changes) {
        content = make(content);
        const afresh = published(build(content));
        expect(published(build(content, memory))).toEqual(afresh);
        expect(published(buildFromCache(content, folder))).toEqual(afresh);
      }
    }),
    { numRuns: 10 },
  );
});
