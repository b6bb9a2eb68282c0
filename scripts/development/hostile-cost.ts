import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCommandLine } from "../options.ts";
import { hostileBodies } from "./hostile-bodies.ts";
import { costOf } from "./process-cost.ts";
import { writeGrownArchive } from "./write-grown-archive.ts";

const { runs } = readCommandLine(
  {
    usage: "npm run hostile-cost -- [options]",
    purpose: `Builds ten years of weekly minutes, and again with one hostile file among them that is as large as the limits let it be, of
every kind. Prints the processor time of each, the least of the runs, and how much more that is.`,
    options: ["runs"],
  },
  ({ text }) => ({ runs: Number(text("runs", "a number", (value) => /^[1-9]\d?$/.test(value)) ?? "3") }),
);

const folder = mkdtempSync(join(tmpdir(), "minutebook-hostile-"));
const content = join(folder, "content");
// A day on which the archive has no meeting, in its last year.
const hostileFile = join(content, "minutes/2020-12-16.md");
try {
  writeGrownArchive(content, 520, "2011-01-03", 7);
  const bodies = [{ name: "none", text: null }, ...hostileBodies()];
  const least = bodies.map(() => Number.POSITIVE_INFINITY);
  // In turn, so that what else the machine does harms all alike.
  for (let run = 1; run <= runs; run += 1)
    for (const [index, { name, text }] of bodies.entries()) {
      rmSync(hostileFile, { force: true });
      if (text !== null)
        writeFileSync(hostileFile, `---\ndate: 2020-12-16\nattending: [Mat]\n---\n\n${text}`);
      const { time, printed } = built();
      least[index] = Math.min(least[index] ?? time, time);
      if (run === runs) console.log(row(name, least[index], least[0], / error /.test(printed)));
    }
} finally {
  rmSync(folder, { recursive: true });
}

function row(name: string, time: number, ordinary = time, isRefused: boolean): string {
  const more = ((time / ordinary - 1) * 100).toFixed(1);
  return `${String(time).padStart(6)} ms ${more.padStart(5)} %  ${name}${isRefused ? " (not published)" : ""}`;
}

function built(): { readonly time: number; readonly printed: string } {
  const output = join(folder, "site");
  rmSync(output, { recursive: true, force: true });
  return costOf("build", ["--quarantine", "--skip", "cards,cache", "--content", content, "--output", output]);
}
