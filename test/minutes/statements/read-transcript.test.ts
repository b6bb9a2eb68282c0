import { describe, expect, test } from "vitest";
import { peoplePresent } from "../../../src/dialects/attendance/people-present.ts";
import { readTranscript } from "../../../src/minutes/statements/read-transcript.ts";
import { possibleTurns, withTurnsApart } from "../../../src/minutes/statements/turn-paragraphs.ts";
import { markdown } from "../../support/minutes.ts";

function namesIn(text: string, speakers: readonly string[], attending: readonly string[] | null = null) {
  const transcript = readTranscript(
    text,
    markdown()(text),
    attending,
    attending ? null : peoplePresent(text),
  );
  return speakers.map((speaker) => transcript?.nameOf(speaker));
}

function talkOf(...speakers: readonly string[]): string {
  return [...speakers, ...speakers, ...speakers].map((speaker) => `${speaker}: we agree\n`).join("\n");
}

describe("the speaker of a turn", () => {
  test("is who attended and is called so", () => {
    const attending = ["Lena Brook", "Otto Vale"];
    expect(namesIn(talkOf("Lena", "OV"), ["Lena", "OV"], attending)).toEqual(attending);
  });

  test("is nobody where several people are called so", () => {
    expect(namesIn(talkOf("Lena", "Otto"), ["Lena"], ["Lena Brook", "Lena Fell", "Otto Vale"])).toEqual([
      null,
    ]);
  });

  test("is a speaker as written where nobody who attended is called so", () => {
    expect(namesIn(talkOf("Mira", "Otto"), ["Mira"], ["Otto Vale"])).toEqual(["Mira"]);
  });

  test("is named by a table of abbreviations, also where the front matter says who attended", () => {
    const text = `| Name | Abbreviation |\n|---|---|\n| Lena Brook | LBK |\n\n${talkOf("LBK", "OV")}`;
    expect(namesIn(text, ["LBK"])).toEqual(["Lena Brook"]);
    expect(namesIn(text, ["LBK"], ["Lena Brook", "Otto Vale"])).toEqual(["Lena Brook"]);
  });

  test("is not called by initials if the table gives others", () => {
    const text = `| Name | Abbreviation |\n|---|---|\n| Lena Brook | LBK |\n\n${talkOf("LBK", "LB")}`;
    expect(namesIn(text, ["LB"])).toEqual(["LB"]);
  });

  test("is named by initials in parentheses after a name", () => {
    expect(namesIn(`Presenter: Lena van Brook (LVB)\n\n${talkOf("LVB", "OV")}`, ["LVB"])).toEqual([
      "Lena van Brook",
    ]);
  });
});

describe("a list of who attended", () => {
  const tree = markdown()("## Attendees\n\n- Lena: Ferry Co\n\n## Notes\n\n- Lena: hello\n");

  test("holds no turns", () => {
    expect(possibleTurns(tree).openings).toHaveLength(1);
    expect(withTurnsApart(tree, new Set(["Lena"])).turns.size).toBe(1);
  });
});
