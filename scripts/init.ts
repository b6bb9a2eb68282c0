import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAll, settingsOf } from "../src/pipeline.ts";
import { findContent, minutesFolder } from "../src/plugins/content/find-content.ts";
import { readContentFiles } from "../src/plugins/content/read-content.ts";
import { packageRepository, packageVersion } from "../src/plugins/package-folder.ts";
import { fail } from "./fail.ts";
import { firstFiles, untracked } from "./first-files.ts";
import { isNotBlank, readCommandLine } from "./options.ts";
import { writeFiles } from "./write-files.ts";

const { folder, isDryRun } = readCommandLine(
  {
    usage: "minutebook init [FOLDER] [options]",
    purpose:
      "Makes a repository for the minutes of a team: settings with comments, a workflow that publishes on GitHub Pages, settings of\neditors, and an example where there are no minutes yet. Writes only files that are missing, so a second run changes nothing.",
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
  const content = findContent(folder);
  const source = packageRepository() ?? unknownSource;
  const files = firstFiles({
    source,
    version: `v${packageVersion()}`,
    content,
    hasMinutes: await holdsMinutes(join(folder, content)),
    today: new Date().toISOString().slice(0, 10),
  });
  const missing = files.filter(({ path }) => !existsSync(join(folder, path)));
  const { errors } = writeFiles(
    missing.map(({ path, text }) => ({ path: join(folder, path), text, inside: folder })),
    { inputs: [], force: false, isDryRun },
  );
  if (errors.length > 0) throw new Error(errors.join("\n"));
  for (const { path } of missing) console.log(`${isDryRun ? "Would write" : "Wrote"} ${join(folder, path)}`);
  if (missing.length === 0) console.log("Everything is there already; nothing was changed.");
  const notIgnored = missing.some(({ path }) => path === ".gitignore")
    ? []
    : missingLines(".gitignore", untracked);
  if (notIgnored.length > 0) console.log(`Add to ${join(folder, ".gitignore")}: ${notIgnored.join(" ")}`);
  for (const { path, text } of missing)
    if (text.includes(unknownSource))
      console.log(
        `In ${join(folder, path)}, replace ${unknownSource} with the repository of Minutebook on GitHub.`,
      );
} catch (error) {
  fail(error);
}

/** Whether a content folder has minutes, or a place for them. */
async function holdsMinutes(content: string): Promise<boolean> {
  if (minutesFolder(content).isOwn) return true;
  const files = await readContentFiles(content);
  const { settings } = settingsOf(files);
  if (settings === null) return files.minutes.length > 0;
  return parseAll(files.minutes, settings).parsed.some(({ date }) => date !== null);
}

/** Those of some lines that a file lacks. */
function missingLines(file: string, lines: readonly string[]): string[] {
  const present = readFileSync(join(folder, file), "utf8").split(/\r?\n/);
  // An ignored folder may be written with or without slashes.
  const bare = (line: string): string => line.trim().replace(/^\/|\/$/g, "");
  return lines.filter((line) => !present.some((one) => bare(one) === bare(line)));
}
