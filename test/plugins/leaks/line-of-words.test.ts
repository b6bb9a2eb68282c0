import { join } from "node:path";
import { expect, test } from "vitest";
import { lineOfWords } from "../../../src/plugins/leaks/line-of-words.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const text =
  "---\r\ndate: 2020-09-14\r\nqueues: { PIN: 3 }\r\n---\r\n\r\n## Ropes\r\n\r\n## Sails, *PIN* and oars\r\n";

function minutesFile(): string {
  return join(temporaryFolder({ "a.md": text }), "a.md");
}

test("words are on the first line that has them all", () => {
  const path = minutesFile();
  expect([lineOfWords({ path }, "pin"), lineOfWords({ path }, "pin and oars")]).toEqual([3, 8]);
});

test("words of one of several meetings are among its lines", () => {
  const path = minutesFile();
  expect(lineOfWords({ path, lines: { first: 4, from: 6, to: 9 } }, "pin")).toBe(8);
  expect(lineOfWords({ path, lines: { first: 4, from: 6, to: 8 } }, "pin")).toBe(6);
});

test("words that cannot be found are at the start", () => {
  const path = minutesFile();
  expect([lineOfWords({ path }, "tar"), lineOfWords({ path: `${path}x` }, "pin")]).toEqual([1, 1]);
});
