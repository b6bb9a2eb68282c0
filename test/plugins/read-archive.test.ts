import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContentFiles } from "../../src/plugins/read-archive.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "minutebook-content-"));
  for (const path of [
    "minutes/b/2020-09-14.md",
    "minutes/2020-09-07.md",
    "minutes/a/deep/2020-09-21.md",
    "minutes/README.md",
    "minutes/plan.txt",
    "minutes/2020-10-05.MD",
    "minutes/a/2020-10-12.markdown",
    "minutes/people.yaml/none",
    "site.yaml",
  ]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `text of ${path}`);
  }
  await symlink("2020-09-07.md", join(folder, "minutes/2020-10-19.md"));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

describe("a content folder", () => {
  test("gives every Markdown file below minutes/, sorted, but no README", async () => {
    const { minutes } = await readContentFiles(folder);
    expect(minutes.map(({ path }) => path.replace(/.*\/minutes\//, ""))).toEqual([
      "2020-09-07.md",
      "a/deep/2020-09-21.md",
      "b/2020-09-14.md",
    ]);
  });

  test("gives paths relative to the current folder", async () => {
    const { minutes } = await readContentFiles(folder);
    expect(minutes[0]?.path).toBe(relative(process.cwd(), join(folder, "minutes/2020-09-07.md")));
  });

  test("gives the bytes of each file", async () => {
    const { minutes } = await readContentFiles(folder);
    expect(new TextDecoder().decode(minutes[0]?.bytes)).toBe("text of minutes/2020-09-07.md");
  });

  test("needs no people.yaml", async () => {
    expect((await readContentFiles(folder)).people).toBeNull();
  });

  test("lists skipped files that an author may expect", async () => {
    const { skipped } = await readContentFiles(folder);
    expect(skipped.map(({ path, reason }) => `${path.replace(/.*\/minutes\//, "")}: ${reason}`)).toEqual([
      "2020-10-05.MD: its name ends in .MD",
      "2020-10-19.md: it is a link to another file",
      "a/2020-10-12.markdown: its name ends in .markdown",
    ]);
  });

  test("differs from one without a folder of minutes", async () => {
    const above = await readContentFiles(folder);
    const inside = await readContentFiles(join(folder, "minutes"));
    expect({ above: above.hasMinutesFolder, inside: inside.hasMinutesFolder }).toEqual({
      above: true,
      inside: false,
    });
  });

  test("skips an unreadable people.yaml, and says why", async () => {
    const { people, skipped } = await readContentFiles(join(folder, "minutes"));
    expect({ people, skipped: skipped.map(({ reason }) => reason) }).toEqual({
      people: null,
      skipped: ["it is a folder"],
    });
  });

  test("cannot be a file", async () => {
    await expect(readContentFiles("package.json")).rejects.toThrow(
      "package.json/site.yaml cannot be read: part of its path is a file, not a folder.",
    );
  });

  test("that does not exist is read as empty files, which are reported later", async () => {
    const { settings, minutes } = await readContentFiles("no/such/folder");
    expect({ path: settings.path, bytesCount: settings.bytes.length, minutes }).toEqual({
      path: "no/such/folder/site.yaml",
      bytesCount: 0,
      minutes: [],
    });
  });
});
