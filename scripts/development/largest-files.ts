import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCommandLine } from "../options.ts";

readCommandLine(
  {
    usage: "npm run largest-files",
    purpose: `Checks minutes files of a megabyte, each of another kind, with npm run check, and prints the processor time and memory of the
whole process.`,
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
const report = `process.on("exit", () => { const { user, system } = process.cpuUsage(); console.log("\\n" + JSON.stringify([Math.round((user + system) / 1000), Math.round(process.resourceUsage().maxRSS / 1024)])); });`;
let [slowest, largest] = [0, 0];
for (const body of ["Nothing.\n", ...bodies]) {
  writeFileSync(join(folder, "minutes/2020-09-14.md"), `---\ndate: 2020-09-14\n---\n\n${body}`);
  const [time, memory] = measured();
  console.log(
    `${String(time).padStart(5)} ms ${String(memory).padStart(4)} MB  ${JSON.stringify(body.slice(0, 24))}`,
  );
  if (body === "Nothing.\n") continue;
  [slowest, largest] = [Math.max(slowest, time), Math.max(largest, memory)];
}
rmSync(folder, { recursive: true });
console.log(`${bodies.length} files: at most ${slowest} ms and ${largest} MB.`);

/** Milliseconds and megabytes of one check. */
function measured(): readonly [time: number, memory: number] {
  const parameters = [
    "--import",
    `data:text/javascript,${encodeURIComponent(report)}`,
    "scripts/run.js",
    "check",
  ];
  const run = (): string => {
    try {
      return execFileSync(process.execPath, [...parameters, "--content", folder], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
    } catch (error) {
      return error instanceof Error && "stdout" in error ? String(error.stdout) : "";
    }
  };
  const [time = 0, memory = 0]: number[] = JSON.parse(run().trim().split("\n").at(-1) ?? "[]");
  return [time, memory];
}
