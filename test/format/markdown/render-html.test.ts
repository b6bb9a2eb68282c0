import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Purpose, pagePurpose, portablePurpose } from "../../../src/format/markdown/html-purposes.ts";
import { renderBlocks, renderInlines } from "../../../src/format/markdown/render-html.ts";
import type { Block, Inline } from "../../../src/model/body.ts";
import { english } from "../../../src/texts/en/texts.ts";

const page = pagePurpose("/minutes/", english.layout.markup);
const portable = portablePurpose(
  "https://harbour.example/archive/",
  "/meetings/2020-09-14/",
  english.layout.markup,
);

const text = (value: string): Inline => ({ type: "text", value });
const paragraph = (...children: readonly Inline[]): Block => ({ type: "paragraph", children });

interface Case {
  readonly page: string;
  readonly portable: string;
}

const inlines: readonly (readonly [string, Inline, Case | string])[] = [
  ["text", text('a < b & "c"\nd'), "a &lt; b &amp; &quot;c&quot;\nd"],
  ["code", { type: "inlineCode", value: "a<b" }, "<code>a&lt;b</code>"],
  ["a line break", { type: "break" }, "<br>\n"],
  ["emphasis", { type: "emphasis", children: [text("a")] }, "<em>a</em>"],
  ["strong", { type: "strong", children: [text("<")] }, "<strong>&lt;</strong>"],
  ["struck text", { type: "delete", children: [text("a")] }, "<s>a</s>"],
  ["a paired tag", { type: "sub", children: [text("2")] }, "<sub>2</sub>"],
  [
    "a link elsewhere",
    { type: "link", url: "https://x.example/?a&b", title: '"t"', isNamed: true, children: [text("x")] },
    {
      page: '<a href="https://x.example/?a&amp;b" title="&quot;t&quot;" class="named">x</a>',
      portable: '<a href="https://x.example/?a&amp;b">x</a>',
    },
  ],
  [
    "a link in the site",
    { type: "link", url: "/trends/", children: [text("x")] },
    {
      page: '<a href="/minutes/trends/">x</a>',
      portable: '<a href="https://harbour.example/archive/trends/">x</a>',
    },
  ],
  [
    "a link in the page",
    { type: "link", url: "#deck", children: [text("x")] },
    {
      page: '<a href="#deck">x</a>',
      portable: '<a href="https://harbour.example/archive/meetings/2020-09-14/#deck">x</a>',
    },
  ],
  [
    "an image",
    { type: "image", alt: "<c>", url: "/c.png" },
    {
      page: '<a href="/minutes/c.png" class="named">&lt;c&gt;</a>',
      portable: '<a href="https://harbour.example/archive/c.png">&lt;c&gt;</a>',
    },
  ],
  ["an image inside a link", { type: "image", alt: "" }, "image"],
  [
    "an issue key",
    { type: "issueKey", value: "BOAT-1", url: "https://issues.example/BOAT-1" },
    {
      page: '<a href="https://issues.example/BOAT-1" class="issue">BOAT-1</a>',
      portable: '<a href="https://issues.example/BOAT-1">BOAT-1</a>',
    },
  ],
  ["an issue key inside a link", { type: "issueKey", value: "BOAT-1" }, "BOAT-1"],
  [
    "a marker",
    { type: "marker", value: "AI (<a>):" },
    { page: '<b class="marker">AI (&lt;a&gt;):</b>', portable: "<b>AI (&lt;a&gt;):</b>" },
  ],
  [
    "a permalink",
    { type: "permalink", id: "a", kind: "decision", words: "a & b" },
    {
      page: '<a class="permalink" href="#a" aria-label="Link to a &amp; b">#</a>',
      portable: "",
    },
  ],
  [
    "a permalink that carries the id",
    { type: "permalink", id: "a", kind: "action", words: "a", isAnchor: true, formerIds: ["b"] },
    {
      page: '<a class="permalink" id="a" href="#a" aria-label="Link to a"><span id="b"></span>#</a>',
      portable: "",
    },
  ],
];

const blocks: readonly (readonly [string, Block, Case | string])[] = [
  ["a paragraph", paragraph(text("a")), "<p>a</p>\n"],
  [
    "an item that is a paragraph",
    { type: "paragraph", id: "x", kind: "action", formerIds: ["y"], children: [text("a")] },
    { page: '<p id="x" class="item action"><span id="y"></span>a</p>\n', portable: "<p>a</p>\n" },
  ],
  [
    "the heading of a section",
    { type: "heading", depth: 2, id: "deck", formerIds: ["b", "a"], children: [text("Deck")] },
    {
      page: '<div class="heading"><h2 id="deck"><span id="b"></span><span id="a"></span>Deck</h2><a class="permalink" href="#deck" aria-label="Link to Deck">#</a></div>\n',
      portable: "<h2>Deck</h2>\n",
    },
  ],
  ["another heading", { type: "heading", depth: 1, children: [text("a")] }, "<h1>a</h1>\n"],
  ["a heading below six others", { type: "heading", depth: 7, children: [] }, "<h6></h6>\n"],
  [
    "a list",
    { type: "list", ordered: false, children: [{ type: "listItem", children: [paragraph(text("a"))] }] },
    "<ul>\n<li>a</li>\n</ul>\n",
  ],
  [
    "a list with blank lines that starts at 0",
    {
      type: "list",
      ordered: true,
      start: 0,
      spread: true,
      children: [
        { type: "listItem", children: [paragraph(text("a"))] },
        { type: "listItem", children: [] },
      ],
    },
    '<ol start="0">\n<li>\n<p>a</p>\n</li>\n<li></li>\n</ol>\n',
  ],
  [
    "an item that is a list item",
    {
      type: "list",
      ordered: false,
      children: [
        {
          type: "listItem",
          id: "x",
          kind: "decision",
          formerIds: ["y"],
          children: [paragraph(text("a")), { type: "thematicBreak" }],
        },
      ],
    },
    {
      page: '<ul>\n<li id="x" class="item decision"><span id="y"></span>a\n<hr>\n</li>\n</ul>\n',
      portable: "<ul>\n<li>a\n<hr>\n</li>\n</ul>\n",
    },
  ],
  [
    "a quotation",
    { type: "blockquote", children: [paragraph(text("a"))] },
    "<blockquote>\n<p>a</p>\n</blockquote>\n",
  ],
  ["an empty quotation", { type: "blockquote", children: [] }, "<blockquote></blockquote>\n"],
  [
    "code",
    { type: "code", value: "a < b\n" },
    {
      page: '<pre tabindex="0"><code>a &lt; b\n</code></pre>\n',
      portable: "<pre><code>a &lt; b\n</code></pre>\n",
    },
  ],
  [
    "a table",
    { type: "table", align: [null, "right"], head: [[text("a")], []], rows: [[[text("1")], [text("<")]]] },
    {
      page: '<div class="scroll" tabindex="0"><table>\n<thead>\n<tr>\n<th>a</th>\n<th class="align-right"></th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td class="align-right">&lt;</td>\n</tr>\n</tbody>\n</table></div>\n',
      portable:
        "<table>\n<thead>\n<tr>\n<th>a</th>\n<th></th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>&lt;</td>\n</tr>\n</tbody>\n</table>\n",
    },
  ],
  [
    "a table without rows",
    { type: "table", head: [[text("a")]], rows: [] },
    {
      page: '<div class="scroll" tabindex="0"><table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table></div>\n',
      portable: "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n",
    },
  ],
  [
    "a table of figures",
    { type: "figureTable", caption: "a & b", head: ["State", "<"], rows: [["Open", "1"]] },
    '<table><caption>a &amp; b</caption>\n<tr><th scope="col">State</th><th scope="col">&lt;</th></tr>\n<tr><th scope="row">Open</th><td>1</td></tr>\n</table>\n',
  ],
  ["a rule", { type: "thematicBreak" }, "<hr>\n"],
  ["a directive", { type: "directive", name: "cargo" }, "<p>::cargo</p>\n"],
  [
    "ids whose part is gone",
    { type: "formerIds", formerIds: ["a", "b"] },
    { page: '<span id="a"></span><span id="b"></span>', portable: "" },
  ],
];

function expected(html: Case | string): Case {
  return typeof html === "string" ? { page: html, portable: html } : html;
}

describe("inline content on a page and elsewhere", () => {
  test.each(inlines)("%s", (_name, node, html) => {
    const render = (purpose: Purpose): string => renderInlines([node], purpose);
    expect({ page: render(page), portable: render(portable) }).toEqual(expected(html));
  });
});

describe("a block on a page and elsewhere", () => {
  test.each(blocks)("%s", (_name, block, html) => {
    const render = (purpose: Purpose): string => renderBlocks([block], purpose);
    expect({ page: render(page), portable: render(portable) }).toEqual(expected(html));
  });
});

describe("any text of the tree", () => {
  const nodes: readonly ((value: string) => Block)[] = [
    (value) => paragraph(text(value)),
    (value) => paragraph({ type: "inlineCode", value }),
    (value) => paragraph({ type: "marker", value }),
    (value) => paragraph({ type: "image", alt: value, url: value }),
    (value) => paragraph({ type: "issueKey", value, url: value }),
    (value) => paragraph({ type: "link", url: value, title: value, children: [] }),
    (value) => paragraph({ type: "permalink", id: value, kind: "action", words: value, isAnchor: true }),
    (value) => ({ type: "heading", depth: 2, id: value, children: [text(value)] }),
    (value) => ({ type: "code", value }),
    (value) => ({ type: "figureTable", caption: value, head: [value], rows: [[value, value]] }),
    (value) => ({ type: "directive", name: value }),
    (value) => ({ type: "formerIds", formerIds: [value] }),
  ];

  test("makes no element and no attribute", () => {
    const hostile = fc
      .array(fc.constantFrom("<", ">", '"', "&", "'", "<b>", '" onclick="', "&lt;", "x"))
      .map((pieces) => pieces.join(""));
    const shape = (html: string): string => html.replace(/"[^"]*"/g, '""').replace(/>[^<]*/g, ">");
    fc.assert(
      fc.property(
        fc.constantFrom(...nodes),
        hostile,
        fc.constantFrom(page, portable),
        (node, value, purpose) => {
          expect(shape(renderBlocks([node(value)], purpose))).toBe(shape(renderBlocks([node("x")], purpose)));
        },
      ),
    );
  });
});
