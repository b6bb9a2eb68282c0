import { expect, test } from "vitest";
import { mentionCounts } from "../../../../src/derive/pages/topics/mention-counts.ts";

const mention = (date: string) => ({ date, path: `#in-${date.slice(0, 7)}` });

test("a single month has no chart", () => {
  expect(mentionCounts([mention("2020-09-28"), mention("2020-09-14")])).toEqual([]);
});

test("months without a mention, between the first and the last, count none", () => {
  expect(mentionCounts([mention("2020-11-02"), mention("2020-09-14")])).toEqual([
    { period: "2020-09", count: 1, path: "#in-2020-09" },
    { period: "2020-10", count: 0, path: null },
    { period: "2020-11", count: 1, path: "#in-2020-11" },
  ]);
});

test("many months are counted by year, with a link to the newest month of each", () => {
  expect(mentionCounts(["2019-03-04", "2010-03-01", "2010-01-04"].map(mention)).at(0)).toEqual({
    period: "2010",
    count: 2,
    path: "#in-2010-03",
  });
});
