import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { replaceFolder } from "../../scripts/replace-folder.ts";

const [output = ""] = process.argv.slice(2);

// A signal may arrive between two editions, where nobody else listens.
process.on("SIGTERM", () => process.exit(143));

// Replaces a folder until somebody ends the process, and prints a line for each edition.
for (let edition = 0; ; edition += 1) {
  await replaceFolder(output, [], async (folder) => {
    const names = ["a", "b", "c", ".minutebook"];
    for (const name of names) writeFileSync(join(folder, name), String(edition));
    // Without a pause, no signal would ever be handled.
    await setImmediate();
    return new Set(names);
  });
  console.log(`edition ${edition}`);
}
