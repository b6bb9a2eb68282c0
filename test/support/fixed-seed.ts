import fc, { type RunDetails } from "fast-check";
import { expect } from "vitest";

/**
 * Gives every property the same random cases in every run, so that a failure can be repeated. The environment variable SEED
 * takes another whole number.
 */
const seed = Number(process.env.SEED ?? 20200914);
if (!Number.isInteger(seed)) throw new Error(`SEED is "${process.env.SEED}", expected a whole number.`);

fc.configureGlobal({ seed, reporter: report });

/** Throws where a property fails, and says how to run the same cases again. */
function report<Values>(details: RunDetails<Values>): void {
  if (!details.failed) return;
  const file = (expect.getState().testPath ?? "").replace(`${process.cwd()}/`, "");
  const command = `SEED=${details.seed} npx vitest run --config test/vitest.config.ts ${file}`;
  throw new Error(`${fc.defaultReportMessage(details)}\n\nRun the same cases again: ${command}`, {
    cause: details.errorInstance,
  });
}
