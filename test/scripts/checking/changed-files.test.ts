import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changedFiles } from "../../../scripts/checking/changed-files.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

function git(folder: string, ...parameters: readonly string[]): void {
  const identity = ["-c", "user.name=Ada", "-c", "user.email=ada@ferry.example"];
  execFileSync("git", [...identity, ...parameters], { cwd: folder, stdio: "ignore" });
}

test("changed files are those of the branch, those not committed, and new ones", () => {
  const folder = temporaryFolder({ "minutes/a.md": "a", "minutes/b.md": "b", "minutes/c.md": "c" });
  git(folder, "init", "--initial-branch", "main");
  git(folder, "add", ".");
  git(folder, "commit", "-m", "Begin");
  git(folder, "checkout", "-b", "week");
  writeFileSync(join(folder, "minutes/b.md"), "B");
  git(folder, "commit", "-am", "Change b");
  git(folder, "checkout", "main");
  writeFileSync(join(folder, "minutes/a.md"), "A");
  git(folder, "commit", "-am", "Change a since");
  git(folder, "checkout", "week");
  writeFileSync(join(folder, "minutes/c.md"), "C");
  writeFileSync(join(folder, "minutes/d é.md"), "d");
  expect([...changedFiles(folder)].toSorted()).toEqual(["minutes/b.md", "minutes/c.md", "minutes/d é.md"]);
});

test("outside a repository there is nothing to compare with", () => {
  expect(() => changedFiles(temporaryFolder())).toThrow(/--changed needs a git repository/);
});
