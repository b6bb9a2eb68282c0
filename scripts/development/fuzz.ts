import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { counted } from "../../src/format/numbers.ts";
import { readCommandLine } from "../options.ts";

const choices = readCommandLine(
  {
    usage: "npm run fuzz -- [options]",
    purpose: `Parses, checks, renders and imports random minutes, and fails if a case throws, takes longer than ten seconds, or makes a
page that could run something. The same seed gives the same cases; --from continues a run that was stopped.
Writes each failure to .cache/fuzz/.`,
    options: ["cases", "seed", "from"],
  },
  ({ text }) => ({
    cases: Number(text("cases", "a number", isWhole) ?? "1000"),
    seed: Number(text("seed", "a number", isWhole) ?? "1"),
    from: Number(text("from", "a number", isWhole) ?? "0"),
  }),
);

/** Milliseconds that one case may take on a busy machine. */
const patience = 10_000;
const folder = ".cache/fuzz";

let failures = 0;
let slowest = 0;
const last = choices.from + choices.cases;
for (let next = choices.from; next < last; ) next = await runFrom(next);
console.log(
  `Ran ${counted(choices.cases, "case")} of seed ${choices.seed}: ${counted(failures, "failure")}; the slowest took ${slowest} ms.`,
);
if (failures > 0) process.exitCode = 1;

/** Runs cases in a process of their own, and resolves to the first that has not run. */
async function runFrom(first: number): Promise<number> {
  const parameters = ["scripts/run.js", "development/fuzz-worker", choices.seed, first, last].map(String);
  const child = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  let [current, started] = [first, Date.now()];
  const watch = setInterval(() => {
    if (Date.now() - started > patience + (current === first ? patience : 0)) child.kill("SIGKILL");
  }, 500);
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("! ")) fail(current, line);
    else {
      if (current > first) slowest = Math.max(slowest, Date.now() - started);
      [current, started] = [Number(line), Date.now()];
      if (current % 5000 === 0) console.log(`Case ${current}: ${counted(failures, "failure")} so far.`);
    }
  }
  clearInterval(watch);
  const isWhole = child.exitCode === 0 || (child.exitCode === null && child.signalCode === null);
  if (isWhole) return last;
  fail(current, `! ${current} "it did not end, or ended the process"`);
  return current + 1;
}

function fail(index: number, line: string): void {
  failures += 1;
  console.error(line.slice(0, 400));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${choices.seed}-${index}.txt`), `${line}\n`);
}

function isWhole(value: string): boolean {
  return /^\d{1,9}$/.test(value);
}
