import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actionAgeSeries } from "../../../src/derive/series/action-ages.ts";
import { addDays } from "../../../src/format/days/dates.ts";
import { textsFor } from "../../../src/texts/languages.ts";
import { minutes, type Written } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

function agesOf(files: readonly Written[]) {
  const { meetings, actions } = archiveIndex(files);
  return actionAgeSeries(meetings, actions, textsFor("en"));
}

const weekly = (week: number, items: readonly string[], status = "minutes"): Written =>
  minutes(
    addDays("2020-01-06", week * 7),
    `status: ${status}`,
    items.map((item) => `- AI (Ada): ${item}\n`).join(""),
  );

describe("the open items of a meeting", () => {
  const weeks = Array.from({ length: 28 }, (_, week) =>
    weekly(week, ["caulk the hull", ...(week === 27 ? ["paint the mast", "sell a rope [done]"] : [])]),
  );

  test("are counted by the weeks since each was first listed", () => {
    expect(agesOf(weeks).lines.map(({ name, values }) => [name, values.at(-1)])).toEqual([
      ["26 weeks or more", 1],
      ["13 to 25 weeks", 0],
      ["4 to 12 weeks", 0],
      ["under 4 weeks", 1],
    ]);
  });

  test.each([
    [3, 0],
    [4, 1],
    [12, 1],
    [13, 2],
    [25, 2],
    [26, 3],
  ])("are in the right band after %i weeks", (week, band) => {
    expect(agesOf(weeks).lines.map(({ values }) => values[week])).toEqual(
      [3, 2, 1, 0].map((at) => Number(at === band)),
    );
  });
});

test("a meeting without items, an agenda and a cancelled meeting count none", () => {
  const { dates } = agesOf([
    weekly(0, ["caulk the hull"]),
    weekly(1, []),
    weekly(2, ["caulk the hull"], "cancelled"),
    weekly(3, ["caulk the hull"], "agenda"),
  ]);
  expect(dates).toEqual(["2020-01-06"]);
});

test("the bands of a meeting add up to its open items", () => {
  const item = fc.constantFrom("caulk the hull", "paint the mast", "sell a rope", "row to the pier [done]");
  const items = fc.uniqueArray(item, { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(items, { maxLength: 30 }), (lists) => {
      const { dates, lines } = agesOf(lists.map((list, week) => weekly(week, list)));
      const sums = dates.map((_, at) => lines.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
      const open = lists
        .filter((list) => list.length > 0)
        .map((list) => list.filter((one) => !one.includes("[done]")).length);
      expect(sums).toEqual(open);
    }),
    { numRuns: 30 },
  );
});
