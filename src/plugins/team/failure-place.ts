import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Position } from "../../model/diagnostic.ts";

/** Two names of a folder: of the modules that Node imports, and of the files that the team has. */
export interface Folders {
  readonly staged: string;
  readonly own: string;
}

export type Place = Position & { readonly file: string };

/** Where in the files of the team an error was thrown; null if it was elsewhere. */
export function failurePlace(error: unknown, folders: Folders): Place | null {
  if (!(error instanceof Error)) return null;
  return placeIn(error instanceof SyntaxError ? syntaxErrors(folders.staged) : (error.stack ?? ""), folders);
}

/** The first place that a text such as a stack names. Where the files were compiled, it names those of the team. */
function placeIn(text: string, { staged, own }: Folders): Place | null {
  for (const line of text.split("\n"))
    for (const folder of [staged, resolve(own)]) {
      const at = line.indexOf(`${folder}/`);
      const [, file, row, column] =
        /^([^:]+):(\d+)(?::(\d+))?/.exec(line.slice(at + folder.length + 1)) ?? [];
      if (at >= 0 && file) return { file: join(own, file), line: Number(row), column: Number(column ?? 1) };
    }
  return null;
}

/** Node names the line of a syntax error only where it prints it, and not in the stack. */
function syntaxErrors(staged: string): string {
  const files = readdirSync(staged, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".js") && !file.startsWith("node_modules/"),
  );
  return files
    .map((file) => spawnSync(process.execPath, ["--check", join(staged, file)], { encoding: "utf8" }).stderr)
    .join("\n");
}
