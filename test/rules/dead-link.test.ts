import { describe, expect, test } from "vitest";
import { deadLink } from "../../src/rules/dead-link.ts";
import { diagnosticsOf, minutes } from "../support/archive.ts";
import { images } from "../support/images.ts";
import { expectDiagnostic, marked } from "../support/rules.ts";

const severity = "warning" as const;
const before = minutes("2020-09-07", "aliases: [/crew/20200907/]", "## Crew\n\n- AI (Mat): caulk the hull\n");

function linking(link: string) {
  return marked(`---\ndate: 2020-09-14\n---\n\nText.\n\n## Talk\n\nHere\nis ${link}.\n`);
}

describe("dead-link", () => {
  test.each([
    [
      "[it](‸/policy/hulls/)",
      '"/policy/hulls/" is not a page of this site',
      "write the full address of the page",
    ],
    [
      "[it](‸../notes/hulls.txt)",
      '"../notes/hulls.txt" leads to no page, so it is shown as text',
      "write the full address, or the name of a minutes file such as 2020-09-14.md",
    ],
    ["[it](‸2020-09-08.md)", "there are no minutes of 2020-09-08", "correct the day, or remove the link"],
    [
      "[it](‸/meetings/2020-09-08/)",
      "there are no minutes of 2020-09-08",
      "correct the day, or remove the link",
    ],
    [
      "[it](‸/meetings/2020-09-07/#action-caulk-the-deck)",
      '"#action-caulk-the-deck" is not a heading or item of the minutes of 2020-09-07',
      'did you mean "#action-caulk-the-hull"?',
    ],
    [
      "[it](‸#sails)",
      '"#sails" is not a heading or item of the minutes of 2020-09-14',
      "copy the link of a heading or item from their page",
    ],
  ])("finds %s", (link, message, hint) => {
    expectDiagnostic(deadLink.id, linking(link), { severity, message, hint }, { others: [before] });
  });

  test.each([
    "[it](https://ferry.example/policy/)",
    "[it](/meetings/2020-09-07/)",
    "[it](2020-09-07.md#crew)",
    "[it](../2019/2020-09-07.md)",
    "[it](/meetings/2020-09-07/#action-caulk-the-hull)",
    "[it](/meetings/2020-09-07/#attendance)",
    "[it](/meetings/2020-09-07.md)",
    "[it](/meetings/2020/)",
    "[it](/crew/20200907/)",
    "[it](/crew/20200907)",
    "[it](/trends)",
    "[it](/search/?q=hull)",
    "[it](/people/mat/)",
    "[it](#talk)",
    "a list[3](x)",
    "`[it](/policy/)`",
  ])("accepts %s", (link) => {
    expect(diagnosticsOf([before, { ...linking(link) }])).toEqual([]);
  });

  test("knows the images of other minutes", () => {
    const shown = minutes("2020-09-07", "", "![Board](board.png)\n");
    const around = { images: { "content/minutes/board.png": images.png } };
    const linked = (name: string) => linking(`[it](/meetings/2020-09-07/${name})`);
    expect(diagnosticsOf([shown, linked("board.png")], around)).toEqual([]);
    expect(diagnosticsOf([shown, linked("plan.png")], around).map(({ ruleId }) => ruleId)).toEqual([
      "dead-link",
    ]);
  });

  test("knows the page of minutes that are in error, and leaves their anchors alone", () => {
    const broken = minutes("2020-09-07", "tickets: many");
    const file = linking("[it](2020-09-07.md#crew)");
    const found = diagnosticsOf([broken, file]).filter(({ ruleId }) => ruleId === deadLink.id);
    expect(found).toEqual([]);
  });

  test("says the same of minutes that are in error themselves", () => {
    const file = minutes("2020-09-14", "tickets: many", "See [it](2020-09-07.md), and [it](/policy/).\n");
    const found = diagnosticsOf([before, file]).filter(({ ruleId }) => ruleId === deadLink.id);
    expect(found.map(({ message }) => message)).toEqual(['"/policy/" is not a page of this site']);
  });
});
