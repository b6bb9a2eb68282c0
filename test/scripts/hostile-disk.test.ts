import { execFile, execFileSync } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";

vi.setConfig({ testTimeout: 120_000 });

const content = "test/sites/one-meeting";

/** Whether this machine lets a process mount a small disk that only the process sees. */
function canMount(): boolean {
  try {
    execFileSync("unshare", ["--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"], {
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}

const hasDisks = canMount();
if (!hasDisks) console.log("Skipped the full disks: this machine lets no test mount one.");

/** Builds a site on a small disk that holds an earlier one, and prints how that ended and what is left. */
const script = `
mount -t tmpfs -o "size=$2" none "$1"
mkdir "$1/_site" && touch "$1/_site/.minutebook" && echo earlier > "$1/_site/index.html"
test -z "$3" || mount -o "remount,$3" "$1"
node --import tsx scripts/build.ts --content ${content} --output "$1/_site" 2>&1
echo "code $?"
ls -A "$1"
cat "$1/_site/index.html"
`;

describe.skipIf(!hasDisks)("a build on a disk", () => {
  test.each([
    ["without space", "400k", "", "the disk is full, or can hold no more files"],
    ["without room for more files", "50m,nr_inodes=30", "", "the disk is full, or can hold no more files"],
    ["that is read-only", "50m", "ro", "the disk is read-only"],
  ])("%s leaves the earlier site whole, and says so", async (_name, size, options, reason) => {
    const { stdout } = await promisify(execFile)("unshare", [
      ...["--map-root-user", "--mount", "sh", "-c", script, "sh"],
      ...[temporaryFolder(), size, options],
    ]);
    expect(stdout).toContain(`: ${reason}. Nothing was built; `);
    expect(stdout).not.toMatch(/\n\s+at /);
    expect(stdout).toMatch(/code 2\n_site\nearlier\n$/);
  });
});
