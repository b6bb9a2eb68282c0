import { describe, expect, test } from "vitest";
import { durationsPage, hasDurations } from "../../../src/derive/pages/durations-page.ts";
import { addDays } from "../../../src/format/days/dates.ts";
import { known, minutes } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

const weeks = (count: number, front: (week: number) => string, body: (week: number) => string = () => "") =>
  Array.from({ length: count }, (_, week) =>
    minutes(addDays("2019-01-07", week * 7), front(week), body(week)),
  );

describe("the page of durations", () => {
  const archive = archiveIndex(
    weeks(
      60,
      (week) =>
        `tickets: { Open: ${10 + (week % 2)} }\nreleases: { 3.5.${Math.floor(week / 4)}: { Open: 1 } }`,
      (week) => `- AI (Mat): work ${"abcdefghijklmnopqrst".charAt(Math.floor(week / 3))}\n`,
    ),
  );
  const page = durationsPage(archive);

  test("tells how tickets of each state come and go, from about a year of meetings", () => {
    const { span, flows } = known(page.tickets);
    expect([span.from, span.to, span.weeks]).toEqual(["2019-02-25", "2020-02-24", 52]);
    expect(flows.map(({ state, cameAtLeast }) => [state, cameAtLeast])).toEqual([["Open", 0.5]]);
  });

  test("leads to what changed between these meetings", () => {
    expect(page.tickets?.span.path).toBe("/compare/?from=2019-02-25&to=2020-02-24");
  });

  test("tells how action items come and go", () => {
    expect(page.items?.flow).toMatchObject({ average: 1, medianWeeks: 2 });
  });

  test("tells how long the releases of a series take, and where one that is under way stands", () => {
    expect(page.releases).toEqual([
      {
        path: "/releases/#series-3-5",
        label: "3.5",
        usual: { count: 13, low: 3, median: 3, high: 3 },
        underWay: [{ path: "/releases/3.5.14/", label: "3.5.14", duration: { weeks: 3, kind: "underWay" } }],
      },
    ]);
  });
});

describe("an archive with too little", () => {
  const few = archiveIndex(
    weeks(
      12,
      () => "tickets: { Open: 3 }",
      () => "- AI (Mat): row\n",
    ),
  );

  test("has nothing to say of durations", () => {
    expect([durationsPage(few), hasDurations(few)]).toEqual([
      { path: "/durations/", tickets: null, items: null, releases: [] },
      false,
    ]);
  });

  test("has something to say after thirteen counts", () => {
    expect(hasDurations(archiveIndex(weeks(13, () => "tickets: { Open: 3 }")))).toBe(true);
  });
});
