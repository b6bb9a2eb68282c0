import { describe, expect, test } from "vitest";
import { knownNames } from "../../../src/dialects/known-names.ts";
import { tableItems } from "../../../src/minutes/items/table-items.ts";
import type { Cell, Table } from "../../../src/model/body.ts";

const known = knownNames(["Mat", "Wilma"], [], "");
const cells = (...values: readonly string[]): readonly Cell[] =>
  values.map((value): Cell => [{ type: "text", value }]);

function itemsOf(head: readonly string[], ...rows: readonly (readonly string[])[]) {
  const table: Table = { type: "table", head: cells(...head), rows: rows.map((row) => cells(...row)) };
  return tableItems(table, "Action items", known).map(({ row, text, owners, status }) => ({
    row,
    text,
    owners,
    status,
  }));
}

describe("a table of items", () => {
  test("has an item in each row, with its owner and whether it is done", () => {
    expect(itemsOf(["Action", "Owner", "Status"], ["sail", "Mat", "open"], ["row", "Wilma", "Done"])).toEqual(
      [
        { row: 0, text: "sail", owners: ["Mat"], status: "open" },
        { row: 1, text: "row", owners: ["Wilma"], status: "done" },
      ],
    );
  });

  test("has none in a row that holds a place only", () => {
    expect(itemsOf(["Action", "Owner"], ["TBD", ""], ["sail", "Mat"]).map(({ row }) => row)).toEqual([1]);
  });
});

test("a table with other columns holds no items", () => {
  expect(itemsOf(["Ship", "Length"], ["Tern", "12"])).toEqual([]);
});
