import { bodyPurpose } from "../../src/format/markdown/html-purposes.ts";
import { createMarkdown, type Markdown } from "../../src/format/markdown/markdown.ts";
import { renderBlocks } from "../../src/format/markdown/render-html.ts";
import { blocksOf } from "../../src/format/markdown/walk.ts";
import { readMinutesFile } from "../../src/minutes/minutes-file.ts";
import { createMinutesMemory } from "../../src/minutes/minutes-memory.ts";
import { createMinutesParser, type ParsedMinutes } from "../../src/minutes/parse-minutes.ts";
import type { BodyPart } from "../../src/model/body.ts";
import type { SourceFile } from "../../src/model/diagnostic.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import type { PrivateFinders } from "../../src/model/privacy.ts";
import type { Settings } from "../../src/model/settings.ts";
import { createPrivateFinder, defaultPrivacyRules } from "../../src/privacy/find-private.ts";
import { english } from "../../src/texts/en/texts.ts";

type MinutesParser = (file: SourceFile) => ParsedMinutes;

/** A small team's settings. */
export const settings: Settings = {
  title: "Harbour minutes",
  description: "Minutes of the harbour team.",
  language: "en",
  url: "https://harbour.example/minutes/",
  timeZone: "America/Chicago",
  schedule: [{ from: null, schedule: { weekday: 1, every: 1, time: "13:00", duration: 60 } }],
  holidays: [],
  series: [
    {
      id: "weekly",
      title: "Weekly Meeting",
      folder: null,
      files: null,
      schedule: null,
      board: null,
      trackers: null,
    },
    {
      id: "retreat",
      title: "Retreat",
      folder: null,
      files: null,
      schedule: null,
      board: null,
      trackers: null,
    },
  ],
  board: {
    states: [
      { name: "Open", aliases: [] },
      { name: "In Progress", aliases: ["Doing"] },
      { name: "Ready for Release", aliases: [] },
    ],
  },
  queues: [],
  issueTrackers: [{ projects: ["BOAT", "DOCK"], url: "https://issues.example/browse/{key}" }],
  issueRepositories: [],
  topics: [],
  actionItems: "any",
  repository: null,
  minutesFolder: "content/minutes/",
  synonyms: [],
  footer: [],
  privacy: defaultPrivacyRules,
  rules: [],
  identity: { accent: null, logo: null, favicon: null },
  indexing: true,
  offline: true,
};

/** For readers that need no privacy. */
export const nothingPrivate: PrivateFinders = { findPrivate: () => [], findLoosely: () => [] };

export function markdown(): Markdown {
  return createMarkdown({
    issueTrackers: settings.issueTrackers,
    findPrivate: createPrivateFinder(settings.privacy),
  });
}

export function sourceFile(text: string, path = "content/minutes/2020-09-14.md"): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** A parser for one site, which also withholds the coordinates of the given files. */
export function parserFor(site: Settings = settings, files: readonly SourceFile[] = []): MinutesParser {
  const parser = createMinutesParser(site, createMinutesMemory().privacy(files, site));
  return (file) => parser(readMinutesFile(file));
}

export function parse(text: string, path?: string): ParsedMinutes {
  const file = sourceFile(text, path);
  return parserFor(settings, [file])(file);
}

/** The meeting of a file; throws if it has errors. */
export function meetingOf(text: string): Meeting {
  const { meeting, diagnostics } = parse(text);
  if (!meeting) throw new Error(`No meeting: ${JSON.stringify(diagnostics)}`);
  return meeting;
}

/** A meeting with a body and minimal front matter. */
export function meetingWith(body: string): Meeting {
  return meetingOf(`---\ndate: 2020-09-14\n---\n${body}`);
}

/** The HTML of a body on a page below `/minutes/`, without its tables of counts. */
export function htmlOf(body: string): string {
  return htmlOfParts(meetingWith(body).body);
}

export function htmlOfParts(body: readonly BodyPart[]): string {
  return renderBlocks(blocksOf(body), bodyPurpose("/minutes/", english.layout.markup));
}
