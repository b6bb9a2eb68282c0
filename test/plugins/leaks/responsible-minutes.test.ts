import { describe, expect, test } from "vitest";
import { responsibleMinutes } from "../../../src/plugins/leaks/responsible-minutes.ts";

/** Minutes in the order of their days; each is named by its number. */
function blamed(words: readonly string[], beside: string | null, ...texts: readonly string[]): unknown[] {
  const leak = { words, beside };
  const said = texts.map((text, number) => ({ place: { path: String(number) }, text }));
  return responsibleMinutes(
    [leak],
    said,
  )(leak).map(({ place, beside: other }) => (other ? [place.path, other.place.path] : [place.path]));
}

describe("minutes that are responsible for a private text", () => {
  test("have all of it", () => {
    expect(blamed(["482913"], "pin", "Ropes", "the PIN is 482913", "Sails")).toEqual([["1"]]);
  });

  test("are the newer ones if two have a part each", () => {
    expect(blamed(["482913"], "pin", "482913", "PIN", "Sails")).toEqual([["1", "0"]]);
    expect(blamed(["482913"], "pin", "PIN", "Sails", "482913")).toEqual([["2", "0"]]);
  });

  test("are those with the part that the fewest have", () => {
    expect(blamed(["482913"], "pin", "482913", "PIN", "PIN", "PIN")).toEqual([["0", "3"]]);
    expect(blamed(["482913"], "pin", "482913", "482913", "PIN", "PIN", "PIN")).toEqual([
      ["0", "4"],
      ["1", "4"],
    ]);
  });

  test("have one of the groups of a number if none has the whole", () => {
    expect(blamed(["608", "555", "0100"], null, "608", "555 ropes 0100", "608", "Sails")).toEqual([
      ["1", "2"],
    ]);
  });

  test("have whole words of it", () => {
    expect(blamed(["482913"], null, "14829137", "482913a", "482913")).toEqual([["2"]]);
  });

  test("are looked for only as long as the private texts can come from minutes", () => {
    const leaks = Array.from({ length: 1000 }, (_, number) => ({ words: [`rope${number}`], beside: null }));
    const said = [{ place: { path: "a.md" }, text: leaks.flatMap(({ words }) => words).join(" ") }];
    const found = leaks.map(responsibleMinutes(leaks, said)).filter(({ length }) => length > 0);
    expect(found).toHaveLength(200);
  });

  test("are none if no minutes have a part of it", () => {
    expect(blamed(["482913"], "pin", "Ropes", "Sails")).toEqual([]);
  });
});
