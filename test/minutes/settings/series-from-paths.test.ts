import { describe, expect, test } from "vitest";
import { dayInPath } from "../../../src/format/days/meeting-day.ts";
import { seriesFromPaths } from "../../../src/minutes/settings/series-from-paths.ts";

const days = ["01-07", "01-14", "01-21", "01-28"];

/** The id and the place of each series that is found. */
function found(paths: readonly string[]) {
  const files = paths.map((path) => ({ path, date: dayInPath(path) }));
  return seriesFromPaths(files, "Harbour")?.map(({ id, title, folder, files }) => [
    id,
    title,
    folder ?? files,
  ]);
}

describe("series are found", () => {
  test("by the beginning of names", () => {
    const paths = days.flatMap((day) => [`minutes/docs-2019-${day}.md`, `minutes/WASI-2019-${day}.md`]);
    expect(found(paths)).toEqual([
      ["docs", "Docs", "docs-*"],
      ["wasi", "WASI", "WASI-*"],
    ]);
  });

  test("by the end of names, beside files that have only a day", () => {
    const paths = days.flatMap((day) => [`minutes/2019-${day}.md`, `minutes/2019-${day}--js-core.md`]);
    expect(found(paths)).toEqual([
      ["meetings", "Harbour", null],
      ["js-core", "Js core", "*--js-core"],
    ]);
  });

  test("by folders, wherever the years are", () => {
    const paths = days.flatMap((day) => [
      `minutes/board/2019/2019-${day}.md`,
      `minutes/2019/gc/2019-${day}.md`,
    ]);
    expect(found(paths)).toEqual([
      ["board", "Board", "board"],
      ["gc", "Gc", "gc"],
    ]);
  });
});

describe("where a day has two meetings, the second is of a series", () => {
  const weekly = days.map((day) => `minutes/2019-${day}.md`);

  test("named by what else its name says", () => {
    expect(found([...weekly, "minutes/2019-01-14-V8.md"])).toEqual([
      ["meetings", "Harbour", null],
      ["v8", "V8", "*-V8"],
    ]);
  });

  test("however often, so that files with nothing but a day stay those of the site", () => {
    const named = days.map((day) => `minutes/2019-${day}-V8.md`);
    expect(found([...weekly.slice(0, 2), ...named])?.map(([id]) => id)).toEqual(["meetings", "v8"]);
  });

  test("and the name that came first stays, also when the other one comes more often", () => {
    const first = days.slice(0, 2).map((day) => `minutes/2019-${day}-A1.md`);
    const second = days.slice(1).map((day) => `minutes/2019-${day}-V8.md`);
    for (const count of [1, 2, 3])
      expect(found([...first, ...second.slice(0, count)])?.map(([id]) => id)).toEqual(["meetings", "v8"]);
  });

  test("also in a folder, where the name that came first stays", () => {
    const paths = days.flatMap((day) => [`board/board-2019-${day}.md`, `gc/2019-${day}.md`]);
    expect(found([...paths, "board/board-berths-2019-01-14.md"])).toEqual([
      ["board", "Board", "board"],
      ["gc", "Gc", "gc"],
      ["board-berths", "Board berths", "board-berths-*"],
    ]);
  });

  test("and so are breakouts that differ by a letter", () => {
    const breakouts = ["a", "b"].map((letter) => `minutes/2019-01-14-breakout-${letter}-minutes.md`);
    expect(found([...weekly, ...breakouts])?.map(([id]) => id)).toEqual([
      "meetings",
      "breakout-a",
      "breakout-b",
    ]);
  });

  test.each(["minutes/2019-01-14-agenda.md", "minutes/2019.01.14.md", "minutes/2019-01-14T12_00_00Z.md"])(
    "but %s is another file of the same meeting",
    (path) => {
      expect(found([...weekly, path])).toBeUndefined();
    },
  );
});

test("a number between letters is a part of a name", () => {
  const paths = days.flatMap((day) => [`2019-${day}.md`, `2019-${day}--p2p.md`, `2019-${day}--lib4core.md`]);
  expect(found(paths)?.map(([id]) => id)).toEqual(["meetings", "lib4core", "p2p"]);
});

describe("one series is assumed", () => {
  test.each([
    ["where names have only a day", days.map((day) => `minutes/2019/2019-${day}.md`)],
    ["where all names start alike", days.map((day) => `minutes/TechArea2019-${day}.md`)],
    [
      "where names say what the file is",
      days.flatMap((day) => [`minutes-2019-${day}.md`, `2019-${day}-agenda.md`]),
    ],
    ["where folders are quarters", days.map((day) => `minutes/2019/Q1/2019-${day}.md`)],
    [
      "where a folder has the days of one conference",
      [...days, "06-03"].flatMap((day) => [`2019-${day}.md`, `lisbon/2019-06-0${day.slice(-1)}.md`]),
    ],
    ["where folders are months", days.map((day) => `minutes/2019/01-january/2019-${day}.md`)],
    [
      "where names are titles",
      days.map((day, index) => `minutes/2019-${day}-${["kickoff", "plans", "review", "party"][index]}.md`),
    ],
    [
      "for files that are few",
      ["2019-01-07.md", "2019-01-14.md", "board-2019-01-08.md", "board-2019-01-15.md"],
    ],
    ["for nothing", []],
  ])("%s", (_, paths) => {
    expect(found(paths)).toBeUndefined();
  });
});
