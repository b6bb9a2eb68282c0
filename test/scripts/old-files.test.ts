import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readOldFiles } from "../../scripts/old-files.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

describe("the files to import", () => {
  test("are the Markdown files of a folder, each with its path below it", () => {
    const folder = temporaryFolder({ "2020/Team20200504.md": "a", "2021/Team20210503.markdown": "b" });
    expect(readOldFiles([folder], "out").files.map(({ below }) => below)).toEqual([
      "2020/Team20200504.md",
      "2021/Team20210503.markdown",
    ]);
  });

  test("are named files as well, each once", () => {
    const folder = temporaryFolder({ "Team20200504.md": "a" });
    const file = join(folder, "Team20200504.md");
    expect(readOldFiles([file, folder, file], "out").files.map(({ below }) => below)).toEqual([
      "Team20200504.md",
    ]);
  });

  test("leave out what tools keep for themselves, and the folder to write into", () => {
    const folder = temporaryFolder({
      ".git/Team20200504.md": "",
      "node_modules/a/Team20200504.md": "",
      ".draft20200504.md": "",
      "content/minutes/2020-05-04.md": "",
    });
    expect(readOldFiles([folder], join(folder, "content/minutes"))).toEqual({
      files: [],
      leftAlone: [],
      problems: [],
    });
  });

  test("are no attachments and no links, which are named instead", () => {
    const folder = temporaryFolder({ "slides.pdf": "" });
    symlinkSync("/", join(folder, "root"));
    const { files, leftAlone } = readOldFiles([folder], "out");
    expect([files, leftAlone.map(({ reason }) => reason)]).toEqual([
      [],
      ["it is a link", "it is no Markdown file"],
    ]);
  });

  test("do not stop at one that is missing", () => {
    const folder = temporaryFolder({ "Team20200504.md": "a" });
    const { files, problems } = readOldFiles([join(folder, "nowhere"), folder], "out");
    expect([files.length, problems]).toEqual([
      1,
      [expect.stringMatching(/nowhere cannot be read: it does not exist\.$/)],
    ]);
  });

  test("are none in an empty folder", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "empty"));
    expect(readOldFiles([folder], "out").files).toEqual([]);
  });
});
