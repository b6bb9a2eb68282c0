import { mkdirSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readOldFiles } from "../../../scripts/importing/read-old-files.ts";
import { importMinutes } from "../../../src/import/import-minutes.ts";
import { generic } from "../../import/old-minutes.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

describe("the files to import", () => {
  test("are the Markdown files of a folder, with paths relative to it", () => {
    const folder = temporaryFolder({ "2020/Team20200504.md": "a", "2021/Team20210503.markdown": "b" });
    expect(readOldFiles([folder], "out").files.map(({ relativePath }) => relativePath)).toEqual([
      "2020/Team20200504.md",
      "2021/Team20210503.markdown",
    ]);
  });

  test("include named files, each once", () => {
    const folder = temporaryFolder({ "Team20200504.md": "a" });
    const file = join(folder, "Team20200504.md");
    expect(readOldFiles([file, folder, file], "out").files.map(({ relativePath }) => relativePath)).toEqual([
      "Team20200504.md",
    ]);
  });

  test("exclude hidden files, tool folders and the output folder", () => {
    const folder = temporaryFolder({
      ".git/Team20200504.md": "",
      "node_modules/a/Team20200504.md": "",
      ".draft20200504.md": "",
      "content/minutes/2020-05-04.md": "",
    });
    expect(readOldFiles([folder], join(folder, "content/minutes"))).toEqual({
      files: [],
      names: [],
      skipped: [],
      errors: [],
    });
  });

  test("exclude attachments and links, which are reported", () => {
    const folder = temporaryFolder({ "slides.pdf": "" });
    symlinkSync("/", join(folder, "root"));
    const { files, skipped } = readOldFiles([folder], "out");
    expect({ files, skipped: skipped.map(({ reason }) => reason) }).toEqual({
      files: [],
      skipped: ["it is a link", "it is no Markdown, text, Word or HTML file"],
    });
  });

  test("include the others if one is missing", () => {
    const folder = temporaryFolder({ "Team20200504.md": "a" });
    const { files, errors } = readOldFiles([join(folder, "nowhere"), folder], "out");
    expect({ filesCount: files.length, errors }).toEqual({
      filesCount: 1,
      errors: [expect.stringMatching(/nowhere cannot be read: it does not exist\.$/)],
    });
  });

  test("can be none", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "empty"));
    expect(readOldFiles([folder], "out").files).toEqual([]);
  });
});

describe("naming a part of a project", () => {
  const weeks = ["2020-05-04", "2020-05-11", "2020-05-18"];
  const series = ["crew", "dock"].flatMap((name) =>
    weeks.map((day) => [`notes/${name}/${day}.md`, `# ${name}\n`]),
  );
  const project = { "README.md": "# Ferry\n", ...Object.fromEntries(series) };

  /** The old files among those named, and where their minutes go. */
  function targetsOf(root: string, ...operands: readonly string[]): readonly (readonly string[])[] {
    const old = readOldFiles(
      operands.map((operand) => join(root, operand)),
      join(root, "content/minutes"),
    );
    const { files } = importMinutes(old.files, generic, () => {}, old.names);
    return files.map(({ source, target }) => [basename(source), target]).toSorted();
  }

  test.each([["notes"], ["notes/dock"], ["notes/dock/2020-05-11.md"]])(
    "such as %s gives what naming the whole gives",
    (operand) => {
      const root = temporaryFolder(project);
      const whole = targetsOf(root, ".").map(String);
      expect(whole).toContain("2020-05-11.md,dock/2020/2020-05-11.md");
      const part = targetsOf(root, operand).map(String);
      expect(part.length).toBeGreaterThan(0);
      expect(part.filter((target) => !whole.includes(target))).toEqual([]);
    },
  );

  test("gives the same again when the new minutes are in the project", () => {
    const root = temporaryFolder({ ...project, "content/minutes/dock/2020/2020-05-11.md": "# New\n" });
    expect(readOldFiles([join(root, "notes/dock")], join(root, "content/minutes")).names).not.toContain(
      "content/minutes/dock/2020/2020-05-11.md",
    );
  });
});
