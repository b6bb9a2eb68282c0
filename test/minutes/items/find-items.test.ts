import { describe, expect, test } from "vitest";
import { knownNames } from "../../../src/dialects/known-names.ts";
import { findItems, type Items } from "../../../src/minutes/items/find-items.ts";
import { outlineSections } from "../../../src/minutes/sections.ts";
import { htmlOf, markdown, meetingWith } from "../../support/minutes.ts";

function actionIds(body: string): string[] {
  return meetingWith(body).actions.map(({ id }) => id);
}

describe("the id of an action item", () => {
  const [before] = actionIds("- AI (Ada): paint the hull\n");

  test("can be read", () => {
    expect(before).toBe("action-paint-the-hull");
  });

  test.each([
    ["its section moves", "## Deck\n\ntext\n\n- AI (Ada): paint the hull\n"],
    ["its marker is spelled differently", "Action item (Ada) - paint the hull"],
    ["it moves below a bare marker", "- AI (Ada):\n  - paint the hull\n"],
    ["its words are wrapped", "- AI (Ada): paint\n  the hull\n"],
    ["it is closed", "- AI (Ada): paint the hull [done]\n"],
    ["its box is ticked", "- [x] AI (Ada): paint the hull\n"],
    ["a word becomes bold", "- AI (Ada): paint **the** hull\n"],
    ["its owner changes", "- AI (Bo): paint the hull\n"],
    ["words are added", "- AI (Ada): paint the hull before winter\n"],
  ])("stays when %s", (_name, body) => {
    expect(actionIds(body)).toEqual([before]);
  });

  test("changes with its first words", () => {
    expect(actionIds("- AI (Ada): paint the hall\n")).not.toContain(before);
  });

  test("is of its owner where it has no words", () => {
    expect(actionIds("- AI (Ada): !\n")).toEqual(["action-ada"]);
  });

  test("is never that of a heading", () => {
    expect(actionIds("## Action paint the hull\n\n- AI (Ada): paint the hull\n")).toEqual([`${before}-2`]);
  });

  test("is numbered where the same item is written twice", () => {
    expect(actionIds("- AI (Ada): paint the hull\n- AI (Ada): paint the hull\n")).toEqual([
      before,
      `${before}-2`,
    ]);
  });

  test("tells apart items that begin with the same words", () => {
    const ids = actionIds("- AI (Ada): a b c d e f one\n- AI (Ada): a b c d e f two\n");
    expect(new Set(ids).size).toBe(2);
  });
});

describe("an item on the page", () => {
  test.each([
    ["a list item", "- AI (Ada): paint"],
    ["a list item of several paragraphs", "- AI (Ada): paint\n\n  twice"],
    ["a paragraph", "AI (Ada): paint"],
    ["a glued paragraph", "It is dry. AI (Ada): paint"],
    ["a list item under a bare marker", "- AI (Ada):\n  - paint"],
    ["a decision", "Decision: paint"],
    ["a support entry", "## Support Update\n\n- Lakeside (Ada): paint"],
  ])("has its id once and a permalink to it: %s", (_name, body) => {
    const meeting = meetingWith(body);
    const [item] = [...meeting.actions, ...meeting.decisions, ...meeting.support];
    const html = htmlOf(body);
    expect(html.split(`id="${item?.id}"`)).toHaveLength(2);
    expect(html.split(`href="#${item?.id}"`)).toHaveLength(2);
  });

  test("sets its marker apart", () => {
    expect(htmlOf("AI (Ada): paint")).toContain('<b class="marker">AI (Ada):</b> paint');
  });

  test("two items of one paragraph have an anchor each", () => {
    const body = "Decision: sail. AI (Ada): paint";
    const meeting = meetingWith(body);
    for (const { id } of [...meeting.actions, ...meeting.decisions])
      expect(htmlOf(body)).toContain(`id="${id}"`);
  });
});

describe("what an item says", () => {
  test("is there as text, as Markdown and with its links and styles", () => {
    expect(meetingWith("AI (Ada): paint **BOAT-1**<script>\n").actions[0]).toMatchObject({
      text: "paint BOAT-1<script>",
      markdown: "paint **BOAT-1**<script>",
      content: [
        { type: "text", value: "paint " },
        {
          type: "strong",
          children: [{ type: "issueKey", value: "BOAT-1", url: "https://issues.example/browse/BOAT-1" }],
        },
        { type: "text", value: "<script>" },
      ],
    });
  });

  test("leaves out comments", () => {
    expect(meetingWith("AI (Ada): paint <!-- secret -->it").actions[0]?.text).toBe("paint it");
  });
});

describe("an item whose opening is bold", () => {
  test.each([
    "**AI (Ada):** paint",
    "__AI (Ada):__ paint",
    "**AI (Ada)**: paint",
    "- **AI (Ada):** paint",
    "- [ ] **AI (Ada):** paint",
  ])("is an action item: %s", (body) => {
    expect(meetingWith(body).actions).toMatchObject([{ owners: ["Ada"], text: "paint", status: "open" }]);
  });

  test("has the id that it has without", () => {
    expect(actionIds("**AI (Ada):** paint the hull")).toEqual(actionIds("AI (Ada): paint the hull"));
  });

  test("stays bold on the page", () => {
    expect(htmlOf("**AI (Ada):** paint")).toContain("<strong>AI (Ada):</strong> paint");
  });

  test("is a decision too", () => {
    expect(meetingWith("**Decision:** sail at noon").decisions).toMatchObject([{ text: "sail at noon" }]);
  });

  test("holds the items below it", () => {
    expect(meetingWith("- **AI (Ada):**\n  - paint\n  - sand").actions.map(({ text }) => text)).toEqual([
      "paint",
      "sand",
    ]);
  });
});

describe("a support entry", () => {
  test.each([
    ["a paragraph", "Lakeside (Ada, Bo): paint"],
    ["a list item", "- Lakeside (Ada, Bo): paint"],
    ["a paragraph with a bold name", "**Lakeside (Ada, Bo):** paint"],
  ])("may be %s", (_, entry) => {
    expect(meetingWith(`## Support Update\n\n${entry}\n`).support).toMatchObject([
      { site: "Lakeside", people: ["Ada", "Bo"], text: "paint" },
    ]);
  });

  test("is not an item of a list below another one", () => {
    const entries = meetingWith(
      "## Support Update\n\n- Lakeside (Ada): paint\n  - Hilltop (Bo): sand\n",
    ).support;
    expect(entries.map(({ site }) => site)).toEqual(["Lakeside"]);
  });

  test("may be an action item below a bare marker too", () => {
    const { actions, support } = meetingWith("## Support Update\n\nAI (Bo):\n- Lakeside (Ada): paint\n");
    expect([actions, support].map(([item]) => item?.content)).toEqual([
      [{ type: "text", value: "Lakeside (Ada): paint" }],
      [{ type: "text", value: "paint" }],
    ]);
  });

  test("is only in a support section", () => {
    expect(meetingWith("## Deck\n\nLakeside (Ada): paint\n").support).toEqual([]);
  });
});

describe("finding items", () => {
  function itemsOf(text: string): Items {
    const tree = markdown()(text);
    const { blocks, sectionsOf } = outlineSections(tree, "");
    const positionOf = () => ({ line: 7, column: 1 });
    return findItems(blocks, {
      headingIds: [],
      known: knownNames([], [], ""),
      tree,
      resolveIn: (_, content) => content,
      sectionsOf,
      positionOf,
      actionForms: "any",
    });
  }

  test("finds an action item with its owner and position", () => {
    expect(itemsOf("- AI (Ada): paint the hull\n").actions).toMatchObject([
      { owners: ["Ada"], text: "paint the hull", status: "open", position: { line: 7, column: 1 } },
    ]);
  });

  test("finds a decision", () => {
    expect(itemsOf("Decision: sail on Monday\n").decisions).toMatchObject([{ text: "sail on Monday" }]);
  });

  test("finds a support entry below a heading of support", () => {
    expect(itemsOf("## Support\n\n- Lakeside (Bo): lent a rope\n").support).toMatchObject([
      { site: "Lakeside", people: ["Bo"], text: "lent a rope" },
    ]);
  });

  test("finds no support entry elsewhere", () => {
    expect(itemsOf("## Fleet\n\n- Lakeside (Bo): lent a rope\n").support).toEqual([]);
  });
});
