import { describe, expect, test } from "vitest";
import { bodyPurpose } from "../../../src/format/markdown/html-purposes.ts";
import { isSafeLink } from "../../../src/format/markdown/links.ts";
import { createMarkdown } from "../../../src/format/markdown/markdown.ts";
import { plainText } from "../../../src/format/markdown/plain-text.ts";
import { renderBlocks } from "../../../src/format/markdown/render-html.ts";
import { english } from "../../../src/texts/en/texts.ts";
import { markdown } from "../../support/minutes.ts";

interface Rendered {
  readonly html: string;
  readonly issueKeys: readonly string[];
}

function render(text: string): Rendered {
  const { blocks, issueKeys } = markdown()(text);
  return {
    html: renderBlocks(blocks, bodyPurpose("/minutes/", english.layout.markup)).trim(),
    issueKeys: [...issueKeys],
  };
}

const badLinks = [
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,hi",
  "data:image/png;base64,AAAA",
  "file:///etc/passwd",
  "ftp://harbour.example/x",
  "//harbour.example/x",
  "\\\\harbour.example\\x",
  "blob:https://harbour.example/x",
  "javascript:/2020-09-14.md",
  "notes.html",
];

describe("a link", () => {
  test.each([
    "https://harbour.example/x",
    "HTTP://harbour.example",
    "mailto:ada@harbour.example",
    "#announcements",
    "/meetings/2020-09-07/",
    "/",
    "2020-09-07.md",
    "../2019/2019-12-30.md#deck",
  ])("may lead to %s", (url) => {
    expect(isSafeLink(url)).toBe(true);
  });

  test.each(badLinks)("may not lead to %s", (url) => {
    expect(isSafeLink(url)).toBe(false);
  });

  test.each(badLinks)("stays text where it would lead to %s", (url) => {
    const { html } = render(`see [the deck](<${url}>) now`);
    expect(html).toContain("[the deck]");
  });

  test("that stays text has what nobody would see in its address encoded", () => {
    const { html } = render("[plan](a%20b/&#x202e;c.txt) ![plan](%00%0a%C3%A9.txt)");
    expect(html).toBe("<p>[plan](a b/%E2%80%AEc.txt) ![plan](%00%0Aé.txt)</p>");
  });

  test.each(badLinks)("stays text where a definition leads it to %s", (url) => {
    expect(render(`see [the deck]\n\n[the deck]: <${url}>`).html).toMatch(/see \[the deck\][<(]/);
  });

  test.each(badLinks)("is not made of %s between angle brackets", (url) => {
    expect(render(`<${url}>`).html).not.toContain(`href="${url.slice(0, 5)}`);
  });

  test("leads to an address with one pair of parentheses too many, whose anchor stays as it was", () => {
    const typed = "[the deck]((https://harbour.example/deck))";
    expect(render(`see ${typed} now`).html).toContain('href="https://harbour.example/deck"');
    const tree = markdown()("");
    expect(tree.anchorText(typed, tree.parseInline(typed))).toBe(typed);
  });

  test("may not leave the site by a backslash", () => {
    expect(isSafeLink("/\\harbour.example")).toBe(false);
    expect(render("[x](</\\harbour.example>)").html).not.toMatch(/href="\/[/\\]/);
  });

  test("hides no scheme behind character entities", () => {
    expect(render("[x](java&#115;cript:alert(1)) [y](&#9;javascript:alert(1))").html).not.toContain("<a ");
  });

  test("is made of an address in plain text", () => {
    expect(render("at https://harbour.example/log today").html).toBe(
      '<p>at <a href="https://harbour.example/log">https://harbour.example/log</a> today</p>',
    );
  });

  test.each([
    ["[the log](https://harbour.example/log)", true],
    ['[the log](https://harbour.example/log "of 2020")', true],
    ["[https://harbour.example/log](https://harbour.example/log)", false],
    ["<https://harbour.example/log>", false],
    ["[the list](/meetings/)", false],
  ])("%s is marked where paper must say where it leads", (source, isNamed) => {
    expect(render(source).html.includes('class="named"')).toBe(isNamed);
  });

  test("is not made of a bare host name", () => {
    expect(render("at harbour.example today, or www.harbour.example").html).not.toContain("<a ");
  });

  test.each([
    ["2020-09-07.md", "/minutes/meetings/2020-09-07/"],
    ["../2019/2019-12-30.md#deck", "/minutes/meetings/2019-12-30/#deck"],
    ["/trends/", "/minutes/trends/"],
    ["//evil.example/2020-09-07.md", "/minutes/meetings/2020-09-07/"],
  ])("to %s leads to %s on this site", (url, expected) => {
    expect(render(`[x](${url})`).html).toBe(`<p><a href="${expected}">x</a></p>`);
  });

  test("may hold parentheses and percent signs in its address", () => {
    expect(render("[x](https://wiki.example/Sea_(ship)%2520log)").html).toContain(
      'href="https://wiki.example/Sea_(ship)%2520log"',
    );
  });
});

describe("an image", () => {
  test("becomes a link, so that no page asks a third party for it", () => {
    expect(render("![the chart](https://harbour.example/c.png)").html).toBe(
      '<p><a href="https://harbour.example/c.png" class="named">the chart</a></p>',
    );
  });

  test("without a description is called an image", () => {
    expect(render("![](https://harbour.example/c.png)").html).toContain(">image</a>");
  });

  test("inside a link is the link's text, since links do not nest", () => {
    expect(render("[![build](https://harbour.example/b.svg)](https://harbour.example/builds)").html).toBe(
      '<p><a href="https://harbour.example/builds" class="named">build</a></p>',
    );
  });

  test("of this site leads below the base path", () => {
    expect(render("![c](/charts/c.png)").html).toContain('href="/minutes/charts/c.png"');
  });

  test("never leads to a host behind the name of a minutes file", () => {
    expect(render("![c](//evil.example/2020-09-07.md)").html).not.toContain("evil");
  });

  test.each(["data:image/png;base64,AAAA", "//evil.example/c.png", "javascript:alert(1)"])(
    "from %s stays text",
    (url) => {
      expect(render(`![c](${url})`).html).not.toMatch(/<(?:a|img)/);
    },
  );
});

describe("an issue key", () => {
  test("becomes a link to its tracker", () => {
    expect(render("see BOAT-12").html).toBe(
      '<p>see <a href="https://issues.example/browse/BOAT-12" class="issue">BOAT-12</a></p>',
    );
  });

  test("is collected once, in the order of first mention", () => {
    expect(render("DOCK-7, BOAT-12 and DOCK-7").issueKeys).toEqual(["DOCK-7", "BOAT-12"]);
  });

  test("keeps the text around and between keys", () => {
    expect(render("(BOAT-1/DOCK-2).").html.replace(/<[^>]+>/g, "")).toBe("(BOAT-1/DOCK-2).");
  });

  test("inside a link is collected, and does not nest a second link", () => {
    const { html, issueKeys } = render("[BOAT-12](https://harbour.example/x)");
    expect(issueKeys).toEqual(["BOAT-12"]);
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  test.each([
    "UTF-8",
    "COVID-19",
    "BOATS-1",
    "MYBOAT-1",
    "X-BOAT-1",
    "BOAT-1a",
    "BOAT-1-2",
    "boat-1",
    "BOAT-",
    "`BOAT-1`",
  ])("is not seen in %s", (text) => {
    expect(render(`the ${text} here`)).toMatchObject({ issueKeys: [] });
  });

  test("is text where a site has no tracker", () => {
    const parse = createMarkdown({ issueTrackers: [], findPrivate: () => [] });
    expect(parse("see BOAT-12").blocks).toEqual([
      { type: "paragraph", children: [{ type: "text", value: "see BOAT-12" }] },
    ]);
  });
});

describe("a directive", () => {
  function kinds(text: string): string[] {
    return markdown()(text).blocks.flatMap((block) => (block.type === "directive" ? [block.name] : []));
  }

  test("is a line of its own", () => {
    expect(kinds("::tickets\n\n::queues  \n")).toEqual(["tickets", "queues"]);
  });

  test("ends the paragraph above it", () => {
    expect(kinds("The counts:\n::tickets")).toEqual(["tickets"]);
  });

  test.each([
    "see ::tickets here",
    "::tickets now",
    ":tickets",
    "::Tickets",
    "- ::tickets",
    "    ::tickets",
    "```\n::tickets\n```",
  ])("is not seen in %j", (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe("a table", () => {
  const table = "| a | b | c |\n|:--|--:|:-:|\n| 1 | 2 | 3 |";

  test("is aligned by classes, since the policy of the site refuses style attributes", () => {
    const { html } = render(table);
    expect(html).not.toContain("style");
    expect(html.match(/<td class="align-(?:left|right|center)">/g)).toHaveLength(3);
  });

  test("scrolls on a narrow screen, by keyboard too", () => {
    expect(render(table).html).toMatch(/^<div class="scroll" tabindex="0"><table>[\s\S]+<\/table><\/div>$/);
  });

  test("may have a rule without spaces and a cell without a space", () => {
    expect(render("| a | b |\n|------ |---|\n|&minus;12|19").html).toContain("<td>−12</td>");
  });
});

describe("code", () => {
  test.each([
    ["a fence", "```js\na < b\n```"],
    ["an indented block", "text\n\n    a < b"],
  ])("in %s is escaped, and can be scrolled by keyboard", (_name, text) => {
    expect(render(text).html).toContain('<pre tabindex="0"><code>a &lt; b\n</code></pre>');
  });
});

describe("plain text", () => {
  test.each([
    ["**bold** and `code`", "bold and code"],
    ["[the deck](https://harbour.example) ![a chart](https://harbour.example)", "the deck a chart"],
    ["two\nlines<br>three", "two lines three"],
    ["a <!-- hidden --> b", "a b"],
    ["&Delta; &amp; &minus;", "Δ & −"],
    ["BOAT-12 is <OPEN>", "BOAT-12 is <OPEN>"],
    ["mast<sub>head</sub>", "masthead"],
  ])("of %j is %j", (text, expected) => {
    expect(plainText(markdown()("").parseInline(text))).toBe(expected);
  });
});
