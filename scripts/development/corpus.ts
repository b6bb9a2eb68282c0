import { counted } from "../../src/format/numbers.ts";
import { importMinutes } from "../../src/import/import-minutes.ts";
import { readCommandLine } from "../options.ts";
import { readNamedProfile } from "../read-profile.ts";
import { hasTruth, readCorpus, readTruth, truthPath } from "./corpus-files.ts";
import { scoreImport } from "./corpus-score.ts";
import type { Difference } from "./corpus-truth.ts";

readCommandLine(
  {
    usage: "npm run corpus",
    purpose:
      "Scores the import against real minutes with hand-checked facts, which are not part of this repository.",
    options: [],
  },
  () => null,
);

if (!hasTruth) {
  console.log(`${truthPath} does not exist, so there is nothing to score.`);
} else {
  const files = readCorpus();
  const started = performance.now();
  const result = importMinutes(files, readNamedProfile("osg"));
  console.log(
    `Read ${counted(result.files.length, "file")} in ${Math.round(performance.now() - started)} ms.\n`,
  );
  for (const { field, total, differences } of scoreImport(readTruth(), result)) {
    const percentage = total === 0 ? 100 : (100 * (total - differences.length)) / total;
    console.log(`${field.padEnd(24)} ${percentage.toFixed(2).padStart(6)} % of ${total}`);
    for (const difference of differences) console.log(`  ${differenceLine(difference)}`);
    if (differences.some(({ explanation }) => explanation === null)) process.exitCode = 1;
  }
}

function differenceLine({ date, key, expected, found, explanation }: Difference): string {
  const quoted = (text: string | undefined): string =>
    text === undefined ? "nothing" : JSON.stringify(text);
  return `${date} ${key}: expected ${quoted(expected)}, found ${quoted(found)}${explanation ? `; ${explanation}` : ""}`;
}
