import { expect, test } from "vitest";
import { minutesByPath, pathsWithPage, textPaths } from "../../../src/derive/data/meeting-paths.ts";
import { minutes } from "../../support/archive.ts";
import { ruleContext } from "../../support/archive-index.ts";

const { archive } = ruleContext([minutes("2020-09-07"), minutes("2020-09-14")]);

test("the files of a meeting are its page, its Markdown, its e-mail and its card", () => {
  expect(pathsWithPage("2020-09-14")).toEqual([
    "/meetings/2020-09-14/",
    "/meetings/2020-09-14.md",
    "/meetings/2020-09-14.txt",
    "/meetings/2020-09-14/card.png",
  ]);
  expect(pathsWithPage("2020-09-14")).toEqual(expect.arrayContaining(textPaths("2020-09-14")));
});

test("the minutes of a file are found by its path, and by that of the JSON", () => {
  const minutesOf = minutesByPath(archive.meetings);
  const found = [...pathsWithPage("2020-09-07"), "/api/meetings/2020-09-07.json"].map(minutesOf);
  expect(new Set(found.map((place) => place?.path))).toEqual(new Set(["content/minutes/2020-09-07.md"]));
});

test("a file that is made from several meetings has no minutes", () => {
  expect(minutesByPath(archive.meetings)("/trends/")).toBeNull();
});
