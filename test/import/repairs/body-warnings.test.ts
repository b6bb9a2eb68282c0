import { describe, expect, test } from "vitest";
import { expectOne, expectProse } from "../../support/diagnostics.ts";
import { spot } from "../../support/spot.ts";
import { readText, rulesOf } from "../old-minutes.ts";

describe("a link that worked on the old site", () => {
  test.each([
    "[log](‸../logs/2019.txt)",
    "a\n\nb\n[log](‸logs/2019.txt#end)",
    "![chart](‸img/tide.png)",
    "- [old](‸/meetings/2019/)",
    "[log][1]\n\n[1]: ‸log.txt",
    "[log](<‸log.txt>)",
  ])("has a warning at its position: %j", (marked) => {
    const { text, ...position } = spot(marked);
    expectOne(readText(text).diagnostics, "relative-link", position);
  });

  test("has a message for addresses and one for relative paths", () => {
    const messages = readText("[a](/meetings/) [b](meetings/)").diagnostics.map(({ message }) => message);
    expect(messages).toEqual([
      '"/meetings/" is an address on the old site, and breaks if this archive is published elsewhere',
      '"meetings/" is relative to the folder of the old file, and is published as text',
    ]);
  });
});

describe("a link that works anywhere", () => {
  test.each([
    "[a](https://quay.example/Tide_(table)?a=%25252520b)",
    "<https://quay.example>",
    "[a](mailto:ada@quay.example)",
    "[a](#below)",
    "`[a](b.txt)`",
    "```\n[a](b.txt)\n```",
    "[a]",
  ])("has no warning: %j", (text) => {
    expect(readText(text).diagnostics).toEqual([]);
  });
});

describe("private text", () => {
  test("has a warning for each place in the body", () => {
    const { diagnostics } = readText("Call 312-555-0142.\n\n- or <https://www.uberconference.com/harbour>\n");
    expect(rulesOf(diagnostics)).toEqual(["private-text", "private-text"]);
    for (const diagnostic of diagnostics) expectProse(diagnostic);
  });

  test("is not quoted in its warning", () => {
    expect(JSON.stringify(readText("Call 312-555-0142.").diagnostics)).not.toContain("0142");
  });

  test("in the coordinates moves to the private field without a warning", () => {
    const text =
      "**Coordinates:** 312-555-0142, PIN: 48151;\n    <https://www.uberconference.com/harbour>  \n\ntext";
    const { values, body, diagnostics } = readText(text);
    expect(values.coordinates).toEqual([
      "312-555-0142, PIN: 48151;",
      "<https://www.uberconference.com/harbour>",
    ]);
    expect([body, diagnostics]).toEqual(["text", []]);
  });
});
