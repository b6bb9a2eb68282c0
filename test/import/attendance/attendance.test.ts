import { describe, expect, test } from "vitest";
import { expectOne } from "../../support/findings.ts";
import { spot } from "../../support/spot.ts";
import { generic, osg, read, rulesOf } from "../old-minutes.ts";

const three = ["Ada", "Bo L", "Cy"];

describe("attendance of the harbour team", () => {
  test.each([
    ["behind the label", "**Attending:** Ada, Bo L, Cy"],
    ["with a hard break behind it", "**Attending:** Ada, Bo L, Cy  "],
    ["below a label of coordinates", "**Coordinates:** Pier 4  \n**Attending:** Ada, Bo L, Cy"],
    ["on the next line", "**Attending:**\nAda, Bo L, Cy"],
    ["wrapped after a comma", "**Attending:** Ada,\nBo L, Cy"],
    ["wrapped inside a name", "**Attending:** Ada, Bo\nL, Cy"],
    ["in a list item", "-   **Attending:** Ada, Bo L, Cy"],
    ["in a list item that is wrapped", "- **Coordinates:** Pier\n- **Attending:** Ada,\n  Bo L, Cy"],
    ["with the colon behind the emphasis", "**Attending**: Ada, Bo L, Cy"],
    ["without emphasis", "Attending: Ada, Bo L, Cy"],
    ["in other words", "__Present:__ Ada, Bo L and Cy"],
    ["before a comment that lists others", "**Attending:** Ada, Bo L, Cy\n<!-- Dot, Eve -->"],
    ["in a list below the label", "**Attending:**\n\n- Ada\n- Bo L\n- Cy"],
  ])("is read %s", (_name, lines) => {
    const { facts, findings } = read(`# Works, 6 May 2019\n\n${lines}\n\n## News\n\n- Moe\n`);
    expect([facts.attending, findings]).toEqual([three, []]);
  });

  test.each([
    ["behind the label", "**Attending:** Ada, Bo L, Cy", ""],
    ["on the next line", "**Attending:**  \nAda, Bo L, Cy", ""],
    ["in a list below the label", "**Attending:**\n\n- Ada\n- Bo L\n- Cy", ""],
    ["before a comment", "**Attending:** Ada\n<!-- Dot -->", "<!-- Dot -->\n\n"],
    ["and is empty", "**Attending:**  ", ""],
  ])("leaves the body where it stands %s", (_name, lines, rest) => {
    expect(read(`# Works, 6 May 2019\n\n${lines}\n\n## News\n`).body).toBe(`${rest}## News\n`);
  });

  test.each([
    ["is empty", "**Attending:**\n\n## News"],
    ["stands below the first section", "## News\n\nAttending: Ada"],
    ["stands in code", "```\nAttending: Ada\n```"],
    ["stands in a comment", "<!--\nAttending: Ada\n-->"],
    ["is not there", "## News"],
    ["is a sentence", "Attending the regatta was fun."],
  ])("is none where it %s", (_name, text) => {
    expect(read(text).facts.attending).toEqual([]);
  });

  test("that lists somebody twice keeps the name once, and says so", () => {
    const { text, ...position } = spot("**Attending:** ‸Ada, Bo, Ada");
    const { facts, findings } = read(text);
    expect(facts.attending).toEqual(["Ada", "Bo"]);
    expectOne(findings, "repeated-attendee", position);
  });

  test("that holds something else stays in the body, and is a finding", () => {
    const { text, ...position } = spot("**Attending:** Ada, ‸https://quay.example/list");
    const { body, findings } = read(text);
    expect(body).toBe(text);
    expectOne(findings, "attendance", position);
  });

  test.each(["**Attending:** Ada, Bo\nWe met outside.", "**Present:**\ntext goes here."])(
    "that a sentence is glued to stays in the body: %j",
    (text) => {
      const { body, facts, findings } = read(text);
      expect([body, facts.attending, rulesOf(findings)]).toEqual([text, [], ["attendance"]]);
    },
  );

  test("ends at a rule", () => {
    const { facts, body } = read("- **Attending:** Ada, Bo\n---\ntext\n");
    expect([facts.attending, body]).toEqual([["Ada", "Bo"], "---\ntext\n"]);
  });

  test("with a comment behind it stays in the body for the comment's sake", () => {
    const text = "**Attending:** Ada, Bo <!-- Cy -->\n";
    const { facts, body, findings } = read(text);
    expect([facts.attending, body, findings]).toEqual([["Ada", "Bo"], text, []]);
  });

  test("ends at the next label", () => {
    const { facts, body } = read("**Attending:** Ada, Bo\n**Scribe:** Cy\n");
    expect([facts.attending, body]).toEqual([["Ada", "Bo"], "**Scribe:** Cy\n"]);
  });

  test("keeps remarks in parentheses with the name", () => {
    expect(read("**Attending:** Ada (by phone, late), Bo?").facts.attending).toEqual([
      "Ada (by phone, late)",
      "Bo?",
    ]);
  });
});

describe("attendance of any team", () => {
  test.each([
    ["in a section", "## Present\n\n- Ada\n- Bo L\n- Cy"],
    ["in a section as a line", "## Attendees\n\nAda, Bo L, Cy"],
    ["in a section with more to its heading", "## Present (3 of 4)\n\n* Ada\n* Bo L\n* Cy"],
    ["as a definition list", "Present\n=====\n: Ada, Bo L, Cy"],
    [
      "with handles and roles",
      "## Attendees\n\n- Ada @ada (chair)\n- Bo L @bol\n- [Cy](https://quay.example/cy) - scribe",
    ],
    ["behind a label", "Present: Ada, Bo L, Cy"],
  ])("is read %s", (_name, lines) => {
    expect(read(`# Works 2019-05-06\n\n${lines}\n\n## News\n\n- Moe\n`, generic).facts.attending).toEqual(
      three,
    );
  });

  test("stays in the body where it says more than names", () => {
    const list = "## Attendees\n\n- Ada @ada (chair)\n- Bo";
    expect(read(`# Works 2019-05-06\n\n${list}`, generic).body).toBe(list);
  });

  test("leaves the body where it is nothing but names", () => {
    expect(read("## Attendees\n\n- Ada\n- Bo\n\n## News", generic).body).toBe("## News");
  });

  test("does not list those who sent regrets", () => {
    const list = "## Present\n\n- Ada\n- Bo L\n- Cy\n\n## Regrets\n\n- Dot\n";
    expect(read(list, generic).facts.attending).toEqual(three);
  });

  test("is what the profile calls it, and nothing else", () => {
    expect(read("## Attendees\n\n- Ada\n", osg).facts.attending).toEqual([]);
  });

  test.each([
    [
      "a list behind the next paragraph",
      "**Present:**\n\n- Ada\n- Bo L\n- Cy\n\nTopics of today:\n\n- Sing\n- Dance\n",
    ],
    ["a section below the list", "## Present\n\n- Ada\n- Bo L\n- Cy\n\n### Topics\n\n- Sing\n- Dance\n"],
  ])("ends before %s", (_name, text) => {
    expect(read(text, generic).facts.attending).toEqual(three);
  });

  test("loses no line between its lists", () => {
    const { body } = read("**Present:**\n\n- Ada\n\nTopics of today:\n\n- Sing\n", generic);
    expect(body).toContain("Topics of today:\n\n- Sing");
  });

  test("has findings for what is said twice", () => {
    expect(rulesOf(read("## Present\n\n- Ada\n- Ada\n", generic).findings)).toEqual(["repeated-attendee"]);
  });
});
