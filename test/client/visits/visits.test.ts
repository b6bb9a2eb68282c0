import { describe, expect, test } from "vitest";
import { readVisits, withVisit } from "../../../src/client/visits/visits.ts";
import { known } from "../../support/archive.ts";

const [monday, tuesday, wednesday] = ["2020-09-14", "2020-09-15", "2020-09-16"].map((day) => ({
  day,
  latest: "2020-09-07",
}));

describe("a visit", () => {
  test("is the first where the browser keeps none", () => {
    expect(withVisit(null, known(monday))).toEqual({ last: monday, before: null });
  });

  test("on a later day follows the last one", () => {
    const first = withVisit(null, known(monday));
    expect(withVisit(first, known(tuesday))).toEqual({ last: tuesday, before: monday });
  });

  test("later on the same day leaves the one before", () => {
    const second = withVisit(withVisit(null, known(monday)), known(wednesday));
    const again = { day: "2020-09-16", latest: "2020-09-14" };
    expect(withVisit(second, again)).toEqual({ last: again, before: monday });
  });
});

test("visits are the same after a browser kept them", () => {
  const visits = withVisit(withVisit(null, known(monday)), known(tuesday));
  expect(readVisits(JSON.stringify(visits))).toEqual(visits);
});

test.each([
  null,
  "",
  "{",
  "[]",
  '{"last":{"day":"yesterday","latest":"2020-09-07"}}',
  '{"before":{"day":"2020-09-14","latest":"2020-09-07"}}',
])("%s holds no visits", (stored) => {
  expect(readVisits(stored)).toBeNull();
});
