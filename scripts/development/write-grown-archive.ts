import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { grownArchive } from "./grown-archive.ts";

/** Commands and tests run in the folder of the project. */
const own = "content";

/** Writes an archive of `count` meetings that repeats our own minutes, into a content folder; see `grownArchive`. */
export function writeGrownArchive(content: string, count: number, firstDay?: string, step?: number): void {
  const source = join(own, "minutes");
  const names = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".md"),
  );
  const minutes = names.toSorted().map((path) => ({ path, text: readFileSync(join(source, path), "utf8") }));
  const people = readFileSync(join(own, "people.yaml"), "utf8");
  for (const { path, text } of grownArchive(minutes, people, count, firstDay, step)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const settings = readFileSync(join(own, "site.yaml"), "utf8");
  // No schedule of ours says the days of the copies.
  writeFileSync(join(content, "site.yaml"), settings.replace(/^schedule:.*$/m, "schedule: none"));
}
