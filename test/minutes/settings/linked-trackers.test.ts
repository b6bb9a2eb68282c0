import { expect, test } from "vitest";
import { issueLinks, linkedTrackers } from "../../../src/minutes/settings/linked-trackers.ts";

test("projects belong to the address that most texts link their issues to", () => {
  const texts = [
    "See [BED-12](https://issues.garden.example/browse/BED-12).",
    "https://issues.garden.example/browse/BED-13 and https://issues.garden.example/browse/SHED-2",
    "https://other.example/browse/BED-12 but https://issues.garden.example/jira/browse/SHED-2",
    "https://issues.garden.example/browse/SHED-3",
  ];
  expect(linkedTrackers(texts.map(issueLinks))).toEqual([
    { projects: ["BED", "SHED"], url: "https://issues.garden.example/browse/{key}" },
  ]);
});

test("one text alone makes no tracker, however often it links", () => {
  expect(
    linkedTrackers(["https://a.example/browse/BED-1 https://a.example/browse/BED-2"].map(issueLinks)),
  ).toEqual([]);
});

test.each(["https://a.example/browse/help", "javascript:/browse/BED-1", "/browse/BED-1"])(
  "%s is no address of an issue",
  (text) => {
    expect(linkedTrackers([text, text].map(issueLinks))).toEqual([]);
  },
);
