import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCommandLine } from "../options.ts";
import { packageProblems } from "./package-problems.ts";

readCommandLine(
  {
    usage: "npm run release:check",
    purpose:
      "Packs Minutebook, installs it in an empty folder, builds an archive with it, and fails if the package, its exports or the\nchangelog are not fit for a release. Needs the network.",
    options: [],
  },
  () => null,
);

const folder = mkdtempSync(join(tmpdir(), "minutebook-release-"));
try {
  const run = (command: string, ...parameters: string[]): string =>
    execFileSync(command, parameters, {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
  const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
    encoding: "utf8",
  });
  const tarball = packed.trim().split("\n").at(-1) ?? "";
  run("npm", "init", "--yes", "--silent");
  run("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", `./${tarball}`);
  const problems = packageProblems(
    join(folder, "node_modules/minutebook"),
    readFileSync("CHANGELOG.md", "utf8"),
  );
  cpSync("test/sites/no-settings", join(folder, "minutes"), { recursive: true });
  console.log(run("npx", "minutebook", "build").trim());
  if (!existsSync(join(folder, "_site/meetings/2024-03-05/index.html")))
    problems.push("The installed command built no page of the first meeting.");
  writeFileSync(
    join(folder, "use.mjs"),
    'import minutebook from "minutebook";\nconsole.log(typeof minutebook);\n',
  );
  if (run("node", "use.mjs").trim() !== "function") problems.push("The package exports no plugin.");
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${tarball} is fit for a release.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
