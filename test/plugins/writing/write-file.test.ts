import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createFileWriter } from "../../../src/plugins/writing/write-file.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

describe("a writer of files", () => {
  test("writes a page below the output folder", () => {
    const folder = temporaryFolder();
    createFileWriter(join(folder, "site"))("/a/b/", "text");
    expect(readFileSync(join(folder, "site/a/b/index.html"), "utf8")).toBe("text");
  });

  test.each(["../outside", "a/../../outside", "../site-of-others"])(
    "refuses /%s/, which leads out of it",
    (path) => {
      const folder = temporaryFolder();
      const write = createFileWriter(join(folder, "site"));
      expect(() => write(`/${path}/`, "text")).toThrow("is not below");
      expect(existsSync(join(folder, "site", path))).toBe(false);
    },
  );
});

describe("a writer of files in a folder of an earlier build", () => {
  /** A file of the earlier build, a day old. */
  function earlier(text: string): { readonly folder: string; readonly file: string } {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "a"));
    const file = join(folder, "a/index.html");
    writeFileSync(file, text);
    const yesterday = new Date(Date.now() - 86_400_000);
    utimesSync(file, yesterday, yesterday);
    return { folder, file };
  }

  test("leaves a file with the same bytes, but gives it the time of the build", () => {
    const { folder, file } = earlier("días");
    const before = statSync(file);
    createFileWriter(folder)("/a/", "días");
    const after = statSync(file);
    expect(after.ino).toBe(before.ino);
    expect(after.mtimeMs).toBeGreaterThan(before.mtimeMs + 80_000_000);
    expect(readFileSync(file, "utf8")).toBe("días");
  });

  test.each(["night", "days", ""])("replaces a file with other bytes: %j", (text) => {
    const { folder, file } = earlier(text);
    createFileWriter(folder)("/a/", "dayz");
    expect(readFileSync(file, "utf8")).toBe("dayz");
  });

  test("changes no hard link to an earlier file", () => {
    const { folder, file } = earlier("old");
    linkSync(file, join(folder, "copy"));
    createFileWriter(folder)("/a/", "new");
    expect(readFileSync(join(folder, "copy"), "utf8")).toBe("old");
  });

  test("writes through no link", () => {
    const { folder } = earlier("old");
    symlinkSync("a/index.html", join(folder, "b.html"));
    createFileWriter(folder)("/b.html", "new");
    expect([
      readFileSync(join(folder, "a/index.html"), "utf8"),
      readFileSync(join(folder, "b.html"), "utf8"),
    ]).toEqual(["old", "new"]);
  });
});
