import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { csv } from "../../src/outputs/csv.ts";
import { readCsv } from "../oracles/read-csv.ts";

// A busy machine may take its time over many cases.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe("a CSV file", () => {
  test("has a line for each row, with CRLF at its end", () => {
    expect(
      csv([
        ["date", "state"],
        ["2020-09-14", "Open"],
      ]),
    ).toBe("date,state\r\n2020-09-14,Open\r\n");
  });

  test("leaves the cell empty if there is no value", () => {
    expect(csv([["Open", null, 0]])).toBe("Open,,0\r\n");
  });

  test("keeps the sign of a negative number", () => {
    expect(csv([[-7, 7]])).toBe("-7,7\r\n");
  });

  test.each(["a,b", 'say "a"', '"', "two\nlines", "two\r\nlines", "a\rb", ""])(
    "reads back %j as it was",
    (cell) => {
      expect(readCsv(csv([["x", cell, "y"]]))).toEqual([["x", cell, "y"]]);
    },
  );

  test.each([
    ["=1+2", "'=1+2"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t'=1"],
    ["\r=1", "'\r'=1"],
    ["\n=1", "'\n'=1"],
    ["  =1", "'  =1"],
    ["＝1+2", "'＝1+2"],
    ["＠SUM(A1)", "'＠SUM(A1)"],
    ["a;－1", "a;'－1"],
    ["a;=1", "a;'=1"],
    ["a; =1", "a;' =1"],
    ["a\n@x", "a\n'@x"],
    ['=HYPERLINK("https://evil.example")', '\'=HYPERLINK("https://evil.example")'],
  ])("keeps a spreadsheet from running %j", (cell, guarded) => {
    expect(readCsv(csv([[cell]]))).toEqual([[guarded]]);
  });

  test("reads back every value, apart from the guard before a formula", () => {
    const cell = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[",\r\n=+a-]*$/));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
    fc.assert(
      fc.property(table, (rows) => {
        const unguarded = (text: string): string =>
          text.replace(/(^|[;\t\r\n])'(?=[\t\r\n ]*(?:'[\t\r\n ]*)*[=+\-@＝＋－＠])/g, "$1");
        const read = readCsv(csv(rows)).map((row) => row.map(unguarded));
        expect(read).toEqual(rows.map((row) => row.map(unguarded)));
      }),
    );
  });
});
