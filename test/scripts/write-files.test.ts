import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
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
    expect({ text: readFileSync(path, "utf8"), writtenCount: written.length, errors }).toEqual({
      text: "hello\n",
      writtenCount: 1,
      errors: [],
    });
  });

  test("leaves a file that says the same as it is", () => {
    const inside = temporaryFolder({ "a.md": "hello\n" });
    const path = join(inside, "a.md");
    const before = statSync(path).mtimeMs;
    const { written, unchangedCount } = writeFiles([{ path, text: "hello\n", inside }], really);
    expect({ modified: statSync(path).mtimeMs, writtenCount: written.length, unchangedCount }).toEqual({
      modified: before,
      writtenCount: 0,
      unchangedCount: 1,
    });
  });

  test("never replaces a file that says something else, and says how to", () => {
    const inside = temporaryFolder({ "a.md": "by hand\n" });
    const path = join(inside, "a.md");
    const { written, errors } = writeFiles([{ path, text: "hello\n", inside }], really);
    expect({ text: readFileSync(path, "utf8"), written }).toEqual({ text: "by hand\n", written: [] });
    expect(errors).toEqual([`${path} exists with different content; use --force to replace it.`]);
  });

  test("replaces it with --force", () => {
    const inside = temporaryFolder({ "a.md": "by hand\n" });
    const path = join(inside, "a.md");
    writeFiles([{ path, text: "hello\n", inside }], { ...really, force: true });
    expect(readFileSync(path, "utf8")).toBe("hello\n");
  });

  test("never replaces an input file, even with --force", () => {
    const inside = temporaryFolder({ "a.md": "by hand\n" });
    const path = join(inside, "a.md");
    const { errors } = writeFiles([{ path, text: "hello\n", inside }], {
      ...really,
      inputs: [path],
      force: true,
    });
    expect({ text: readFileSync(path, "utf8"), errors }).toEqual({
      text: "by hand\n",
      errors: [`${path} was not written: it is one of the input files.`],
    });
  });

  test("touches nothing in a dry run, and tells what it would write", () => {
    const inside = temporaryFolder();
    const path = join(inside, "2020/a.md");
    const { written } = writeFiles([{ path, text: "hello\n", inside }], { ...really, isDryRun: true });
    expect({ written: written.map((draft) => draft.path), files: readdirSync(inside) }).toEqual({
      written: [path],
      files: [],
    });
  });

  test("follows no link that leads out of the folder", () => {
    const elsewhere = temporaryFolder();
    const inside = temporaryFolder();
    symlinkSync(elsewhere, join(inside, "2020"));
    const { written, errors } = writeFiles(
      [{ path: join(inside, "2020/a.md"), text: "hello\n", inside }],
      really,
    );
    expect({ written, files: readdirSync(elsewhere) }).toEqual({ written: [], files: [] });
    expect(errors).toEqual([
      expect.stringMatching(/2020\/a\.md was not written: it would be in .*, outside /),
    ]);
  });

  test("writes the others after a file that cannot be written, and leaves no part of that one", () => {
    const inside = temporaryFolder({ "2020": "a file and no folder" });
    const bad = { path: join(inside, "2020/a.md"), text: "hello\n", inside };
    const good = { path: join(inside, "2021/b.md"), text: "hello\n", inside };
    const { written, errors } = writeFiles([bad, good], really);
    expect({ written, errorsCount: errors.length, files: readdirSync(inside).toSorted() }).toEqual({
      written: [good],
      errorsCount: 1,
      files: ["2020", "2021"],
    });
    expect(readdirSync(join(inside, "2021"))).toEqual(["b.md"]);
  });
});

describe("the place of a file", () => {
  test("is the one it has already, wherever that is", () => {
    const folder = temporaryFolder({ "by-team/old/2020-05-04.md": "" });
    expect(placesBelow(folder)("2020/2020-05-04.md")).toBe(join(folder, "by-team/old/2020-05-04.md"));
  });

  test("is none that a file of another series has, which may meet on the same day", () => {
    const folder = temporaryFolder({ "2020/2020-05-04.md": "main", "docs/2020/2020-05-04.md": "docs" });
    const places = placesBelow(folder, [join(folder, "2020/2020-05-04.md")]);
    expect(places("docs/2020/2020-05-04.md")).toBe(join(folder, "docs/2020/2020-05-04.md"));
    rmSync(join(folder, "docs"), { recursive: true });
    const empty = placesBelow(folder, [join(folder, "2020/2020-05-04.md")]);
    expect(empty("docs/2020/2020-05-04.md")).toBe(join(folder, "docs/2020/2020-05-04.md"));
  });

  test("is the folder of its year where it is new, whether or not there is a folder yet", () => {
    const folder = join(temporaryFolder(), "content/minutes");
    expect({ place: placesBelow(folder)("2020/2020-05-04.md"), exists: existsSync(folder) }).toEqual({
      place: join(folder, "2020/2020-05-04.md"),
      exists: false,
    });
  });

  test("is not replaced by a folder of that name", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "old/2020-05-04.md"), { recursive: true });
    expect(placesBelow(folder)("2020/2020-05-04.md")).toBe(join(folder, "2020/2020-05-04.md"));
  });
});
