import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../build-site.ts";
import { fail } from "../fail.ts";
import { readOptions } from "../options.ts";
import { browseFolder } from "./browse-folder.ts";
import { corpusFolder, hasCorpus, writeCorpusContent } from "./corpus-files.ts";
import { type AnsweredQuestion, askQuestions, type Question, shareWithin } from "./search-questions.ts";

const options = readOptions({
  usage: "npm run search-quality",
  purpose: `Runs typical queries in the search of a built site, in Chromium, and prints how often the first result, or one of the
first three, answers them, and which queries fail. Also tests the imported real minutes, if they are present.`,
  options: [],
});

const folder = await mkdtemp(join(tmpdir(), "minutebook-questions-"));
try {
  await report("the archive of 2020", "content", "test/search/archive-2020.json");
  if (hasCorpus) {
    const content = join(folder, "corpus");
    await writeCorpusContent(content);
    await report("the imported real minutes", content, "test/search/corpus.json");
  } else {
    console.log(`There is no ${corpusFolder}, so the imported real minutes were not asked.`);
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function report(what: string, content: string, list: string): Promise<void> {
  const questions: readonly Question[] = JSON.parse(await readFile(list, "utf8"));
  const site = join(folder, "site");
  await buildSite({ ...options, content, basePath: "/", quiet: true }, site);
  const answered = await browseFolder(site, (page, url) => askQuestions(page, url, questions));
  if (!answered) return fail("There is no browser; `npm test` installs one or says how to get it.");
  console.log(`\nOf ${questions.length} questions to ${what}      first result  first three`);
  for (const kind of new Set(answered.map((question) => question.kind)))
    console.log(
      line(
        kind,
        answered.filter((question) => question.kind === kind),
      ),
    );
  console.log(line("all", answered));
  for (const { query, rank, found } of answered.filter((question) => question.rank !== 1))
    console.log(`  ${rank === null ? "not found" : `rank ${rank}`}: ${query}\n    ${found.join("\n    ")}`);
}

function line(what: string, answered: readonly AnsweredQuestion[]): string {
  const [first = "", three = ""] = [1, 3].map(
    (ranks) => `${(100 * shareWithin(answered, ranks)).toFixed(0)} %`,
  );
  return `${what.padEnd(46)} ${String(answered.length).padStart(3)} ${first.padStart(6)} ${three.padStart(6)}`;
}
