import { describe, expect, test, vi } from "vitest";
import {
  corpusFolder,
  hasCorpus,
  hasTruth,
  readCorpus,
  readTruth,
} from "../../scripts/development/corpus-files.ts";
import { type FieldScore, scoreImport } from "../../scripts/development/corpus-score.ts";
import { readNamedProfile } from "../../scripts/read-profile.ts";
import { importMinutes } from "../../src/import/import-minutes.ts";
import { readOldMinutes } from "../../src/import/read-old-minutes.ts";
import { selectFiles } from "../../src/import/selection/select-files.ts";
import { bodyOf } from "../import/old-minutes.ts";
import { lostNumbers, unexpectedLines } from "../oracles/kept-lines.ts";
import { known } from "../support/archive.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const isPresent = hasCorpus && hasTruth;
if (!isPresent) console.log(`Skipped the import of the real minutes: ${corpusFolder} does not exist.`);

const osg = readNamedProfile("osg");
const files = readCorpus();
const result = importMinutes(files, osg);
const minutes = selectFiles(files, osg).texts.map((dated) => ({ dated, old: readOldMinutes(dated, osg) }));

function share({ total, differences }: FieldScore): number {
  return total === 0 ? 1 : (total - differences.length) / total;
}

describe.skipIf(!isPresent)("importing the real minutes", () => {
  const scores = scoreImport(readTruth(), result);

  test("imports all files without an error", () => {
    expect(result.files).toHaveLength(files.length);
    expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.each(scores.filter(({ field }) => field !== "action items"))(
    "reads the same as a person: $field",
    (score) => {
      expect(score.differences).toEqual([]);
      expect(score.total).toBeGreaterThan(0);
    },
  );

  test("reads at least 99 % of the action items", () => {
    expect(share(known(scores.find(({ field }) => field === "action items")))).toBeGreaterThanOrEqual(0.99);
  });

  test("can explain every difference", () => {
    const unexplained = scores.flatMap(({ differences }) =>
      differences.filter(({ explanation }) => explanation === null),
    );
    expect(unexplained).toEqual([]);
  });

  test("names every table as fresh or copied, with the reason", () => {
    const named = result.tables.map(({ path, board }) => `${path} ${board}`);
    const expected = result.files.flatMap(({ source, meeting }) =>
      (["tickets", "releases"] as const)
        .filter((board) => meeting[board] !== null)
        .map((board) => `${source} ${board}`),
    );
    expect(named.toSorted()).toEqual(expected.toSorted());
    expect(result.tables.filter(({ reason }) => reason === "")).toEqual([]);
  });

  test("sees which ticket tables equal the previous one", () => {
    for (const { date, tickets_copied_from: source } of readTruth()) {
      const table = result.tables.find((one) => one.date === date && one.board === "tickets");
      if (source !== undefined) expect(table?.sameAs).toBe(source);
    }
  });

  test("keeps every line that was not consumed", () => {
    const differences = minutes.flatMap(({ dated, old }) =>
      unexpectedLines(dated.text, old).map((difference) => `${dated.path} ${difference}`),
    );
    expect(differences).toEqual([]);
  });

  test("loses no number: each is in the body, the values, the audit or a diagnostic", () => {
    expect(minutes.flatMap(({ dated, old }) => lostNumbers(dated.text, old))).toEqual([]);
  });

  test("writes each body verbatim", () => {
    const bodies = new Map(minutes.map(({ old }) => [old.path, old.body]));
    const changed = result.files.filter((file) => bodyOf(file) !== bodies.get(file.source));
    expect(changed.map(({ source }) => source)).toEqual([]);
  });
});
