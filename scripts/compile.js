import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const keptDays = 7;
/** Holds the hash of the code beside it. */
const seal = "hash.txt";

/**
 * Compiles the TypeScript of the project into a folder of `cache` that is named by a hash of it, and resolves to that folder. What
 * is compiled already is not compiled again. This file and `run.js` are JavaScript, because they run before that.
 * Rejects if the source has mistakes. See https://esbuild.github.io/api/#build
 */
export async function compile(cache = ".cache/compiled") {
  const folder = join(cache, sourceHash());
  if (isWhole(folder)) return folder;
  removeUnused(cache);
  const unfinished = `${folder}-${process.pid}`;
  await compileInto(unfinished, [
    ".eleventy.ts",
    "scripts/*.ts",
    "scripts/development/*.ts",
    "src/plugins/parsing/parse-thread.ts",
    "src/plugins/writing/write-thread.ts",
    "templates/components.ts",
    "templates/jsx-runtime.ts",
    "scripts/importing/read-thread.ts",
  ]);
  writeFileSync(join(unfinished, seal), codeHash(unfinished));
  if (!isWhole(folder)) rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another command may have compiled the same source meanwhile.
    rmSync(unfinished, { recursive: true, force: true });
    if (!isWhole(folder)) throw error;
  }
  return folder;
}

/**
 * Whether a folder holds code as it was compiled: a damaged file could make wrong pages.
 * @param {string} folder
 */
function isWhole(folder) {
  try {
    return readFileSync(join(folder, seal), "utf8") === codeHash(folder);
  } catch {
    return false;
  }
}

/**
 * A hash of all compiled code in a folder.
 * @param {string} folder
 */
function codeHash(folder) {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted())
    if (name.endsWith(".js")) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

/**
 * Compiles files of the project, and what they import, into a folder.
 * @param {string} folder
 * @param {string[]} entryPoints
 * @param {boolean} sourcemap
 */
export async function compileInto(folder, entryPoints, sourcemap = true) {
  // Loaded here, because it takes longer than most commands.
  const { build } = await import("esbuild");
  await build({
    entryPoints,
    outdir: folder,
    outbase: ".",
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: ["node20"],
    chunkNames: "chunks/[name]-[hash]",
    sourcemap,
    logLevel: "silent",
  });
}

/** A hash of all that determines the compiled code. */
export function sourceHash() {
  const folders = ["scripts", "src", "templates"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const hash = createHash("sha256");
  for (const file of [".eleventy.ts", "package-lock.json", "tsconfig.json", ...folders.toSorted()])
    if (/\.(?:js|json|tsx?)$/.test(file)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/**
 * Removes what older source was compiled to, and what killed commands left.
 * @param {string} cache
 */
function removeUnused(cache) {
  const oldest = Date.now() - keptDays * 86_400_000;
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    const folder = join(cache, name);
    if (statSync(folder).mtimeMs < oldest) rmSync(folder, { recursive: true, force: true });
  }
}
