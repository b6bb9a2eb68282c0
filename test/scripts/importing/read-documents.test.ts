import { expect, test } from "vitest";
import { readDocuments } from "../../../scripts/importing/read-documents.ts";
import { oldFile, rulesOf, textOf } from "../../import/old-minutes.ts";

/** Elements that a browser reopens in each paragraph, so that twice as many take four times as long. */
const slow = Array.from({ length: 100_000 }, (_, n) => `<b id=${n}><p>`).join("");

test("documents beside one that is made to be slow are read", async () => {
  const files = [
    oldFile("2024-01-01.html", "<p>first</p>"),
    oldFile("2024-01-08.html", slow),
    oldFile("2024-01-15.md", "second"),
    oldFile("2024-01-22.html", "<p>third</p>"),
  ];
  const limits = { seconds: 3, memory: 256 };
  const read = await readDocuments(files, () => {}, limits);
  expect(read.files.map((file) => textOf(file).trim())).toEqual(["first", "second", "third"]);
  expect(rulesOf(read.diagnostics)).toEqual(["document"]);
  expect(read.diagnostics[0]?.message).toMatch(/^the document cannot be read: /);
}, 60_000);

test("no thread is started where no document is", async () => {
  const files = [oldFile("2024-01-15.md", "second")];
  const none = { seconds: 0, memory: 0 };
  expect(await readDocuments(files, () => {}, none)).toEqual({ files, diagnostics: [] });
});
