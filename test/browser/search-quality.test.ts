import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { corpusFolder, hasCorpus, writeCorpusContent } from "../../scripts/development/corpus-files.ts";
import { askQuestions, type Question, shareWithin } from "../../scripts/development/search-questions.ts";
import { test } from "../support/browser.ts";
import { runBuild } from "../support/run-build.ts";
import { serveFolder } from "../support/serve-folder.ts";

/** A little below what `npm run search-quality` prints, so that new minutes may lower the rank of an answer. */
const floor = { first: 0.93, firstThree: 0.94 };

test("the first result answers nearly all questions to the archive of 2020", async ({ page }) => {
  await expectAnswers(page, inject("root").url, "test/search/archive-2020.json");
});

if (!hasCorpus)
  console.log(`Skipped the questions to the imported real minutes: there is no ${corpusFolder}.`);

describe.skipIf(!hasCorpus)("of what readers ask the imported real minutes", () => {
  test("the first result answers nearly all questions", async ({ page }) => {
    const folder = await mkdtemp(join(tmpdir(), "minutebook-corpus-"));
    const site = join(folder, "site");
    await writeCorpusContent(join(folder, "content"));
    await runBuild(["--content", join(folder, "content"), "--output", site]);
    const server = await serveFolder(site, "/");
    try {
      await expectAnswers(page, `${server.origin}/`, "test/search/corpus.json");
    } finally {
      await server.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }, 180_000);
});

async function expectAnswers(page: Page, url: string, list: string): Promise<void> {
  const questions: readonly Question[] = JSON.parse(await readFile(list, "utf8"));
  const answered = await askQuestions(page, url, questions);
  const missed = answered.filter(({ rank }) => rank !== 1).map(({ query, found }) => ({ query, found }));
  expect(answered.length, "questions").toBeGreaterThanOrEqual(60);
  expect(shareWithin(answered, 1), JSON.stringify(missed)).toBeGreaterThanOrEqual(floor.first);
  expect(shareWithin(answered, 3), JSON.stringify(missed)).toBeGreaterThanOrEqual(floor.firstThree);
}
