import { readdirSync, readFileSync } from "node:fs";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { corpusFolder, hasCorpus, readCorpus } from "../../scripts/development/corpus-files.ts";
import { readNamedProfile } from "../../scripts/read-profile.ts";
import { pagePurpose } from "../../src/format/markdown/html-purposes.ts";
import { renderBlocks } from "../../src/format/markdown/render-html.ts";
import { blocksOf } from "../../src/format/markdown/walk.ts";
import { importMinutes } from "../../src/import/import-minutes.ts";
import { readSettings } from "../../src/minutes/settings-file.ts";
import type { SourceFile } from "../../src/model/diagnostic.ts";
import type { TopicPage } from "../../src/model/topics/topic-pages.ts";
import { buildSiteData } from "../../src/pipeline.ts";
import { english } from "../../src/texts/en/texts.ts";
import { lettersOf, searchTopics } from "../oracles/topic-search.ts";

if (!hasCorpus) console.log(`Skipped the topics of imported real minutes: ${corpusFolder} does not exist.`);

interface Archive {
  readonly name: string;
  readonly minutes: () => readonly SourceFile[];
}

const ours: Archive = {
  name: "the archive of 2020",
  minutes: () =>
    readdirSync("content/minutes", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .map((path) => ({ path: `content/minutes/${path}`, bytes: readFileSync(`content/minutes/${path}`) })),
};
const imported: Archive = {
  name: "imported real minutes",
  minutes: () =>
    importMinutes(readCorpus(), readNamedProfile("osg")).files.map(({ target, text }) => ({
      path: `content/minutes/${target}`,
      bytes: new TextEncoder().encode(text),
    })),
};

const settingsFile = { path: "content/site.yaml", bytes: readFileSync("content/site.yaml") };
const { settings } = readSettings(settingsFile);
const topics = settings?.topics ?? [];
const projects = (settings?.issueTrackers ?? []).flatMap((tracker) => tracker.projects);

describe.each(hasCorpus ? [ours, imported] : [ours])("in $name", ({ minutes }) => {
  const files = minutes();
  const { site } = buildSiteData(
    {
      settings: settingsFile,
      people: { path: "content/people.yaml", bytes: readFileSync("content/people.yaml") },
      minutes: files,
      pictures: [],
      hasMinutesFolder: true,
      skipped: [],
    },
    { basePath: "/", url: null },
  );
  const pages: readonly TopicPage[] = (site?.topicPages ?? []).map(({ make }) => make());
  /** What each page lists, all years of a long one. */
  const listed = pages.flatMap(({ label, meetings, years }) =>
    (years.length > 0 ? years.flatMap((year) => year.meetings) : meetings).flatMap(({ date, mentions }) =>
      mentions.flatMap(({ path, texts }) => texts.map((text) => ({ label, date, path, text }))),
    ),
  );
  const read = files.map(({ path, bytes }) => ({
    date: /(\d{4}-\d{2}-\d{2})\.md$/.exec(path)?.[1] ?? "",
    lines: searchTopics(new TextDecoder().decode(bytes), topics, projects),
  }));
  const mentionsOf = (date: string, label: string): readonly string[] =>
    listed.filter((one) => one.date === date && one.label === label).map(({ text }) => text);
  /** Of a very long paragraph, a mention has the words around the first place. */
  const holds = (text: string, words: string): boolean =>
    lettersOf(text).includes(words) || /^… | …$/.test(text);

  test("topics mention all that a plain-text search finds, and nothing else", () => {
    const found = read.flatMap(({ date, lines }) => lines.map(({ topic }) => `${date} ${topic}`));
    const shown = listed
      .filter(({ label }) => !label.includes("#"))
      .map(({ date, label }) => `${date} ${label}`);
    expect([...new Set(shown)].toSorted()).toEqual([...new Set(found)].toSorted());
    expect(found.length).toBeGreaterThan(500);
  });

  test("every line that the search finds is in a mention", () => {
    const lost = read.flatMap(({ date, lines }) =>
      lines
        .filter(
          ({ topic, words }) => !mentionsOf(date, topic).some((text) => holds(text, words.slice(0, 20))),
        )
        .map(({ topic, words }) => `${date} ${topic}: ${words.slice(0, 40)}`),
    );
    expect(lost).toEqual([]);
  });

  test("every mention leads to a part of its minutes that holds it", () => {
    const htmlOf = new Map(
      (site?.meetingPages ?? []).map(({ make }) => {
        const { path, body } = make();
        return [path, renderBlocks(blocksOf(body), pagePurpose("/", english.layout.markup))];
      }),
    );
    const lost = listed.filter(({ path, text }) => {
      const [page = "", anchor = ""] = path.split("#");
      const part = lettersOf(partOf(htmlOf.get(page) ?? "", anchor));
      return !part.includes(lettersOf(text.replace(/^… | …$/g, "")));
    });
    expect(lost).toEqual([]);
    expect(new Set(listed.map(({ path }) => path)).size).toBeGreaterThan(300);
  });
});

/** The text of an item or, for a heading, all up to the next one; without an anchor, all of the page. */
function partOf(html: string, anchor: string): string {
  if (anchor === "") return html.replace(/<[^>]*>/g, " ");
  let text = "";
  let depth = 0;
  let isHeading = false;
  const parser = new Parser({
    onopentag(name, { id }) {
      const isNextHeading = /^h[2-6]$/.test(name);
      if (isHeading && isNextHeading) isHeading = false;
      if (depth > 0) depth += 1;
      else if (id === anchor) {
        isHeading = isNextHeading;
        depth = 1;
      }
    },
    ontext(some) {
      if (depth > 0 || isHeading) text += some;
    },
    onclosetag() {
      if (depth > 0) depth -= 1;
    },
  });
  parser.end(html);
  return text;
}
