import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { portablePurpose } from "../../src/format/markdown/html-purposes.ts";
import { renderBlocks } from "../../src/format/markdown/render-html.ts";
import { blocksOf } from "../../src/format/markdown/walk.ts";
import { parseBody } from "../../src/minutes/body.ts";
import type { Block, Inline } from "../../src/model/body.ts";
import type { Section } from "../../src/model/outline.ts";
import { english } from "../../src/texts/en/texts.ts";
import { expectProse } from "../support/diagnostics.ts";
import { htmlOf, markdown, meetingWith, parserFor } from "../support/minutes.ts";
import { wellFormedText } from "../support/well-formed.ts";

const read = parserFor();
const encoder = new TextEncoder();

/** Pieces of which real files consist, so that random texts come near the paths that matter. */
const words = fc.constantFrom(
  "deck",
  "Ada",
  "BOAT-1",
  "**mast**",
  "`x`",
  "<sub>2</sub>",
  "<b>c</b>",
  "<!-- x -->",
  "[a](b)",
  "[^1]",
  "</summary>",
  "{{x}}",
  "312-555-0142",
);
const openings = fc.constantFrom(
  ...[
    "# ",
    "## ",
    "### Discussion",
    "- ",
    "  - ",
    "    ",
    "1. ",
    "> ",
    "AI (Ada): ",
    "- AI (Bo):",
    "- [x] AI (Ada) ",
    "Ada (AI)",
  ],
  ...[
    "Decision: ",
    "## Support Update",
    "- Lakeside (Ada): ",
    "::tickets",
    "::cargo",
    "| a | b |",
    "|---|---|",
    "```",
    "<!--",
    "-->",
    "<details>",
    "<details open><summary>",
    "</details>",
    "<summary>a</summary>",
    "> [!TIP]",
    "[^1]: ",
    "",
  ],
);
const lines = fc
  .tuple(openings, fc.array(fc.oneof(words, fc.string({ maxLength: 6, unit: "binary" })), { maxLength: 4 }))
  .map(([opening, rest]) => opening + rest.join(" "));
const bodies = fc.array(lines, { maxLength: 25 }).map((all) => all.join("\n"));

const yamlPieces = fc.constantFrom(
  "date: 2020-09-14",
  "date:",
  "tickets:",
  "  Open: 1",
  "  Open: ",
  "releases: {",
  "}",
  "- ",
  "? ",
  "&a ",
  "*a",
  "!x ",
  '"',
  "...",
  "%YAML 1.1",
  "<<: *a",
  ": ",
  "\t",
);
const fronts = fc
  .array(fc.oneof(yamlPieces, fc.string({ maxLength: 5 })), { maxLength: 12 })
  .map((all) => all.join("\n"));

function sectionIds(sections: readonly Section[]): string[] {
  return sections.flatMap(({ id, children }) => [id, ...sectionIds(children)]);
}

describe("any file", () => {
  function expectAnswer(bytes: Uint8Array): void {
    const { meeting, diagnostics } = read({ path: "content/minutes/2020-09-14.md", bytes });
    if (!meeting) expect(diagnostics.length).toBeGreaterThan(0);
    for (const diagnostic of diagnostics) {
      expectProse(diagnostic);
      expect(diagnostic.line).toBeGreaterThan(0);
      expect(diagnostic.column).toBeGreaterThan(0);
    }
  }

  test("of random bytes is a meeting or has diagnostics", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectAnswer));
  });

  test("of random front matter is a meeting or has diagnostics", () => {
    fc.assert(
      fc.property(fronts, (front) => expectAnswer(encoder.encode(`---\n${front}\n---\n`))),
      { numRuns: 500 },
    );
  });

  test("of random values in known keys is a meeting or has diagnostics", () => {
    const keys = fc.constantFrom(
      "date",
      "title",
      "attending",
      "triage",
      "tickets",
      "releases",
      "stale",
      "next",
      "aliases",
      "coordinates",
    );
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue({ maxDepth: 4 })), (values) => {
        expectAnswer(encoder.encode(`---\n${JSON.stringify(values)}\n---\n`));
      }),
    );
  });
});

/** Every text of a tree, in order. */
function textsIn(nodes: readonly (Block | Inline)[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === "image") return [node.alt || "image"];
    if (node.type === "directive") return [`::${node.name}`];
    if (node.type === "taskBox") return [node.isTicked ? "\u2611" : "\u2610"];
    if (node.type === "footnoteReference") return [`[${node.number}]`];
    if (node.type === "details")
      return [...textsIn(node.summary ?? [detailsName]), ...textsIn(node.children)];
    if (node.type === "blockquote" && node.alert)
      return [english.layout.markup.alerts[node.alert], ...textsIn(node.children)];
    if (node.type === "table") return [...node.head, ...node.rows.flat()].flatMap(textsIn);
    if ("children" in node) return textsIn(node.children);
    return "value" in node ? [node.value] : [];
  });
}

const detailsName = { type: "text", value: english.layout.markup.details } as const;

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, "");
}

describe("any body", () => {
  test("has a parse", () => {
    fc.assert(
      fc.property(fc.oneof(bodies, fc.string({ unit: "binary", maxLength: 200 })), (body) => {
        expect(parseBody(body, { markdown: markdown(), firstLine: 1 })).toHaveProperty("parts");
      }),
    );
  });

  test("gives every section, action item, decision and support entry an id of its own", () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const { sections, actions, decisions, support } = meetingWith(body);
        const ids = [...sectionIds(sections), ...[...actions, ...decisions, ...support].map(({ id }) => id)];
        expect(ids).toHaveLength(new Set(ids).size);
      }),
    );
  });

  test("gives a page that has every id once and every permalink leads to one", () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const html = htmlOf(body);
        const ids = [...html.matchAll(/<[^>]* id="([^"]*)"/g)].map((found) => found[1]);
        expect(ids).toHaveLength(new Set(ids).size);
        for (const [, target] of html.matchAll(/class="permalink"[^>]* href="#([^"]*)"/g))
          expect(ids).toContain(target);
      }),
    );
  });

  test("makes no element but those of the dialect, and no attribute that acts", () => {
    const dialect =
      /^(?:a|b|blockquote|br|code|del|details|div|em|h[2-6]|hr|ins|kbd|li|mark|ol|p|pre|s|section|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|ul|h1)$/;
    fc.assert(
      fc.property(bodies, (body) => {
        const html = htmlOf(body);
        for (const [, tag = ""] of html.matchAll(/<([a-z][a-z0-9-]*)/gi)) expect(tag).toMatch(dialect);
        expect(html).not.toMatch(/<[^>]* (?:on\w+|style|src|srcset)=/i);
      }),
    );
  });

  test("gives well-formed HTML on a page, and elsewhere as well, where it shows the texts of the tree", () => {
    const purpose = portablePurpose(
      "https://harbour.example/",
      "/meetings/2020-09-14/",
      english.layout.markup,
    );
    fc.assert(
      fc.property(fc.oneof(bodies, fc.string({ unit: "binary", maxLength: 200 })), (body) => {
        wellFormedText(htmlOf(body));
        const blocks = blocksOf(meetingWith(body).body);
        expect(withoutSpaces(wellFormedText(renderBlocks(blocks, purpose)))).toBe(
          withoutSpaces(textsIn(blocks).join("")),
        );
      }),
    );
  });

  test("keeps the id of an action item whatever is written around it", () => {
    const item = "AI (Zoë): varnish the rudder";
    const id = meetingWith(item).actions[0]?.id;
    const around = fc.array(
      fc.constantFrom(
        "## Deck",
        "text",
        "- AI (Bo): sweep",
        "> quote",
        "| a |\n|---|\n| b |",
        "Decision: sail",
      ),
    );
    fc.assert(
      fc.property(around, around, (before, after) => {
        const { actions } = meetingWith([...before, item, ...after].join("\n\n"));
        expect(actions.find(({ text }) => text === "varnish the rudder")?.id).toBe(id);
      }),
    );
  });
});
