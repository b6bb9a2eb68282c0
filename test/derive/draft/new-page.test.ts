import { describe, expect, test } from "vitest";
import { newPage } from "../../../src/derive/draft/new-page.ts";
import { addDays } from "../../../src/format/days/dates.ts";
import type { NewPage } from "../../../src/model/writing/editor.ts";
import { type AroundMinutes, minutes, siteOf, siteYaml, type Written } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

function pageAfter(files: readonly Written[], around?: AroundMinutes): NewPage {
  return newPage(archiveIndex(files, around), [], null);
}

const weekly = (count: number, front = "tickets: { Open: 3 }") =>
  Array.from({ length: count }, (_, week) => minutes(addDays("2000-01-03", week * 7), front));

describe("the page for new minutes", () => {
  test("starts with the day after the latest minutes, whatever day it is", () => {
    const { knowledge, text } = pageAfter([minutes("2020-09-14")]);
    expect([knowledge.draft.date, text.split("\n")[1]]).toEqual(["2020-09-21", "date: 2020-09-21"]);
  });

  test("leads to a new file with the text of the draft", () => {
    const settings = `${siteYaml}\nrepository: { url: "https://github.com/ferry/minutes" }\n`;
    const { newFileUrl } = pageAfter([minutes("2020-09-14")], { settings });
    expect(newFileUrl).toContain(
      "https://github.com/ferry/minutes/new/main?filename=content%2Fminutes%2F2020-09-21.md&value=---%0Adate%3A%202020-09-21",
    );
  });

  test("knows no patterns of private text, which may say what is private", () => {
    const settings = `${siteYaml}\nprivacy: { patterns: [swordfish] }\n`;
    const { knowledge } = pageAfter([minutes("2020-09-14")], { settings });
    expect([JSON.stringify(knowledge).includes("swordfish"), knowledge.hasPatterns]).toEqual([false, true]);
  });

  test("names no folder outside of the project", () => {
    const { newPage: page } = siteOf([
      { ...minutes("2020-09-14"), path: "../../home/mat/minutes/2020-09-14.md" },
    ]);
    expect(JSON.stringify(page)).not.toContain("home/mat");
  });

  test("needs no meeting and no schedule", () => {
    expect(pageAfter([])).toMatchObject({ newFileUrl: null, knowledge: { meetings: [], isWhole: true } });
    const settings = siteYaml.replace(/schedule: .*/, "schedule: none");
    expect(pageAfter([minutes("2020-09-14")], { settings }).knowledge.draft.date).toBe("2020-09-21");
  });

  test("knows as much of a long archive as of a shorter one", () => {
    const size = (count: number): number => JSON.stringify(pageAfter(weekly(count))).length;
    expect(size(400)).toBe(size(200));
    expect(pageAfter(weekly(400)).knowledge.isWhole).toBe(false);
  });

  test("knows the minutes that a table is compared with, however old they are", () => {
    const all = [minutes("1999-12-27", "releases: { 24: { Open: 1 } }"), ...weekly(100)];
    const [oldest] = pageAfter(all).knowledge.meetings;
    expect(oldest).toMatchObject({ date: "1999-12-27", releases: [{ column: "24" }] });
  });
});
