import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compile } from "./compile.js";

// Runs a command of this folder as compiled JavaScript, such as `node scripts/run.js build --help`.
const project = realpathSync(join(import.meta.dirname, ".."));
if (realpathSync(process.cwd()) !== project) {
  console.error(
    `Run this in ${project}, or as npm --prefix ${project} run COMMAND; paths are those in that folder.`,
  );
  process.exit(2);
}
const [, , name = ""] = process.argv;
try {
  process.env.MINUTEBOOK_CODE = await compile();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
// Those of contributors are scripts of their own; teams have one command line.
const isOwn = name === "chromium" || name.startsWith("development/");
const script = isOwn ? process.argv.splice(2, 1)[0] : "minutebook";
await import(pathToFileURL(resolve(process.env.MINUTEBOOK_CODE, "scripts", `${script}.js`)).href);
