import { describe, expect, test } from "vitest";
import { portablePurpose } from "../../../src/format/markdown/html-purposes.ts";
import { renderBlocks } from "../../../src/format/markdown/render-html.ts";
import { blocksOf } from "../../../src/format/markdown/walk.ts";
import { english } from "../../../src/texts/en/texts.ts";
import { meetingWith } from "../../support/minutes.ts";

const purpose = portablePurpose(
  "https://harbour.example/archive/",
  "/meetings/2020-09-14/",
  english.layout.markup,
);

/** The HTML of a body, as a feed carries it. */
function portable(body: string): string {
  return renderBlocks(blocksOf(meetingWith(body).body), purpose).trim();
}

describe("HTML for feed readers", () => {
  test("has full addresses for other minutes and for paths of the site", () => {
    expect(portable("[a](2020-09-07.md#fleet) [b](/trends/)")).toBe(
      '<p><a href="https://harbour.example/archive/meetings/2020-09-07/#fleet">a</a> <a href="https://harbour.example/archive/trends/">b</a></p>',
    );
  });

  test("leads from a fragment to its page", () => {
    expect(portable("[a](#fleet)")).toBe(
      '<p><a href="https://harbour.example/archive/meetings/2020-09-14/#fleet">a</a></p>',
    );
  });

  test("keeps an address elsewhere as it is", () => {
    expect(portable("<https://elsewhere.example/?a=1&b=2>")).toContain(
      'href="https://elsewhere.example/?a=1&amp;b=2"',
    );
  });

  test("has no permalinks, ids, classes or boxes of our pages", () => {
    expect(portable("## Fleet\n\n- AI (Mat): caulk\n\n| a |\n|--:|\n| 1 |\n")).not.toMatch(
      /#<|permalink|\bid=|class=|tabindex|<div|<span/,
    );
  });

  test("keeps lists, tables, code and where a list begins", () => {
    const html = portable("3. three\n\n| a |\n|---|\n| 1 |\n\n    code & <b>\n");
    expect(html).toMatch(
      /<ol start="3">.*<table>.*<th>a<\/th>.*<td>1<\/td>.*<pre><code>code &amp; &lt;b&gt;/s,
    );
  });

  test("shows what looks like a tag as the text that it is", () => {
    expect(portable("a <script>alert(1)</script> b")).toBe(
      "<p>a &lt;script&gt;alert(1)&lt;/script&gt; b</p>",
    );
  });
});
