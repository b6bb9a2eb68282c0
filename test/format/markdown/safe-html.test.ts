import { describe, expect, test } from "vitest";
import { htmlOf } from "../../support/minutes.ts";

/** Names of the elements that a body's HTML holds. */
function elements(body: string): string[] {
  return [...new Set([...htmlOf(body).matchAll(/<([a-z][\w-]*)/gi)].map((found) => found[1] ?? ""))];
}

describe("raw HTML", () => {
  test.each([
    "<script>alert(1)</script>",
    "<SCRIPT src=//evil.example></SCRIPT>",
    "a <img src=x onerror=alert(1)> b",
    "<iframe srcdoc='x'></iframe>",
    '<a href="javascript:alert(1)">x</a>',
    "<svg/onload=alert(1)>",
    "<style>p{}</style>",
    '<sub onclick="alert(1)">2</sub>',
    "<base href=//evil.example>",
    "</p><div>",
  ])("%s is text", (body) => {
    expect(elements(body)).toEqual(["p"]);
    expect(htmlOf(body)).toContain("&lt;");
  });

  test("keeps a placeholder such as <OPEN> as text", () => {
    expect(htmlOf("moved to <OPEN> today")).toBe("<p>moved to &lt;OPEN&gt; today</p>\n");
  });

  test("cannot be made by a link's title", () => {
    expect(htmlOf(`[x](https://harbour.example '"><script>')`)).not.toContain("<script");
  });

  test("cannot be made by an issue key in a table cell", () => {
    expect(htmlOf("| a |\n|---|\n| BOAT-1<script> |")).not.toContain("<script");
  });
});

describe("template syntax", () => {
  test.each([
    "{{ site.secret }}",
    "{% include x %}",
    "{{{ raw }}}",
    "<%= x %>",
    `\${process.env.HOME}`,
    "{# note #}",
  ])("%s is text", (body) => {
    expect(htmlOf(`say ${body}`)).toBe(`<p>say ${body.replace("<", "&lt;").replace(">", "&gt;")}</p>\n`);
  });
});

describe("a paired tag without attributes", () => {
  test.each(["sub", "sup", "kbd", "mark", "ins", "del"])("<%s> keeps its meaning", (tag) => {
    expect(htmlOf(`H<${tag}>2</${tag}>O`)).toBe(`<p>H<${tag}>2</${tag}>O</p>\n`);
  });

  test.each([
    ["b", "strong"],
    ["strong", "strong"],
    ["i", "em"],
    ["em", "em"],
    ["s", "s"],
    ["strike", "s"],
  ])("<%s> is the style <%s> of Markdown", (tag, style) => {
    expect(htmlOf(`row <${tag}>now *or* never</${tag}>`)).toBe(
      `<p>row <${style}>now <em>or</em> never</${style}></p>\n`,
    );
  });

  test("may be written in capitals", () => {
    expect(htmlOf("H<SUB>2</Sub>O")).toBe("<p>H<sub>2</sub>O</p>\n");
  });

  test("may hold other Markdown", () => {
    expect(htmlOf("x<sup>**2**</sup>")).toBe("<p>x<sup><strong>2</strong></sup></p>\n");
  });

  test("stays text where it is never closed", () => {
    expect(htmlOf("H<sub>2 O")).toBe("<p>H&lt;sub&gt;2 O</p>\n");
  });

  test("stays text where it is only closed", () => {
    expect(htmlOf("H2</sub> O")).toBe("<p>H2&lt;/sub&gt; O</p>\n");
  });

  test("never closes outside of the bold text that it opened in", () => {
    expect(htmlOf("**a <sub>b** c</sub>")).toBe("<p>**a <sub>b** c</sub></p>\n");
  });
});

describe("a line break", () => {
  test.each(["<br>", "<br/>", "<br />", "</br>", "<BR>"])("may be written %s", (tag) => {
    expect(htmlOf(`one${tag}two`)).toBe("<p>one<br>\ntwo</p>\n");
  });
});

describe("a comment", () => {
  test.each([
    ["in a line", "deck <!-- secret --> clean"],
    ["of two lines in a paragraph", "deck <!-- secret\nsecret --> clean"],
    ["on its own line", "deck\n\n<!-- secret -->\n\nclean"],
    ["over several paragraphs", "deck\n\n<!--\nsecret\n\nsecret\n-->\n\nclean"],
    ["right below a paragraph", "deck\n<!-- secret -->\nclean"],
    ["in a list item", "- deck\n- <!-- secret -->\n- clean"],
    ["in a heading", "## deck <!-- secret -->\n\nclean"],
  ])("%s is left out", (_name, body) => {
    const html = htmlOf(body);
    expect(html).not.toMatch(/secret|--/);
    expect(html).toMatch(/deck[\s\S]*clean/);
  });

  test("that never ends is text, so that nothing after it is lost", () => {
    expect(htmlOf("deck\n\n<!-- oops\n\nclean")).toBe("<p>deck</p>\n<p>&lt;!-- oops</p>\n<p>clean</p>\n");
  });

  test("shown as code stays", () => {
    expect(htmlOf("`<!-- shown -->`")).toBe("<p><code>&lt;!-- shown --&gt;</code></p>\n");
  });
});

describe("a file made to be slow", () => {
  test.each(["<!--\n", "<!-- ", "<sub>"])("of %j over and over is read in seconds", (piece) => {
    expect(htmlOf(piece.repeat(3000))).toContain("&lt;");
  });
});
