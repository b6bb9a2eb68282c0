import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { optionTable } from "../../scripts/option-table.ts";
import { siteYaml } from "../support/archive.ts";
import { run } from "../support/run-script.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const packageFile: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);
const commands = Object.values(packageFile.scripts).flatMap(
  (line) => / scripts\/run\.js ((?:development\/)?[a-z-]+)$/.exec(line)?.[1] ?? [],
);
const oneLine = /^[^\n]+\.\n$/;

test("all commands are tried", () => {
  expect(commands.length).toBeGreaterThan(18);
});

describe("bad input gives one clear line and exit code 2", () => {
  test.each(commands)(
    "an option that %s does not know",
    async (command) => {
      const { code, printed, complained } = await run(command, ["--bogus"]);
      expect({ code, printed }).toEqual({ code: 2, printed: "" });
      expect(complained).toMatch(
        /^Unknown option '--bogus'\. npm (?:run [\w:-]+|start) -- --help explains all options\.\n$/,
      );
    },
    60_000,
  );

  const readers = commands.filter((command) =>
    /options: \[[^\]]*"content"/.test(readFileSync(`scripts/${command}.ts`, "utf8")),
  );
  test.each(readers)(
    "a content folder for %s that does not exist",
    async (command) => {
      const { code, printed, complained } = await run(command, ["--content", "no/such/folder"]);
      expect({ code, printed }).toEqual({ code: 2, printed: "" });
      expect(complained).toMatch(
        /^--content is "no\/such\/folder", expected a folder that exists\. [^\n]+\n$/,
      );
    },
    60_000,
  );

  test("eight commands and more read a content folder", () => {
    expect(readers).toEqual(expect.arrayContaining(["start", "build", "new", "check", "scan", "links"]));
    expect(readers.length).toBeGreaterThanOrEqual(8);
    expect(optionTable.content.type).toBe("string");
  });

  test("an output folder that cannot be made", async ({ onTestFinished }) => {
    const folder = temporaryFolder({ file: "kept" }, onTestFinished);
    const output = join(folder, "file", "site");
    const { code, printed, complained } = await run("build", [
      "--content",
      "test/sites/one-meeting",
      "--output",
      output,
    ]);
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(complained).toMatch(oneLine);
    expect(readFileSync(join(folder, "file"), "utf8")).toBe("kept");
  }, 60_000);

  test.each([
    ["import", ["nowhere.md", "--out"], "nowhere.md cannot be read: it does not exist.\n"],
    ["check", ["--links", "nowhere.txt", "--content"], "nowhere.txt cannot be read: it does not exist.\n"],
    ["new", ["--date", "monday", "--content"], /^--date is "monday", expected a date such as 2020-09-14\. /],
    [
      "check",
      ["--watch", "--format", "json", "--content"],
      /^--watch prints for people, expected --format text/,
    ],
    ["check", ["--format", "xml", "--content"], /^--format is "xml", expected one of text, /],
  ] as const)(
    "%s %j",
    async (command, parameters, words) => {
      const folder = temporaryFolder({
        "site.yaml": siteYaml,
        "minutes/2020-09-14.md": "---\ndate: 2020-09-14\n---\n",
      });
      const { code, printed, complained } = await run(command, [...parameters, folder]);
      expect({ code, printed }).toEqual({ code: 2, printed: "" });
      expect(complained).toMatch(oneLine);
      expect(complained).toMatch(words);
      expect(readdirSync(folder)).toEqual(["minutes", "site.yaml"]);
    },
    60_000,
  );

  test("nothing is left of a folder that was not there", () => {
    expect(existsSync("no")).toBe(false);
  });
});
