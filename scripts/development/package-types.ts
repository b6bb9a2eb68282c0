import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** What names another file of types: `from "../pages.ts"` and `import("../pages.ts")`. */
const reference = /(?<=from "|import\(")(\.[^"]+)\.tsx?(?=")/g;

/**
 * Copies files of types, and those that they name, from one folder to another. There they name each other as compiled code, which
 * every version of TypeScript reads.
 */
export function copyTypes(from: string, to: string, files: readonly string[]): void {
  const reached = new Set(files);
  for (const file of reached) {
    const text = readFileSync(join(from, file), "utf8");
    for (const [, path = ""] of text.matchAll(reference))
      reached.add(normalize(join(dirname(file), `${path}.d.ts`)));
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), text.replace(reference, "$1.js"));
  }
}
