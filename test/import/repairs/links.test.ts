import { describe, expect, test } from "vitest";
import { expectOne, expectProse } from "../../support/findings.ts";
import { spot } from "../../support/spot.ts";
import { read, rulesOf } from "../old-minutes.ts";

describe("a link of the old site", () => {
  test.each([
    "[log](‸../logs/2019.txt)",
    "a\n\nb\n[log](‸logs/2019.txt#end)",
    "![chart](‸img/tide.png)",
    "- [old](‸/meetings/2019/)",
    "[log][1]\n\n[1]: ‸log.txt",
    "[log](<‸log.txt>)",
  ])("is a finding where it stands: %j", (marked) => {
    const { text, ...position } = spot(marked);
    expectOne(read(text).findings, "relative-link", position);
  });

  test("is told from the path of a file", () => {
    const messages = read("[a](/meetings/) [b](meetings/)").findings.map(({ message }) => message);
    expect(messages).toEqual([
      '"/meetings/" is an address of the old site, and leads nowhere if this archive is published elsewhere',
      '"meetings/" is a path from the folder of the old file, and is published as text',
    ]);
  });
});

describe("a link that is right anywhere", () => {
  test.each([
    "[a](https://quay.example/Tide_(table)?a=%25252520b)",
    "<https://quay.example>",
    "[a](mailto:ada@quay.example)",
    "[a](#below)",
    "`[a](b.txt)`",
    "```\n[a](b.txt)\n```",
    "[a]",
  ])("is no finding: %j", (text) => {
    expect(read(text).findings).toEqual([]);
  });
});

describe("private text", () => {
  test("in the body is a finding for each place", () => {
    const { findings } = read("Call 312-555-0142.\n\n- or <https://www.uberconference.com/harbour>\n");
    expect(rulesOf(findings)).toEqual(["private-text", "private-text"]);
    for (const finding of findings) expectProse(finding);
  });

  test("is not quoted in its finding", () => {
    expect(JSON.stringify(read("Call 312-555-0142.").findings)).not.toContain("0142");
  });

  test("of the coordinates moves to the private field without a finding", () => {
    const text =
      "**Coordinates:** 312-555-0142, PIN: 48151;\n    <https://www.uberconference.com/harbour>  \n\ntext";
    const { facts, body, findings } = read(text);
    expect(facts.coordinates).toEqual([
      "312-555-0142, PIN: 48151;",
      "<https://www.uberconference.com/harbour>",
    ]);
    expect([body, findings]).toEqual(["text", []]);
  });
});
