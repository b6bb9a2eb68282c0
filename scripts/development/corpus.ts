import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { counted } from "../../src/format/numbers.ts";
import { importMinutes } from "../../src/import/import-minutes.ts";
import { readNamedProfile } from "../read-profile.ts";
import { scoreImport } from "./corpus-score.ts";
import type { Difference, Truth } from "./corpus-truth.ts";

/** Real minutes with a truth that was checked by hand; no part of the project, so absent on most machines. */
const corpus = "../shared/corpus";
const truthPath = join(corpus, "truth.json");

if (!existsSync(truthPath)) {
  console.log(`There is no ${truthPath}, so there is nothing to score.`);
} else {
  const folder = join(corpus, "minutes");
  const files = readdirSync(folder).map((below) => ({
    path: below,
    below,
    bytes: readFileSync(join(folder, below)),
  }));
  const truths: readonly Truth[] = JSON.parse(readFileSync(truthPath, "utf8"));
  const started = performance.now();
  const result = importMinutes(files, readNamedProfile("osg"));
  console.log(
    `Read ${counted(result.files.length, "file")} in ${Math.round(performance.now() - started)} ms.\n`,
  );
  for (const { field, total, differences } of scoreImport(truths, result)) {
    const share = total === 0 ? 100 : (100 * (total - differences.length)) / total;
    console.log(`${field.padEnd(24)} ${share.toFixed(2).padStart(6)} % of ${total}`);
    for (const difference of differences) console.log(`  ${described(difference)}`);
    if (differences.some(({ explanation }) => explanation === null)) process.exitCode = 1;
  }
}

function described({ date, key, expected, found, explanation }: Difference): string {
  const quoted = (text: string | undefined): string =>
    text === undefined ? "nothing" : JSON.stringify(text);
  return `${date} ${key}: expected ${quoted(expected)}, found ${quoted(found)}${explanation ? `; ${explanation}` : ""}`;
}
