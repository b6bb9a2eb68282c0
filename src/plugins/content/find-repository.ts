import { relative, sep } from "node:path";
import { webRepository } from "../../format/references/web-repository.ts";
import type { Repository } from "../../model/settings.ts";
import { git } from "./git.ts";

/** What this process has found, by folder: a server reads minutes at each save. */
const known = new Map<string, Repository | null>();

/** The repository that the remote `origin` of a folder names, with the branch that others clone; null if there is none on the web. */
export function findRepository(folder: string): Repository | null {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const remote = line(git(folder, "remote", "get-url", "origin"));
  const url = remote && webRepository(remote);
  const found = url
    ? {
        url,
        branch: defaultBranch(folder) ?? "main",
        folder: folderOfPaths(line(git(folder, "rev-parse", "--show-toplevel"))),
      }
    : null;
  known.set(folder, found);
  return found;
}

/** Paths of files start at the current folder. Empty too where that is outside of the repository. */
function folderOfPaths(top: string | null): string {
  const path = top === null ? "" : relative(top, process.cwd()).split(sep).join("/");
  return path === "" || path.startsWith("..") ? "" : `${path}/`;
}

/** The branch that the remote names, or else the one that is checked out. */
function defaultBranch(folder: string): string | null {
  const remote = line(git(folder, "symbolic-ref", "--short", "refs/remotes/origin/HEAD"));
  return remote?.replace(/^origin\//, "") ?? line(git(folder, "symbolic-ref", "--short", "HEAD"));
}

/** The one line that git prints, without its end. */
function line(printed: string | null): string | null {
  return printed?.trimEnd() ?? null;
}
