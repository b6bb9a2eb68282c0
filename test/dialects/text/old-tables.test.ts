import { describe, expect, test } from "vitest";
import { findTables, isAnyOf } from "../../../src/dialects/text/old-tables.ts";
import { oldText, tableOf } from "../../import/old-minutes.ts";
import { spot } from "../../support/spot.ts";

describe("a pipe table", () => {
  test("has titles as a reader sees them", () => {
    expect(tableOf("| **# of tickets** | &Delta;; |  State: |", "|---|---|---|").titles).toEqual([
      "# of tickets",
      "Δ",
      "State",
    ]);
  });

  test.each([
    ["with spaces", "| a | b |", "| --- | --- |", "| 1 | 2 |"],
    ["without spaces in the delimiter row", "| a | b |", "|------------ |--- |", "| 1 | 2 |"],
    ["with alignment", "| a | b |", "|:--|--:|", "| 1 | 2 |"],
    ["without outer pipes", "a | b", "--- | ---", "1 | 2"],
    ["without the last pipe", "| a | b", "|---|---", "| 1 | 2"],
    ["without spaces in a cell", "|a|b|", "|-|-|", "|1|2|"],
    ["indented in a list", "    | a | b |", "    |---|---|", "    | 1 | 2 |"],
    ["indented by a tab", "\t| a | b |", "\t|---|---|", "\t| 1 | 2 |"],
  ])("is found %s", (_name, ...rows) => {
    const { titles, rows: cells } = tableOf(...rows);
    expect([titles, cells.map((row) => row.map(({ typed }) => typed))]).toEqual([["a", "b"], [["1", "2"]]]);
  });

  test.each([
    ["without a delimiter row", "| a | b |\n| 1 | 2 |"],
    ["in a fence", "```\n| a | b |\n|---|---|\n| 1 | 2 |\n```"],
    ["in a comment", "<!--\n| a | b |\n|---|---|\n| 1 | 2 |\n-->"],
    ["with a blank line below the header", "| a | b |\n\n|---|---|\n| 1 | 2 |"],
  ])("is not found %s", (_name, text) => {
    expect(findTables(oldText(text))).toEqual([]);
  });

  test("ends at the first line without a pipe", () => {
    const [first, second] = findTables(oldText("| a |\n|---|\n| 1 |\ntext\n\n| b |\n|---|\n| 2 |\n"));
    expect([first?.from, first?.to, second?.from, second?.to]).toEqual([0, 3, 5, 8]);
  });

  test("has the position of each cell", () => {
    const { text, ...position } = spot("| a | b |\n|---|---|\n| 1 |  ‸\\|2 |");
    expect(tableOf(text).rows[0]?.[1]).toEqual({ typed: "\\|2", position });
  });

  test("matches column titles in any case", () => {
    expect([isAnyOf("STATE", ["State", "Status"]), isAnyOf("State of things", ["State"])]).toEqual([
      true,
      false,
    ]);
  });
});
