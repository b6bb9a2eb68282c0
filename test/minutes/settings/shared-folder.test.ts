import { expect, test } from "vitest";
import { sharedFolder } from "../../../src/minutes/settings/shared-folder.ts";

test.each([
  [["content/minutes/2019/a.md", "content/minutes/2020/b.md"], "content/minutes/"],
  [["minutes/2019/a.md"], "minutes/2019/"],
  [["minutes/a.md", "b.md"], ""],
  [["notes/a.md", "notes-old/b.md"], ""],
  [["../notes/2019/a.md", "../notes/b.md"], "../notes/"],
  [[], ""],
])("the folder that holds all of %j is %j", (paths, folder) => {
  expect(sharedFolder(paths)).toBe(folder);
});
