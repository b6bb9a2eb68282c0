import { expect, test } from "vitest";
import { archiveOrigins } from "../../../src/derive/data/archive-origins.ts";
import { minutes } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

test("what meetings tell of an archive is said with its origin", () => {
  const days = ["2020-09-07", "2020-09-14", "2020-09-21", "2020-09-28"];
  const files = days.map((day) => minutes(day, "tickets: { Sunk: 1, Afloat: 2 }"));
  const { meetings, settings } = archiveIndex(
    [...files, { path: "content/minutes/party.md", text: "---\ndate: 2020-10-05\n---\n" }],
    {
      settings: "title: Ferries",
    },
  );
  expect(archiveOrigins(meetings, settings)).toEqual([
    { key: "days", value: "5 meetings", from: "4 by the path, 1 by the text or front matter" },
    { key: "schedule", value: "Ferries: every Monday", from: "the days of the meetings" },
    { key: "board", value: "Sunk, Afloat", from: "the order of appearance" },
  ]);
});

test("meetings that share a file are counted apart", () => {
  const text = "# Rowers\n\n## 2024-03-12\n\n- a\n\n## 2024-03-05\n\n- b\n";
  const { meetings, settings } = archiveIndex([{ path: "content/minutes/rowers.md", text }]);
  expect(archiveOrigins(meetings, settings)[0]).toEqual({
    key: "days",
    value: "2 meetings",
    from: "0 by the path, 0 by the text or front matter, 2 by headings of files with several meetings",
  });
});
