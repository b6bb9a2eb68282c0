import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BuildFailure } from "esbuild";
import { compiledFile } from "../compiled-code.ts";
import { componentError } from "./component-error.ts";
import type { ComponentFile } from "./component-files.ts";
import type { Folders } from "./failure-place.ts";

const keptDays = 1;

/**
 * Makes a folder of modules that Node can import, unless it is there already: the files as they are or, where one is JSX or
 * TypeScript, compiled. There, `minutebook/components` is the code that runs, wherever it is installed.
 */
export async function stageComponents(
  files: readonly ComponentFile[],
  { staged, own }: Folders,
): Promise<void> {
  if (existsSync(staged)) return;
  removeOld(dirname(staged));
  const unfinished = `${staged}-${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  const ours = join(unfinished, "node_modules/minutebook");
  mkdirSync(ours, { recursive: true });
  const exported = { "./components": "templates/components.ts", "./jsx-runtime": "templates/jsx-runtime.ts" };
  for (const [name, source] of Object.entries(exported))
    writeFileSync(
      join(ours, `${name}.js`),
      `export * from ${JSON.stringify(pathToFileURL(compiledFile(source)).href)};\n`,
    );
  const exports = Object.fromEntries(Object.keys(exported).map((name) => [name, `${name}.js`]));
  writeFileSync(join(ours, "package.json"), JSON.stringify({ name: "minutebook", type: "module", exports }));
  if (files.every(({ path }) => extname(path) === ".js")) cpSync(own, unfinished, { recursive: true });
  else await compileComponents(files, unfinished);
  writeFileSync(join(unfinished, "package.json"), JSON.stringify({ type: "module" }));
  try {
    renameSync(unfinished, staged);
  } catch (error) {
    // Another build may have staged the same meanwhile.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(staged)) throw error;
  }
}

/** See https://esbuild.github.io/api/#build */
async function compileComponents(files: readonly ComponentFile[], target: string): Promise<void> {
  const needy = files.find(({ path }) => extname(path) !== ".js");
  const esbuild = await import("esbuild").catch(() => null);
  if (esbuild === null)
    throw componentError(
      needy?.path ?? "",
      "JSX and TypeScript need the package esbuild, which is not installed",
      "run npm install --save-dev esbuild, or write a .js file with h from minutebook/components",
    );
  try {
    await esbuild.build({
      entryPoints: files.map(({ path }) => path),
      outdir: target,
      bundle: true,
      splitting: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: ["node20"],
      jsx: "automatic",
      jsxImportSource: "minutebook",
      // The settings of a team are for its editors.
      tsconfigRaw: {},
      sourcemap: "inline",
      logLevel: "silent",
    });
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    const [first] = error.errors;
    const { file = needy?.path ?? "", line = 1, column = 0 } = first?.location ?? {};
    throw componentError(file, first?.text ?? "it cannot be compiled", "correct the file", {
      line,
      column: column + 1,
    });
  }
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}

/** Removes what earlier versions of the components were staged as. */
function removeOld(folder: string): void {
  const oldest = Date.now() - keptDays * 86_400_000;
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const earlier = join(folder, name);
    if (statSync(earlier).mtimeMs < oldest) rmSync(earlier, { recursive: true, force: true });
  }
}
