import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";

/** One `import` or `export ... from` of a source file. */
export interface SourceImport {
  /** Path of the importing file from the project's root. */
  readonly from: string;
  /** Path of the imported file, or the name of a package or Node module. */
  readonly to: string;
  readonly isOwn: boolean;
  /** Whether it imports only types. */
  readonly isType: boolean;
}

/** Every TypeScript file that has a room. */
export function sourceFiles(): string[] {
  return [".eleventy.ts", ...["src", "templates", "scripts"].flatMap(typescriptBelow)];
}

/** Tests and their support. */
export function testFiles(): string[] {
  return typescriptBelow("test");
}

function typescriptBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(".", join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}

/** The source without comments. */
export function codeOf(file: string): string {
  return readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");
}

const statement = /^\s*(?:import|export)\s+(?:(type\s)?([^"';]*?)\sfrom\s+)?["']([^"']+)["']/gm;
const dynamic = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

export function importsOf(file: string): SourceImport[] {
  const code = codeOf(file);
  const statements = [...code.matchAll(statement)].map(([, type, names = "", target = ""]) =>
    sourceImport(file, target, type !== undefined || namesTypesOnly(names)),
  );
  const calls = [...code.matchAll(dynamic)].map(([, target = ""]) => sourceImport(file, target, false));
  return [...statements, ...calls];
}

/** `{ type A, type B }` */
function namesTypesOnly(names: string): boolean {
  const inBraces = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  if (inBraces === undefined) return false;
  const parts = inBraces.split(",").map((part) => part.trim());
  return parts.filter(Boolean).every((part) => part.startsWith("type "));
}

function sourceImport(from: string, target: string, isType: boolean): SourceImport {
  const isOwn = target.startsWith(".");
  const to = isOwn
    ? normalize(join(dirname(from), target))
        .split(sep)
        .join("/")
    : target;
  return { from, to, isOwn, isType };
}
