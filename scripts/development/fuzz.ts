import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { counted } from "../../src/format/numbers.ts";
import { readCommandLine } from "../options.ts";

const choices = readCommandLine(
  {
    usage: "npm run fuzz -- [options]",
    purpose: `Parses, checks, renders and imports random minutes, and fails if a case throws, takes longer than a minute, or makes a
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

/** Cases that share an archive; those of a batch that fails run again one by one. */
const batch = 25;
/** Milliseconds that one batch may take on a busy machine. */
const patience = 60_000;
const folder = ".cache/fuzz";

let failures = 0;
let slowest = 0;
const last = choices.from + choices.cases;
for (let next = choices.from; next < last; ) {
  const stopped = await run(next, last, batch);
  next = Math.min(last, stopped + batch);
  for (let one = stopped; one < next; ) one = (await run(one, next, 1)) + 1;
}
console.log(
  `Ran ${counted(choices.cases, "case")} of seed ${choices.seed}: ${counted(failures, "failure")}; the slowest ${batch} took ${slowest} ms.`,
);
if (failures > 0) process.exitCode = 1;

/** Runs cases in a process of their own, and resolves to the first of the batch that did not end; `end` if all did. */
async function run(first: number, end: number, size: number): Promise<number> {
  const parameters = ["scripts/run.js", "development/fuzz-worker", choices.seed, first, end, size].map(
    String,
  );
  const child = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  const closed = once(child, "close");
  let [current, started] = [first, Date.now()];
  const watch = setInterval(() => {
    if (Date.now() - started > patience + (current === first ? patience : 0)) child.kill("SIGKILL");
  }, 500);
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("! ")) fail(Number(line.split(" ")[1]), line);
    else {
      if (current > first) slowest = Math.max(slowest, Date.now() - started);
      [current, started] = [Number(line), Date.now()];
      if (current % 5000 === 0) console.log(`Case ${current}: ${counted(failures, "failure")} so far.`);
    }
  }
  clearInterval(watch);
  const [code] = await closed;
  if (code === 0) return end;
  if (size === 1) fail(current, `! ${current} "it did not end, or ended the process"`);
  return current;
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
