import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { placesBelow, writeFiles } from "../../scripts/write-files.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const really = { inputs: [], force: false, isDryRun: false };

describe("writing files", () => {
  test("makes the folders on the way", () => {
    const inside = temporaryFolder();
    const path = join(inside, "minutes/2020/2020-05-04.md");
    const { written, errors } = writeFiles([{ path, text: "hello\n", inside }], really);
    expect([readFileSync(path, "utf8"), written.length, errors]).toEqual(["hello\n", 1, []]);
  });

  test("leaves a file that says the same as it is", () => {
    const inside = temporaryFolder({ "a.md": "hello\n" });
    const path = join(inside, "a.md");
    const before = statSync(path).mtimeMs;
    const { written, unchangedCount } = writeFiles([{ path, text: "hello\n", inside }], really);
    expect([statSync(path).mtimeMs, written.length, unchangedCount]).toEqual([before, 0, 1]);
  });

  test("never replaces a file that says something else, and says how to", () => {
    const inside = temporaryFolder({ "a.md": "by hand\n" });
    const path = join(inside, "a.md");
    const { written, errors } = writeFiles([{ path, text: "hello\n", inside }], really);
    expect([readFileSync(path, "utf8"), written]).toEqual(["by hand\n", []]);
    expect(errors).toEqual([`${path} exists with different content; use --force to replace it.`]);
  });

  test("replaces it where it is told to", () => {
    const inside = temporaryFolder({ "a.md": "by hand\n" });
    const path = join(inside, "a.md");
    writeFiles([{ path, text: "hello\n", inside }], { ...really, force: true });
    expect(readFileSync(path, "utf8")).toBe("hello\n");
  });

  test("never replaces a file that is only to be read, whatever it is told", () => {
    const inside = temporaryFolder({ "a.md": "by hand\n" });
    const path = join(inside, "a.md");
    const { errors } = writeFiles([{ path, text: "hello\n", inside }], {
      ...really,
      inputs: [path],
      force: true,
    });
    expect([readFileSync(path, "utf8"), errors]).toEqual([
      "by hand\n",
      [`${path} was not written: it is one of the input files.`],
    ]);
  });

  test("touches nothing in a dry run, and tells what it would write", () => {
    const inside = temporaryFolder();
    const path = join(inside, "2020/a.md");
    const { written } = writeFiles([{ path, text: "hello\n", inside }], { ...really, isDryRun: true });
    expect([written.map((draft) => draft.path), readdirSync(inside)]).toEqual([[path], []]);
  });

  test("follows no link that leads out of the folder", () => {
    const elsewhere = temporaryFolder();
    const inside = temporaryFolder();
    symlinkSync(elsewhere, join(inside, "2020"));
    const { written, errors } = writeFiles(
      [{ path: join(inside, "2020/a.md"), text: "hello\n", inside }],
      really,
    );
    expect([written, readdirSync(elsewhere)]).toEqual([[], []]);
    expect(errors).toEqual([
      expect.stringMatching(/2020\/a\.md was not written: it would be in .*, outside /),
    ]);
  });

  test("goes on after a file that cannot be written, and leaves no part of it", () => {
    const inside = temporaryFolder({ "2020": "a file and no folder" });
    const bad = { path: join(inside, "2020/a.md"), text: "hello\n", inside };
    const good = { path: join(inside, "2021/b.md"), text: "hello\n", inside };
    const { written, errors } = writeFiles([bad, good], really);
    expect([written, errors.length, readdirSync(inside).toSorted()]).toEqual([[good], 1, ["2020", "2021"]]);
    expect(readdirSync(join(inside, "2021"))).toEqual(["b.md"]);
  });
});

describe("the place of a file", () => {
  test("is the one it has already, wherever that is", () => {
    const folder = temporaryFolder({ "by-team/old/2020-05-04.md": "" });
    expect(placesBelow(folder)("2020/2020-05-04.md")).toBe(join(folder, "by-team/old/2020-05-04.md"));
  });

  test("is the folder of its year where it is new, whether or not there is a folder yet", () => {
    const folder = join(temporaryFolder(), "content/minutes");
    expect([placesBelow(folder)("2020/2020-05-04.md"), existsSync(folder)]).toEqual([
      join(folder, "2020/2020-05-04.md"),
      false,
    ]);
  });

  test("is not taken by a folder of that name", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "old/2020-05-04.md"), { recursive: true });
    expect(placesBelow(folder)("2020/2020-05-04.md")).toBe(join(folder, "2020/2020-05-04.md"));
  });
});
