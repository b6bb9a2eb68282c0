import { describe, expect, test } from "vitest";
import { releaseHistories } from "../../../src/derive/series/release-histories.ts";
import { minutes } from "../../support/archive.ts";
import { meetingsOf } from "../../support/archive-index.ts";

function histories(...tables: readonly string[]) {
  const files = tables.map((releases, week) =>
    minutes(`2020-09-${String(7 + week * 7).padStart(2, "0")}`, releases),
  );
  return releaseHistories(meetingsOf(files));
}

describe("the histories of releases", () => {
  test("are sorted by version number", () => {
    const found = histories("releases: { 3.5.10: { Open: 1 }, 3.5.9: { Open: 1 } }");
    expect(found.map(({ name }) => name)).toEqual(["3.5.9", "3.5.10"]);
  });

  test("hold the shared column of each version beside it", () => {
    const [, second] = histories("releases: { 3.4.56: { Open: 1 }, Both: { Open: 1 }, 3.5.24: { Open: 1 } }");
    expect(second?.parts.map(({ name }) => name)).toEqual(["3.5.24", "Both"]);
  });

  test("leave out copied tables", () => {
    const found = histories(
      "releases: { 3.5.24: { Open: 1 } }",
      "releases: { 3.5.24: { Open: 1 } }\nstale: { releases: outage }",
    );
    expect(found.map(({ dates }) => dates)).toEqual([["2020-09-07"]]);
  });
});
