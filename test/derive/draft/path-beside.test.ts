import { expect, test } from "vitest";
import { pathBeside } from "../../../src/derive/draft/path-beside.ts";

test.each([
  ["content/minutes/2020/2020-12-28.md", "2021-01-04", "content/minutes/2021/2021-01-04.md"],
  ["content/minutes/2020-12-28.md", "2021-01-04", "content/minutes/2021-01-04.md"],
  ["content/minutes/", "2021-01-04", "content/minutes/2021-01-04.md"],
  ["minutes/2020-12/2020-12-28.md", "2021-01-04", "minutes/2021-01/2021-01-04.md"],
  ["minutes/2020-12-28/minutes.md", "2021-01-04", "minutes/2021-01-04/2021-01-04.md"],
  ["2019/minutes/weekly/2020/2020-12-28.md", "2021-01-04", "2019/minutes/weekly/2021/2021-01-04.md"],
])("beside %s, the minutes of %s are %s", (path, date, expected) => {
  expect(pathBeside(path, date)).toBe(expected);
});
