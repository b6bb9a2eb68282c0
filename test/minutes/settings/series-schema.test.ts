import { describe, expect, test } from "vitest";
import { seriesOf, seriesSchema } from "../../../src/minutes/settings/series-schema.ts";

describe("a series of site.yaml", () => {
  test("may have a place, a schedule and states of its own", () => {
    const [docs] = seriesSchema.parse([
      {
        id: "docs",
        title: "Documentation",
        folder: "docs",
        files: "docs-*",
        schedule: { weekday: "Friday", time: "10:00", every: 2 },
        states: [{ name: "Draft" }],
      },
    ]);
    expect(docs && seriesOf(docs)).toEqual({
      id: "docs",
      title: "Documentation",
      folder: "docs",
      files: "docs-*",
      schedule: [{ from: null, schedule: { weekday: 5, time: "10:00", every: 2, duration: 60 } }],
      board: { states: [{ name: "Draft", aliases: [] }] },
      trackers: null,
    });
  });

  test.each([
    ["an id that is no part of an address", { id: "Docs team", title: "Docs" }],
    ["two stars in a name", { id: "docs", title: "Docs", files: "*docs*" }],
    ["a path for a folder", { id: "docs", title: "Docs", folder: "a/docs" }],
  ])("is rejected with %s", (_, series) => {
    expect(seriesSchema.safeParse([series]).success).toBe(false);
  });

  test("has an id of its own", () => {
    const docs = { id: "docs", title: "Docs" };
    expect(seriesSchema.safeParse([docs, docs]).error?.issues).toMatchObject([{ path: [1, "id"] }]);
  });
});
