import { describe, expect, test } from "vitest";
import { countSentence, notCountedBefore } from "../../src/chart/count-sentence.ts";
import { english } from "../../src/texts/en/texts.ts";
import { seriesOf } from "../support/series.ts";

const dates = ["2020-09-07", "2020-09-14", "2020-09-21"];

describe("the sentence of a count", () => {
  const series = seriesOf(dates, [{ name: "Open", values: [4, 6, null] }]);

  test("says the change since the meeting before", () => {
    expect(countSentence(series, 0, 1, english)).toBe("Open 6, up 2 since 7 Sep");
  });

  test("is null where the meeting does not list the name", () => {
    expect(countSentence(series, 0, 2, english)).toBeNull();
  });
});

describe("a count that the meeting before does not list", () => {
  test("is the first, if none came before", () => {
    expect(notCountedBefore(dates, [null, 6, null], 1, english.chartReading)).toBe("the first count");
  });

  test("names the last one before", () => {
    expect(notCountedBefore(dates, [4, null, 6], 2, english.chartReading)).toBe(
      "not counted on 14 Sep, and 4 on 7 Sep",
    );
  });
});
