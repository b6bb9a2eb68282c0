import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** What no installed package needs: sources, tests, and maps of compiled code. */
const unwanted = /(?:\.tsx?|\.map)$|(?:^|\/)test\//;

/** Why an unpacked package is not fit for a release; empty if it is. */
export function packageProblems(folder: string, changelog: string): string[] {
  const { version, bin, exports }: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const named = [bin, ...Object.values(exports)].flatMap((paths) =>
    typeof paths === "string" ? paths : Object.values(paths),
  );
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => !file.startsWith("node_modules"),
  );
  return [
    ...named
      .filter((path) => !existsSync(join(folder, path)))
      .map((path) => `package.json names ${path}, which is not in the package.`),
    ...files
      .filter((file) => unwanted.test(file) && !file.endsWith(".d.ts"))
      .map((file) => `${file} is in the package, and nothing needs it.`),
    ...(changelog.includes(`\n## ${version}\n`) ? [] : [`CHANGELOG.md has no section "## ${version}".`]),
  ];
}
