import { describe, expect, test } from "vitest";
import { knownNames } from "../../src/dialects/known-names.ts";
import { transcriptSpeakers } from "../../src/dialects/transcript.ts";
import { turnOpening } from "../../src/dialects/turns.ts";

function speakersIn(text: string, names: readonly string[] = [], paragraphCount = 0): readonly string[] {
  const turns = text.split("\n").flatMap((line) => turnOpening(line) ?? []);
  return [...transcriptSpeakers(turns, { known: knownNames(names, [], text), text, paragraphCount })];
}

function times(count: number, line: string): string {
  return `${line}\n`.repeat(count);
}

const talk = times(3, "Lena: yes\nOtto: no");

describe("those who speak", () => {
  test("open at least three turns if nobody knows them", () => {
    expect(speakersIn(`${talk}Mira: well\nMira: so`)).toEqual(["Lena", "Otto"]);
  });

  test("open a single turn if they attended", () => {
    expect(speakersIn(`${talk}Mira: well`, ["Mira Stone"])).toEqual(["Lena", "Otto", "Mira"]);
  });

  test("are written in any case", () => {
    expect(speakersIn(`${talk}lena: well`)).toContain("lena");
  });

  test("open five turns if they are written in lower case, or three if they are mentioned as @name", () => {
    expect(speakersIn(talk + times(4, "pier: old"))).not.toContain("pier");
    expect(speakersIn(talk + times(5, "mira: well"))).toContain("mira");
    expect(speakersIn(`${talk + times(3, "mira: well")}Thanks, @mira!`)).toContain("mira");
  });

  test("open a single turn if all are written by their initials", () => {
    expect(speakersIn(`${times(6, "LB: yes\nOV: no")}MS: well`)).toContain("MS");
    expect(speakersIn(`${talk}MS: well`)).not.toContain("MS");
  });

  test.each(["Note", "Topic", "Decision", "Action", "PR", "AI", "Next steps", "Slides", "Question"])(
    "are not %s",
    (label) => {
      expect(speakersIn(talk + times(6, `${label}: the pier`), ["Lena Brook"])).toEqual(["Lena", "Otto"]);
    },
  );

  test("are not a word that stands in lower case as often", () => {
    expect(speakersIn(`${talk}${times(3, "Rope: blue")}A rope and a rope need a rope.`)).not.toContain(
      "Rope",
    );
  });

  test("are not a version", () => {
    expect(speakersIn(talk + times(6, "EL9: ropes"))).not.toContain("EL9");
  });
});

describe("a text is no transcript", () => {
  test("with fewer than five turns", () => {
    expect(speakersIn("Lena: yes\nOtto: no\nLena: well\nOtto: so", ["Lena", "Otto"])).toEqual([]);
  });

  test("of a single speaker", () => {
    expect(speakersIn(times(9, "Lena: yes"))).toEqual([]);
  });

  test("whose turns are few among its paragraphs", () => {
    expect(speakersIn(talk, [], 61)).toEqual([]);
    expect(speakersIn(talk, [], 60)).toEqual(["Lena", "Otto"]);
  });
});
