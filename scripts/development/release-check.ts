import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRepository, packageVersion } from "../../src/plugins/package-folder.ts";
import { readCommandLine } from "../options.ts";
import { packageProblems } from "./package-problems.ts";

readCommandLine(
  {
    usage: "npm run release:check",
    purpose:
      "Packs Minutebook, installs it in an empty folder, builds an archive and an Eleventy site with it, and fails if the package,\nits exports or the changelog are not fit for a release. Needs the network.",
    options: [],
  },
  () => null,
);

const firstMeeting = "_site/meetings/2024-03-05/index.html";
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
  const madeBefore = `test/package/made-by/${packageVersion()}`;
  if (!existsSync(madeBefore))
    problems.push(`${madeBefore} is missing: keep there what init writes, with minutes and their links.txt.`);

  cpSync("test/sites/no-settings", folder, { recursive: true });
  console.log(run("npx", "minutebook", "build").trim());
  if (!existsSync(join(folder, firstMeeting)))
    problems.push("The installed command built no page of the first meeting.");

  cpSync("test/package/starter", folder, { recursive: true });
  cpSync("test/sites/no-settings", join(folder, "content/minutes"), { recursive: true });
  run("npx", "eleventy", "--quiet", "--config=with-minutes.config.js", "--output=_site/club");
  if (!existsSync(join(folder, "_site/club/minutes", firstMeeting.slice("_site/".length))))
    problems.push("As a plugin it built no page of the first meeting.");

  for (const problem of problems) console.error(problem);
  if (packageRepository() === null)
    console.warn(
      'package.json has no "repository" on GitHub, so teams must name it in the workflow that init writes.',
    );
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${tarball} is fit for a release.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
