import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { type FieldScore, scoreImport } from "../../scripts/development/corpus-score.ts";
import type { Truth } from "../../scripts/development/corpus-truth.ts";
import { readNamedProfile } from "../../scripts/read-profile.ts";
import type { OldFile } from "../../src/import/dated-texts.ts";
import { datedTexts } from "../../src/import/dated-texts.ts";
import { importMinutes } from "../../src/import/import-minutes.ts";
import { readOldMinutes } from "../../src/import/read-old-minutes.ts";
import { lostNumbers, unexplained } from "../import/kept-lines.ts";
import { bodyOf } from "../import/old-minutes.ts";
import { known } from "../support/archive.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Real minutes with a truth that was checked by hand; no part of the project, so absent on most machines. */
const corpus = "../shared/corpus";
const hasCorpus = existsSync(join(corpus, "truth.json"));
if (!hasCorpus) console.log(`Skipped the import of the real minutes: there is no ${corpus}.`);

const osg = readNamedProfile("osg");

function readCorpus(): OldFile[] {
  const folder = join(corpus, "minutes");
  return readdirSync(folder).map((below) => ({
    path: below,
    below,
    bytes: readFileSync(join(folder, below)),
  }));
}

const files = hasCorpus ? readCorpus() : [];
const truths: readonly Truth[] = hasCorpus
  ? JSON.parse(readFileSync(join(corpus, "truth.json"), "utf8"))
  : [];
const result = importMinutes(files, osg);
const old = datedTexts(files, osg).texts.map((dated) => ({ dated, minutes: readOldMinutes(dated, osg) }));

function share({ total, differences }: FieldScore): number {
  return total === 0 ? 1 : (total - differences.length) / total;
}

describe.skipIf(!hasCorpus)("the real minutes", () => {
  const scores = scoreImport(truths, result);

  test("are all imported, without an error", () => {
    expect(result.files).toHaveLength(files.length);
    expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.each(scores.filter(({ field }) => field !== "action items"))(
    "say what the truth says of $field",
    (score) => {
      expect(score.differences).toEqual([]);
      expect(score.total).toBeGreaterThan(0);
    },
  );

  test("have at least 99 % of the action items of the truth", () => {
    expect(share(known(scores.find(({ field }) => field === "action items")))).toBeGreaterThanOrEqual(0.99);
  });

  test("have an explanation for every difference", () => {
    const unexplainedOnes = scores.flatMap(({ differences }) =>
      differences.filter((one) => one.explanation === null),
    );
    expect(unexplainedOnes).toEqual([]);
  });

  test("keep every line that was not taken", () => {
    const problems = old.flatMap(({ dated, minutes }) =>
      unexplained(dated.text, minutes).map((problem) => `${dated.path} ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  test("have no number that left the body and stands nowhere else", () => {
    expect(old.flatMap(({ dated, minutes }) => lostNumbers(dated.text, minutes))).toEqual([]);
  });

  test("are written with that body, to the letter", () => {
    const bodies = new Map(old.map(({ minutes }) => [minutes.path, minutes.body]));
    const others = result.files.filter((file) => bodyOf(file) !== bodies.get(file.source));
    expect(others.map(({ source }) => source)).toEqual([]);
  });
});
