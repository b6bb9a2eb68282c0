import { expect, test } from "vitest";
import { linkArchive } from "../../src/archive/link-archive.ts";
import { known } from "../support/archive.ts";
import { parse } from "../support/minutes.ts";

function meeting(date: string, path: string = `content/minutes/${date}.md`) {
  return known(parse(`---\ndate: ${date}\n---\n`, path).meeting);
}

test("meetings are sorted by their day, whatever folder they lie in", () => {
  const { meetings } = linkArchive([
    meeting("2020-09-14", "a/2020-09-14.md"),
    meeting("2019-12-30", "z/2019-12-30.md"),
    meeting("2020-01-06", "b/2020-01-06.md"),
  ]);
  expect(meetings.map(({ meeting: { date } }) => date)).toEqual(["2019-12-30", "2020-01-06", "2020-09-14"]);
});

test("each meeting knows its neighbours, and the first and last have one only", () => {
  const { meetings } = linkArchive([meeting("2020-09-14"), meeting("2020-09-07"), meeting("2020-09-21")]);
  expect(meetings.map(({ previous, next }) => [previous?.date ?? null, next?.date ?? null])).toEqual([
    [null, "2020-09-14"],
    ["2020-09-07", "2020-09-21"],
    ["2020-09-14", null],
  ]);
});

test("files of one day are sorted by their path, so that any order of reading gives the same archive", () => {
  const files = [meeting("2020-09-14", "b/2020-09-14.md"), meeting("2020-09-14", "a/2020-09-14.md")];
  const paths = linkArchive(files).meetings.map(({ meeting: { source } }) => source.path);
  expect(paths).toEqual(["a/2020-09-14.md", "b/2020-09-14.md"]);
});

test("the given list is left as it is", () => {
  const files = [meeting("2020-09-14"), meeting("2020-09-07")];
  linkArchive(files);
  expect(files.map(({ date }) => date)).toEqual(["2020-09-14", "2020-09-07"]);
});

test("an archive may be empty", () => {
  expect(linkArchive([])).toEqual({ meetings: [] });
});
