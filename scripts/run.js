import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compile } from "./compile.js";

// Runs a command of this folder as compiled JavaScript, such as `node scripts/run.js build --help`.
const [name] = process.argv.splice(2, 1);
try {
  process.env.MINUTEBOOK_CODE = await compile();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
await import(pathToFileURL(resolve(process.env.MINUTEBOOK_CODE, "scripts", `${name}.js`)).href);
