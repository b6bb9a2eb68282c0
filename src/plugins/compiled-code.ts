import { resolve } from "node:path";

/**
 * The compiled code of a source file, by its path from the project's root, such as `.eleventy.ts`. `scripts/run.js` compiles
 * the project and names the folder; tests do the same.
 */
export function compiledFile(source: string): string {
  const { MINUTEBOOK_CODE: folder } = process.env;
  if (!folder) throw new Error("The code is not compiled; run it with `node scripts/run.js`.");
  return resolve(folder, source.replace(/\.tsx?$/, ".js"));
}
