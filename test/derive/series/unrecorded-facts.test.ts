import { describe, expect, test } from "vitest";
import { unrecordedFacts } from "../../../src/derive/series/unrecorded-facts.ts";
import { minutes, type Written } from "../../support/archive.ts";
import { meetingsOf } from "../../support/archive-index.ts";

/** What the last of some minutes left out. */
function lastOf(files: readonly Written[]) {
  const meetings = meetingsOf(files);
  return unrecordedFacts(meetings).get(meetings.at(-1)?.id ?? "");
}

const all = `
attending: [Wilma]
triage: { this_week: Wilma }
tickets: { Open: 1 }
queues: { Phone: 1 }
releases: { 1.2.3: { Open: 1 } }`;

describe("a meeting lacks", () => {
  test("each fact that the meeting before recorded", () => {
    expect(lastOf([minutes("2020-01-06", all), minutes("2020-01-13")])).toEqual([
      "attendance",
      "triage",
      "tickets",
      "queues",
      "releases",
    ]);
  });

  test("nothing that it records itself, even if it is zero", () => {
    const files = [
      minutes("2020-01-06", "tickets: { Open: 1 }"),
      minutes("2020-01-13", "tickets: { Open: 0 }"),
    ];
    expect(lastOf(files)).toEqual([]);
  });

  test("nothing that only a later meeting records", () => {
    const meetings = meetingsOf([minutes("2020-01-06"), minutes("2020-01-13", all)]);
    expect(unrecordedFacts(meetings).get("2020-01-06")).toEqual([]);
  });

  test("nothing that only another series records", () => {
    const files = [minutes("2020-01-06", all), minutes("2020-01-13", "series: retreat")];
    expect(lastOf(files)).toEqual([]);
  });

  test.for([
    [10, ["tickets"]],
    [11, []],
  ] as const)("what was last recorded %i meetings before it: %o", ([before, lacking]) => {
    const files = Array.from({ length: before }, (_, index) =>
      minutes(`2020-02-${String(index + 2).padStart(2, "0")}`),
    );
    expect(lastOf([minutes("2020-02-01", "tickets: { Open: 1 }"), ...files])).toEqual(lacking);
  });

  test.for(["agenda", "cancelled"])("nothing if it is marked as %s", (status) => {
    expect(lastOf([minutes("2020-01-06", all), minutes("2020-01-13", `status: ${status}`)])).toBeUndefined();
  });
});
