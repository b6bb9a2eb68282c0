import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idsOf } from "../../../src/format/markdown/anchors.ts";
import { findPassages } from "../../../src/format/markdown/passages.ts";
import { findStatements } from "../../../src/minutes/statements/find-statements.ts";
import { readTranscript } from "../../../src/minutes/statements/read-transcript.ts";
import { htmlOf, markdown, meetingWith } from "../../support/minutes.ts";

/** Turns that make a transcript of any text they stand in. */
const talk = `
LB: The ferry is late.

OV: How late?

LB: An hour.

OV: I see.

OV: Then we wait.

LB: Thank you.
`;

function said(body: string): Readonly<Record<string, string>> {
  const { body: parts, statements } = meetingWith(body);
  const texts = new Map(findPassages(parts).map(({ anchor, text }) => [anchor, text]));
  return Object.fromEntries(statements.map(({ id }) => [id, texts.get(id) ?? ""]));
}

function idsIn(body: string): readonly string[] {
  return meetingWith(body).statements.map(({ id }) => id);
}

describe("a statement", () => {
  test("has a link of its own, which names the speaker and the first words", () => {
    expect(htmlOf(talk)).toContain(
      '<p id="statement-ov-how-late" class="item statement"><b class="speaker">OV</b>: How late?' +
        '<a class="permalink" href="#statement-ov-how-late" aria-label="Link to OV: How late?">#</a></p>',
    );
  });

  test("continues in the text that follows it", () => {
    expect(said(`${talk}\nI waited.\n\n- at the pier\n\n> in the rain`)["statement-lb-thank-you"]).toBe(
      "LB: Thank you. · I waited. · at the pier · in the rain",
    );
  });

  test.each([
    ["a heading", "## Tug\n\nIt is blue."],
    ["a line", "---\n\nIt is blue."],
    ["a label", "Topic: the tug\n\nIt is blue."],
    ["an action item", "AI (Lena): paint the tug\n\nIt is blue."],
  ])("ends at %s", (_, next) => {
    expect(said(`${talk}\n${next}`)["statement-lb-thank-you"]).toBe("LB: Thank you.");
  });

  test("in a list has the list below it, but not the next entry", () => {
    expect(
      said(`${talk}\n## List\n\n- OV: the tug\n  - is blue\n  - LB: or green\n- we all laugh`),
    ).toMatchObject({
      "statement-ov-the-tug": "OV: the tug · is blue",
      "statement-lb-or-green": "LB: or green",
    });
  });

  test("begins a paragraph where its line did not", () => {
    const html = htmlOf(`${talk}\nOV: one\nLB: two\nthree\nOV: four`);
    expect(html).toContain('<b class="speaker">LB</b>: two\nthree<a');
    expect(html).toContain('<p id="statement-ov-four"');
  });

  test("in a list without blank lines does not run into the one before it", () => {
    const html = htmlOf(`${talk}\n- OV: one\n  LB: two\n`);
    expect(html).toContain('<p id="statement-lb-two"');
  });

  test("is found in what is folded away, and ends where that ends", () => {
    const log = `<details>\n<summary>Log</summary>\n${talk}\nAnd more.\n\n</details>\n\nIt is blue.\n`;
    expect(said(log)["statement-lb-thank-you"]).toBe("LB: Thank you. · And more.");
  });

  test("is none in a note", () => {
    expect(htmlOf(`${talk}\n> [!NOTE]\n> OV: one\n> LB: two\n`)).not.toContain("[!NOTE]");
  });

  test("that is an action item has the link of the item", () => {
    const meeting = meetingWith(`${talk}\nOV: ACTION: Lena to paint the tug\n`);
    expect(meeting.actions.map(({ id }) => id)).toEqual(["action-paint-the-tug"]);
    expect(meeting.statements).toHaveLength(6);
  });

  test("leaves no link in the details of the action item above it", () => {
    const [action] = meetingWith(`${talk}\n- AI (Lena): paint the tug\n  - OV: in blue\n`).actions;
    expect(JSON.stringify(action?.details)).not.toContain("permalink");
  });

  test("is on its line of the file", () => {
    expect(meetingWith(`${talk}\nOV: one\nLB: two`).statements.at(-1)?.position).toEqual({
      line: 18,
      column: 1,
    });
  });
});

describe("the id of a statement", () => {
  test("is numbered where the same speaker says the same again", () => {
    expect(idsIn(`${talk}\nOV: I see.\n\nOV: I see.\n`).slice(6)).toEqual([
      "statement-ov-i-see-2",
      "statement-ov-i-see-3",
    ]);
  });

  test("is not one that a heading has", () => {
    const meeting = meetingWith(`## Statement OV how late\n${talk}`);
    expect(meeting.statements[1]?.id).toBe("statement-ov-how-late-2");
    expect(idsOf(meeting.body).size).toBe(7);
  });

  const words = fc.array(fc.stringMatching(/^[a-z]{4,8}$/), { minLength: 5, maxLength: 9 });
  const turn = fc.record({ speaker: fc.constantFrom("LB", "OV", "MS"), words });
  const turns = fc.uniqueArray(turn, { minLength: 5, maxLength: 9, selector: lineOf });

  test("stays when others are added, removed or moved, and when its later words change", () => {
    fc.assert(
      fc.property(turns, words, (all, added) => {
        const [first, ...rest] = all;
        const edited = rest.map(({ speaker, words: before }) => ({
          speaker,
          words: [...before.slice(0, 5), ...added],
        }));
        const moved = [...edited, ...(first ? [first] : [])];
        expect(new Set(idsIn(talk + moved.map(lineOf).join("")))).toEqual(
          new Set(idsIn(talk + all.map(lineOf).join(""))),
        );
      }),
    );
  });

  function lineOf({
    speaker,
    words: spoken,
  }: {
    readonly speaker: string;
    readonly words: readonly string[];
  }) {
    return `\n${speaker}: ${spoken.slice(0, 5).join(" ")} ${spoken.slice(5).join(" ")}\n`;
  }
});

describe("a long transcript", () => {
  const long = Array.from(
    { length: 1100 },
    (_, index) => `LB: turn ${index}\n\nOV: answer ${index}\n\n`,
  ).join("");

  test("has at most a thousand statements, and its other turns stay text", () => {
    const meeting = meetingWith(long);
    expect(meeting.statements).toHaveLength(1000);
    expect(JSON.stringify(meeting.body)).toContain("OV: answer 1099");
  });

  test("says on which line its other turns start", () => {
    expect(meetingWith(long).source.turnsWithoutAddress).toEqual({ line: 2004, column: 1 });
    const lines = long.split("\n\n").slice(0, 1100).join("\n");
    expect(meetingWith(lines).source.turnsWithoutAddress).toEqual({ line: 1004, column: 1 });
    expect(meetingWith(talk).source.turnsWithoutAddress).toBeUndefined();
  });
});

test("blocks without turns have no statements", () => {
  const tree = markdown()("The ferry is late.\n");
  expect(readTranscript("The ferry is late.\n", tree, null, null)).toBeNull();
  expect(
    findStatements(
      tree.blocks,
      { tree, turns: new Map(), leftFrom: null, nameOf: () => null },
      { takenIds: [], positionOf: () => ({ line: 1, column: 1 }) },
    ),
  ).toEqual([]);
});
