import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCommandLine } from "../options.ts";
import { hostileBodies } from "./hostile-bodies.ts";
import { costOf } from "./process-cost.ts";

readCommandLine(
  {
    usage: "npm run largest-files",
    purpose: `Checks minutes files of a megabyte, and files as large as the limits let them be, each of another kind, with npm run check.
Prints the processor time and memory of the whole process.`,
    options: [],
  },
  () => null,
);

/** What fills the files: once on one line, and once on lines of 8,000 characters in paragraphs of their own. */
const pieces = [
  "word ",
  "<",
  "<!--",
  "[",
  "![](",
  "[a](b) ",
  "*a _b ",
  "**x",
  "`a ``b ",
  "http://a ",
  "&amp; ",
  "|a",
  "> ",
  "(",
  "e\u0301",
  "<sub>a</sub>",
  "AI (a",
  "_a ",
  "1 ",
  " ",
  "- a\n",
  "# a\n",
  "AI (Mat): a\n\n",
  "::tickets\n\n",
  "SOFTWARE-1\n",
  "PIN 123456\n",
];
const megabyte = 1_000_000;

const fill = (piece: string, length: number): string =>
  piece.repeat(Math.floor(length / Buffer.byteLength(piece)));
const bodies = pieces.flatMap((piece) =>
  piece.endsWith("\n")
    ? [fill(piece, megabyte)]
    : [fill(piece, megabyte), fill(`${fill(piece, 8000)}\n\n`, megabyte)],
);

const folder = mkdtempSync(join(tmpdir(), "minutebook-largest-"));
mkdirSync(join(folder, "minutes"));
writeFileSync(
  join(folder, "site.yaml"),
  "title: A\nurl: https://a.example/\ntime_zone: UTC\nseries: [{ id: a, title: A }]\nboard: { states: [{ name: Open }] }\nissue_trackers: [{ projects: [SOFTWARE], url: 'https://a.example/{key}' }]\n",
);
let [slowest, largest] = [0, 0];
const all = [...bodies, ...hostileBodies().map(({ text }) => text)];
for (const body of ["Nothing.\n", ...all]) {
  writeFileSync(join(folder, "minutes/2020-09-14.md"), `---\ndate: 2020-09-14\n---\n\n${body}`);
  const { time, memory } = costOf("check", ["--content", folder]);
  console.log(
    `${String(time).padStart(5)} ms ${String(memory).padStart(4)} MB  ${JSON.stringify(body.slice(0, 24))}`,
  );
  if (body === "Nothing.\n") continue;
  [slowest, largest] = [Math.max(slowest, time), Math.max(largest, memory)];
}
rmSync(folder, { recursive: true });
console.log(`${all.length} files: at most ${slowest} ms and ${largest} MB.`);
