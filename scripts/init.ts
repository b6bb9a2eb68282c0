import { existsSync } from "node:fs";
import { join } from "node:path";
import { packageRepository, packageVersion } from "../src/plugins/package-folder.ts";
import { fail } from "./fail.ts";
import { type FirstFile, firstFiles } from "./first-files.ts";
import { isNotBlank, readCommandLine } from "./options.ts";
import { writeFiles } from "./write-files.ts";

const { folder, isDryRun } = readCommandLine(
  {
    usage: "minutebook init [FOLDER] [options]",
    purpose:
      "Makes a repository for the minutes of a team: a folder with one example, settings with comments, a workflow that publishes on\nGitHub Pages, and settings of editors. Writes only files that are missing, so a second run changes nothing.",
    options: ["dry-run"],
    takesOperands: true,
  },
  ({ operands, isSet }) => {
    const [first = ".", ...others] = operands;
    if (others.length > 0 || !isNotBlank(first)) throw new Error("Name one folder, or none for this one.");
    return { folder: first, isDryRun: isSet("dry-run") };
  },
);

/** Where the package does not say which repository it is from. */
const unknownSource = "OWNER/minutebook";

try {
  const source = packageRepository();
  const files = firstFiles({
    source: source ?? unknownSource,
    version: `v${packageVersion()}`,
    today: new Date().toISOString().slice(0, 10),
  });
  const missing = files.filter((file) => !isThere(file));
  const { errors } = writeFiles(
    missing.map(({ path, text }) => ({ path: join(folder, path), text, inside: folder })),
    { inputs: [], force: false, isDryRun },
  );
  if (errors.length > 0) throw new Error(errors.join("\n"));
  for (const { path } of missing) console.log(`${isDryRun ? "Would write" : "Wrote"} ${join(folder, path)}`);
  if (source === null && missing.some(({ text }) => text.includes(unknownSource)))
    console.log(`Write the repository of Minutebook in place of ${unknownSource} in the workflow.`);
  if (missing.length === 0) console.log("Everything is there already; nothing was changed.");
} catch (error) {
  fail(error);
}

/** Where a team has what a file is for, it may lie elsewhere. */
function isThere({ path, standsFor }: FirstFile): boolean {
  return [path, ...standsFor].some((one) => existsSync(join(folder, one)));
}
