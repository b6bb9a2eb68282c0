import { describe, expect, test } from "vitest";
import { generic, osg, readText, rulesOf } from "../../import/old-minutes.ts";
import { expectOne } from "../../support/diagnostics.ts";
import { spot } from "../../support/spot.ts";

const three = ["Ada", "Bo L", "Cy"];

describe("attendance with the osg profile", () => {
  test.each([
    ["after the label", "**Attending:** Ada, Bo L, Cy"],
    ["before a hard break", "**Attending:** Ada, Bo L, Cy  "],
    ["below the coordinates", "**Coordinates:** Pier 4  \n**Attending:** Ada, Bo L, Cy"],
    ["on the next line", "**Attending:**\nAda, Bo L, Cy"],
    ["wrapped after a comma", "**Attending:** Ada,\nBo L, Cy"],
    ["wrapped inside a name", "**Attending:** Ada, Bo\nL, Cy"],
    ["in a list item", "-   **Attending:** Ada, Bo L, Cy"],
    ["in a wrapped list item", "- **Coordinates:** Pier\n- **Attending:** Ada,\n  Bo L, Cy"],
    ["with the colon after the emphasis", "**Attending**: Ada, Bo L, Cy"],
    ["without emphasis", "Attending: Ada, Bo L, Cy"],
    ["with another label", "__Present:__ Ada, Bo L and Cy"],
    ["before a comment that lists others", "**Attending:** Ada, Bo L, Cy\n<!-- Dot, Eve -->"],
    ["in a list below the label", "**Attending:**\n\n- Ada\n- Bo L\n- Cy"],
  ])("is read %s", (_name, lines) => {
    const { values, diagnostics } = readText(`# Works, 6 May 2019\n\n${lines}\n\n## News\n\n- Moe\n`);
    expect([values.attending, diagnostics]).toEqual([three, []]);
  });

  test.each([
    ["after the label", "**Attending:** Ada, Bo L, Cy", ""],
    ["on the next line", "**Attending:**  \nAda, Bo L, Cy", ""],
    ["in a list below the label", "**Attending:**\n\n- Ada\n- Bo L\n- Cy", ""],
    ["before a comment", "**Attending:** Ada\n<!-- Dot -->", "<!-- Dot -->\n\n"],
    ["empty", "**Attending:**  ", ""],
  ])("leaves the body if it is %s", (_name, lines, rest) => {
    expect(readText(`# Works, 6 May 2019\n\n${lines}\n\n## News\n`).body).toBe(`${rest}## News\n`);
  });

  test.each([
    ["is empty", "**Attending:**\n\n## News"],
    ["is below the first section", "## News\n\nAttending: Ada"],
    ["is in code", "```\nAttending: Ada\n```"],
    ["is in a comment", "<!--\nAttending: Ada\n-->"],
    ["is missing", "## News"],
    ["is a sentence", "Attending the regatta was fun."],
  ])("has no names if it %s", (_name, text) => {
    expect(readText(text).values.attending).toEqual([]);
  });

  test("keeps a repeated name once, with a warning", () => {
    const { text, ...position } = spot("**Attending:** ‸Ada, Bo, Ada");
    const { values, diagnostics } = readText(text);
    expect(values.attending).toEqual(["Ada", "Bo"]);
    expectOne(diagnostics, "repeated-attendee", position);
  });

  test("stays in the body with a warning if it has anything but names", () => {
    const { text, ...position } = spot("**Attending:** Ada, ‸https://quay.example/list");
    const { body, diagnostics } = readText(text);
    expect(body).toBe(text);
    expectOne(diagnostics, "attendance", position);
  });

  test.each(["**Attending:** Ada, Bo\nWe met outside.", "**Present:**\ntext goes here."])(
    "stays in the body if a sentence follows without a blank line: %j",
    (text) => {
      const { body, values, diagnostics } = readText(text);
      expect([body, values.attending, rulesOf(diagnostics)]).toEqual([text, [], ["attendance"]]);
    },
  );

  test("ends at a thematic break", () => {
    const { values, body } = readText("- **Attending:** Ada, Bo\n---\ntext\n");
    expect([values.attending, body]).toEqual([["Ada", "Bo"], "---\ntext\n"]);
  });

  test("stays in the body if it contains a comment", () => {
    const text = "**Attending:** Ada, Bo <!-- Cy -->\n";
    const { values, body, diagnostics } = readText(text);
    expect([values.attending, body, diagnostics]).toEqual([["Ada", "Bo"], text, []]);
  });

  test("ends at the next label", () => {
    const { values, body } = readText("**Attending:** Ada, Bo\n**Scribe:** Cy\n");
    expect([values.attending, body]).toEqual([["Ada", "Bo"], "**Scribe:** Cy\n"]);
  });

  test("keeps remarks in parentheses with the name", () => {
    expect(readText("**Attending:** Ada (by phone, late), Bo?").values.attending).toEqual([
      "Ada (by phone, late)",
      "Bo?",
    ]);
  });
});

describe("attendance with the generic profile", () => {
  test.each([
    ["in a section", "## Present\n\n- Ada\n- Bo L\n- Cy"],
    ["in a section as a line", "## Attendees\n\nAda, Bo L, Cy"],
    ["in a section with a longer heading", "## Present (3 of 4)\n\n* Ada\n* Bo L\n* Cy"],
    ["as a definition list", "Present\n=====\n: Ada, Bo L, Cy"],
    [
      "with handles and roles",
      "## Attendees\n\n- Ada @ada (chair)\n- Bo L @bol\n- [Cy](https://quay.example/cy) - scribe",
    ],
    ["after a label", "Present: Ada, Bo L, Cy"],
    [
      "below the names of teams",
      "## Present\n\n### Pier\n\n- Ada\n- Bo L\n\n### Quay\n\n- Cy\n\n#### Ferry\n\n- Moe",
    ],
    ["above a section that is too deep", "## Present\n\n- Ada\n- Bo L\n- Cy\n\n### Agenda\n\n- Moe"],
  ])("is read %s", (_name, lines) => {
    expect(
      readText(`# Works 2019-05-06\n\n${lines}\n\n## News\n\n- Moe\n`, generic).values.attending,
    ).toEqual(three);
  });

  test("stays in the body if it has more than names", () => {
    const list = "## Attendees\n\n- Ada @ada (chair)\n- Bo";
    expect(readText(`# Works 2019-05-06\n\n${list}`, generic).body).toBe(list);
  });

  test("leaves the body if it has only names", () => {
    expect(readText("## Attendees\n\n- Ada\n- Bo\n\n## News", generic).body).toBe("## News");
  });

  test("is empty where only another section follows", () => {
    expect(readText("## Attendees\n\n### Agenda\n\n- Harbour Radio\n", generic).values.attending).toEqual([]);
  });

  test("does not include people who sent regrets", () => {
    const list = "## Present\n\n- Ada\n- Bo L\n- Cy\n\n## Regrets\n\n- Dot\n";
    expect(readText(list, generic).values.attending).toEqual(three);
  });

  test("is found only by the words of the profile", () => {
    expect(readText("## Attendees\n\n- Ada\n", osg).values.attending).toEqual([]);
  });

  test.each([
    [
      "a list after the next paragraph",
      "**Present:**\n\n- Ada\n- Bo L\n- Cy\n\nTopics of today:\n\n- Sing\n- Dance\n",
    ],
    ["a section below the list", "## Present\n\n- Ada\n- Bo L\n- Cy\n\n### Topics\n\n- Sing\n- Dance\n"],
  ])("ends before %s", (_name, text) => {
    expect(readText(text, generic).values.attending).toEqual(three);
  });

  test("keeps the lines between lists in the body", () => {
    const { body } = readText("**Present:**\n\n- Ada\n\nTopics of today:\n\n- Sing\n", generic);
    expect(body).toContain("Topics of today:\n\n- Sing");
  });

  test("has a warning for a repeated name", () => {
    expect(rulesOf(readText("## Present\n\n- Ada\n- Ada\n", generic).diagnostics)).toEqual([
      "repeated-attendee",
    ]);
  });
});
