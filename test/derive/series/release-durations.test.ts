import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  releaseDuration,
  usualDuration,
  usualDurations,
} from "../../../src/derive/series/release-durations.ts";
import { releaseHistories } from "../../../src/derive/series/release-histories.ts";
import { addDays } from "../../../src/format/days/dates.ts";
import type { ReleaseDuration } from "../../../src/model/release-pages.ts";
import { minutes } from "../../support/archive.ts";
import { meetingsOf } from "../../support/archive-index.ts";

const tables = ["2020-01-06", "2020-01-13", "2020-01-20", "2020-02-03"];

describe("a release", () => {
  test.each([
    ["is finished once the latest table leaves it out", ["2020-01-13", "2020-01-20"], 1, "finished"],
    ["took no whole week if one table lists it", ["2020-01-13"], 0, "finished"],
    ["is under way as long as the latest table lists it", ["2020-01-13", "2020-02-03"], 3, "underWay"],
    ["began at an unknown time if the first of all tables lists it", tables.slice(0, 2), 1, "startUnknown"],
    ["may be in every table", tables, 4, "underWay"],
  ])("%s", (_, dates, weeks, kind) => {
    expect(releaseDuration(dates, tables)).toEqual({ weeks, kind });
  });
});

const finished = (weeks: readonly number[]): ReleaseDuration[] =>
  weeks.map((count) => ({ weeks: count, kind: "finished" }));

describe("the usual duration", () => {
  test("has quartiles and the median", () => {
    expect(usualDuration(finished([9, 1, 4, 2, 6, 3, 11, 5]))).toEqual({
      count: 8,
      low: 2,
      median: 4,
      high: 6,
    });
  });

  test("is unknown for fewer than four finished releases", () => {
    const others: ReleaseDuration[] = [
      { weeks: 4, kind: "underWay" },
      { weeks: 5, kind: "startUnknown" },
    ];
    expect(usualDuration([...finished([1, 2, 3]), ...others])).toBeNull();
  });

  test("lies within the durations, in order, with at least half of them between the quartiles", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 4, maxLength: 40 }), (weeks) => {
        const usual = usualDuration(finished(weeks));
        if (usual === null) throw new Error("There are enough.");
        const { low, median, high } = usual;
        expect([low, median, high].toSorted((a, b) => a - b)).toEqual([low, median, high]);
        expect(low).toBeGreaterThanOrEqual(Math.min(...weeks));
        expect(high).toBeLessThanOrEqual(Math.max(...weeks));
        expect(weeks.filter((one) => low <= one && one <= high).length * 2).toBeGreaterThanOrEqual(
          weeks.length,
        );
        expect(weeks.filter((one) => one <= median).length * 2).toBeGreaterThanOrEqual(weeks.length);
        expect(weeks.filter((one) => one >= median).length * 2).toBeGreaterThanOrEqual(weeks.length);
      }),
    );
  });

  test("is that of each release series by itself", () => {
    const listed = ["3.5.1", "3.5.1", "3.5.2", "3.5.3", "3.5.3", "3.5.4", "3.6.1", "3.6.2", "Extra", "3.5.5"];
    const meetings = meetingsOf([
      minutes("2019-12-30", "releases: { 3.4: { Open: 1 } }"),
      ...listed.map((name, week) =>
        minutes(addDays("2020-01-06", week * 7), `releases: { "${name}": { Open: 1 } }`),
      ),
    ]);
    const usual = usualDurations(
      releaseHistories(meetings),
      meetings.map(({ date }) => date),
    );
    expect([...usual]).toEqual([["3.5", { count: 4, low: 0, median: 0, high: 1 }]]);
  });
});
