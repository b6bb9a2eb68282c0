import { describe, expect, test } from "vitest";
import { lostCommaFinder } from "../../../src/import/people/lost-commas.ts";
import { importTexts, rulesOf } from "../old-minutes.ts";

describe("a lost comma", () => {
  const others = [
    ["Cy", "Dot", "Bo L"],
    ["Cy", "Dot", "Bo L"],
  ];

  test.each([
    ["Cy Dot", ["Cy", "Dot"]],
    ["Cy Bo L", ["Cy", "Bo L"]],
    ["Bo L Cy", ["Bo L", "Cy"]],
    ["Cy Kent", ["Cy Kent"]],
    ["Bo L", ["Bo L"]],
    ["Bo", ["Bo"]],
    ["Cy", ["Cy"]],
  ])("is put back if other minutes show that it is lost: %s", (name, parts) => {
    expect(lostCommaFinder([...others, [name]])(name)).toEqual(parts);
  });

  test("is not assumed in a name that occurs twice", () => {
    expect(lostCommaFinder([...others, ["Cy Dot"], ["Cy Dot"]])("Cy Dot")).toEqual(["Cy Dot"]);
  });

  test("is not assumed if one of the names occurs only once", () => {
    expect(lostCommaFinder([["Cy", "Dot"], ["Cy"], ["Cy Dot"]])("Cy Dot")).toEqual(["Cy Dot"]);
  });

  test("is put back with a warning", () => {
    const list = (names: string): string => `**Attending:** ${names}\n`;
    const { files, diagnostics } = importTexts({
      "TechArea20190506.md": list("Cy, Dot"),
      "TechArea20190513.md": list("Cy, Dot"),
      "TechArea20190520.md": list("Ada, Cy Dot"),
    });
    expect(files.at(-1)?.meeting.attending?.map(({ name }) => name)).toEqual(["Ada", "Cy", "Dot"]);
    expect(rulesOf(diagnostics)).toEqual(["lost-comma"]);
  });
});
