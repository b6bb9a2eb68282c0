import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { watchFolder } from "../../src/server/watch-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Watches a folder, and returns a function that does something and waits until that is noticed. */
function watching(folder: string): (change: () => void) => Promise<void> {
  const changed = vi.fn<() => void>();
  onTestFinished(watchFolder(folder, changed));
  return async (change) => {
    changed.mockClear();
    change();
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 10_000 });
  };
}

test("notices files that are added, changed, renamed and removed, at any depth", async () => {
  const folder = temporaryFolder({ "content/minutes/2020/a.md": "ropes" });
  const year = join(folder, "content/minutes/2020");
  const notices = watching(join(folder, "content"));
  await notices(() => writeFileSync(join(year, "a.md"), "masts"));
  await notices(() => writeFileSync(join(year, "b.md"), "sails"));
  await notices(() => renameSync(join(year, "b.md"), join(year, "c.md")));
  await notices(() => rmSync(join(year, "c.md")));
});

test("notices files of folders that are new", async () => {
  const folder = temporaryFolder({ "content/site.yaml": "" });
  const minutes = join(folder, "content/minutes");
  const notices = watching(join(folder, "content"));
  await notices(() => mkdirSync(minutes));
  await notices(() => writeFileSync(join(minutes, "a.md"), "ropes"));
});

test("notices that the folder vanishes and returns", async () => {
  const folder = temporaryFolder({ "content/site.yaml": "" });
  const [content, aside] = [join(folder, "content"), join(folder, "aside")];
  const notices = watching(content);
  await notices(() => renameSync(content, aside));
  await notices(() => renameSync(aside, content));
  await notices(() => writeFileSync(join(content, "site.yaml"), "title: Ferry"));
});

test("tells the paths of the files that changed", async () => {
  const folder = temporaryFolder({ "content/minutes/a.md": "ropes", "content/minutes/b.md": "sails" });
  const content = join(folder, "content");
  const paths = new Set<string>();
  const end = watchFolder(content, (changed) => {
    for (const path of changed) paths.add(path);
  });
  onTestFinished(end);
  for (const name of ["a.md", "b.md"]) writeFileSync(join(content, "minutes", name), "masts");
  const expected = new Set(["a.md", "b.md"].map((name) => join(content, "minutes", name)));
  await vi.waitFor(() => expect(paths).toEqual(expected), { timeout: 10_000 });
});
