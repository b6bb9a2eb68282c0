import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFolder } from "../../scripts/replace-folder.ts";

const [output = ""] = process.argv.slice(2);

// Replaces a folder until somebody ends the process, and prints a line for each edition.
for (let edition = 0; ; edition += 1) {
  await replaceFolder(output, [], async (folder) => {
    for (const name of ["a", "b", "c", ".minutebook"]) writeFileSync(join(folder, name), String(edition));
  });
  console.log(`edition ${edition}`);
}
