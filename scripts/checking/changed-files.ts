import { git } from "../../src/plugins/content/git.ts";

/** Branches that a pull request may be compared with, the likeliest first. */
const mainBranches = ["origin/HEAD", "origin/main", "origin/master", "main", "master"] as const;

/**
 * The files that differ from the main branch, or are not committed yet, as paths from a folder. Throws where it is in no git
 * repository with a main branch.
 */
export function changedFiles(folder: string): ReadonlySet<string> {
  const main = mainBranches.find(
    (branch) => git(folder, "rev-parse", "--verify", "--quiet", `${branch}^{commit}`) !== null,
  );
  const base = main && git(folder, "merge-base", "HEAD", main)?.trim();
  if (!base)
    throw new Error(
      `--changed needs a git repository with one of the branches ${mainBranches.slice(1).join(", ")}; check everything without it.`,
    );
  const listed = [
    git(folder, "diff", "--name-only", "-z", "--relative", base),
    git(folder, "ls-files", "--others", "--exclude-standard", "-z"),
  ];
  return new Set(listed.flatMap((names) => names?.split("\0") ?? []).filter((name) => name !== ""));
}
