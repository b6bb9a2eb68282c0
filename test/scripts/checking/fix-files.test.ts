import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fixFiles } from "../../../scripts/checking/fix-files.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

function misspelt(file: string): Diagnostic {
  return {
    ruleId: "near-marker",
    severity: "warning",
    message: "m",
    hint: "h",
    file,
    line: 2,
    column: 1,
    fix: [{ line: 2, column: 1, found: "Decison:", replacement: "Decision:" }],
  };
}

test("a file is changed at the place of the fix alone, and each change is a line", ({ onTestFinished }) => {
  const folder = temporaryFolder({ "a.md": "\ufeffé Decison:\r\nDecison: é\r\n" }, onTestFinished);
  const file = `${folder}/a.md`;
  expect(fixFiles([misspelt(file)], false)).toEqual({
    changes: [`${file}:2:1 changed "Decison:" to "Decision:" (near-marker)`],
    errors: [],
  });
  expect(readFileSync(file, "utf8")).toBe("\ufeffé Decison:\r\nDecision: é\r\n");
  expect(readdirSync(folder)).toEqual(["a.md"]);
});

test("a dry run changes nothing", ({ onTestFinished }) => {
  const folder = temporaryFolder({ "a.md": "\nDecison: x\n" }, onTestFinished);
  const { changes } = fixFiles([misspelt(`${folder}/a.md`)], true);
  expect(changes).toEqual([expect.stringContaining("would change")]);
  expect(readFileSync(`${folder}/a.md`, "utf8")).toBe("\nDecison: x\n");
});

test.each([
  ["in the middle of a merge", "<<<<<<< HEAD\nDecison: x\n=======\n>>>>>>> crew\n", /marks of a merge/],
  ["that is not UTF-8", Buffer.from("\nDecison: \xe9\n", "latin1"), /was not changed/],
])("a file %s is left alone", (_, content, reason) => {
  const folder = temporaryFolder({ "a.md": content });
  const { changes, errors } = fixFiles([misspelt(`${folder}/a.md`)], false);
  expect({ changes, errors }).toEqual({ changes: [], errors: [expect.stringMatching(reason)] });
  expect(readFileSync(`${folder}/a.md`)).toEqual(Buffer.from(content));
});

test.skipIf(process.getuid?.() === 0)("a folder that cannot be written is one line", ({ onTestFinished }) => {
  const folder = temporaryFolder({ "a.md": "\nDecison: x\n" }, onTestFinished);
  chmodSync(folder, 0o500);
  const { errors } = fixFiles([misspelt(`${folder}/a.md`)], false);
  chmodSync(folder, 0o700);
  expect(errors).toEqual([expect.stringMatching(/was not written: .*\.$/)]);
});
