import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../src/format/days/dates.ts";
import { once } from "../../src/format/lazily.ts";
import type { Diagnostic, SourceFile } from "../../src/model/diagnostic.ts";
import { type NextMinutes, nextMinutes } from "../../src/next-minutes.ts";
import { buildSiteData, type ContentFiles, createMinutesMemory } from "../../src/pipeline.ts";
import { readContentFiles } from "../../src/plugins/content/read-content.ts";

/** Parses each file of the archive once, whatever is written after it. */
const memory = createMinutesMemory();
let content: ContentFiles;
beforeAll(async () => {
  content = await readContentFiles("content");
});

interface WrittenAfter {
  readonly next: NextMinutes;
  /** The minutes that came before. */
  readonly files: ContentFiles;
}

function dateOf({ path }: SourceFile): string {
  return path.slice(-"2020-09-14.md".length, -".md".length);
}

/** The next minutes as somebody would write them the day after a meeting. */
function writtenAfter(index: number): WrittenAfter {
  const minutes = content.minutes.slice(0, index + 1);
  const files = { ...content, minutes };
  const dayAfter = addDays(minutes.map(dateOf).at(-1) ?? "", 1);
  const now = Date.parse(`${dayAfter}T18:00:00Z`);
  const next = nextMinutes(files, { series: null, date: null, now, template: null }, memory);
  if (!("draft" in next)) throw new Error(`no draft: ${JSON.stringify(next)}`);
  return { next, files };
}

/** Once for both tests, in whichever runs first: a test may take longer than what comes before it. */
const allWritten = once(() => content.minutes.map((_, index) => writtenAfter(index)));

function findingsAbout(text: string, date: string, files: ContentFiles): readonly Diagnostic[] {
  const path = `content/minutes/2020/${date}.md`;
  const minutes = [...files.minutes, { path, bytes: new TextEncoder().encode(text) }];
  const { diagnostics } = buildSiteData({ ...files, minutes }, { basePath: "/", url: null }, memory);
  return diagnostics.filter(({ file }) => file === path);
}

describe("the next minutes, written the day after each meeting of 2020", () => {
  test("are for the day that followed, but for one whose minutes do not mention that two weeks are skipped", () => {
    const misses = content.minutes.slice(0, -1).flatMap((file, index) => {
      const guessed = allWritten()[index]?.next.draft.date;
      const actual = content.minutes[index + 1];
      return actual && guessed !== dateOf(actual) ? [[dateOf(file), guessed, dateOf(actual)]] : [];
    });
    expect(misses).toEqual([["2020-08-24", "2020-08-31", "2020-09-14"]]);
  });

  test("have nothing that check would find", () => {
    const findings = allWritten().flatMap(({ next, files }) =>
      findingsAbout(next.text, next.draft.date, files),
    );
    expect(findings).toEqual([]);
  });
});
