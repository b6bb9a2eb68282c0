import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { lostLinks } from "../../src/derive/data/lost-links.ts";
import { counted } from "../../src/format/numbers.ts";
import type { PublishedLink } from "../../src/model/site-data.ts";
import { readArchive } from "../../src/plugins/read-archive.ts";
import { fail } from "../fail.ts";
import { readOptions } from "../options.ts";

const options = readOptions({
  usage: "npm run replay -- [options]",
  purpose: `Publishes an archive again from its beginning: its minutes one by one, in the order of their days, and then each commit of
its history, where it has one. Fails if a state cannot be published, or loses a link of the state before.`,
  options: ["content"],
});

/** What an archive held at one time. */
interface State {
  readonly name: string;
  /** Fills an empty folder with the content of that time. */
  readonly fill: (folder: string) => void;
}

try {
  const problems = [...(await replay(statesByDay())), ...(await replay(statesByCommit()))];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  fail(error);
}

/** Each day with the days before it. */
function statesByDay(): State[] {
  const folder = join(options.content, "minutes");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\d{4}-\d{2}-\d{2}\.md$/.test(name))
    .toSorted((a, b) => (basename(a) < basename(b) ? -1 : 1));
  return files.map((name, index) => ({
    name: basename(name, ".md"),
    fill: (target) => {
      mkdirSync(join(target, "minutes"));
      for (const file of ["site.yaml", "people.yaml"])
        if (existsSync(join(options.content, file)))
          copyFileSync(join(options.content, file), join(target, file));
      for (const file of files.slice(0, index + 1))
        copyFileSync(join(folder, file), join(target, "minutes", basename(file)));
    },
  }));
}

/** Each commit that changed the content, the oldest first; none outside a repository. */
function statesByCommit(): State[] {
  const git = (...parameters: readonly string[]): Buffer =>
    execFileSync("git", ["-C", options.content, ...parameters], {
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 2 ** 30,
    });
  let commits: readonly string[];
  try {
    commits = git("log", "--reverse", "--format=%H", "--", ".").toString().split("\n").filter(Boolean);
  } catch {
    return [];
  }
  return commits.map((commit) => ({
    name: commit.slice(0, 10),
    // Run in the folder itself, so that the archive holds its content alone.
    fill: (target) => {
      execFileSync("tar", ["-x", "-C", target], { input: git("archive", commit) });
    },
  }));
}

async function replay(states: readonly State[]): Promise<string[]> {
  const problems: string[] = [];
  let before: readonly PublishedLink[] = [];
  let published = 0;
  for (const { name, fill } of states) {
    const content = mkdtempSync(join(tmpdir(), "minutebook-replay-"));
    try {
      fill(content);
      const { site, diagnostics } = await readArchive({ ...options, content });
      if (!site) {
        // Before its first complete state, an archive has no site to lose.
        if (published > 0) problems.push(`${name} cannot be published: ${diagnostics[0]?.message}.`);
        continue;
      }
      published += 1;
      const links = [...site.links];
      problems.push(...lostLinks(before, links).map((link) => `${name} loses ${link}.`));
      before = links;
    } finally {
      rmSync(content, { recursive: true, force: true });
    }
  }
  if (states.length > 0)
    console.log(
      `Published ${counted(published, "state")}, the last with ${counted(before.length, "link")}; ${counted(problems.length, "problem")}.`,
    );
  return problems;
}
