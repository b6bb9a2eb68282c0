import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/import/documents/read-document.ts";
import { rulesOf } from "../old-minutes.ts";

async function markdownOf(html: string | Uint8Array): Promise<string> {
  const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html;
  return (await readDocument({ path: "page.html", bytes })).markdown?.trimEnd() ?? "";
}

describe("a page", () => {
  test.each([
    ["keeps the numbers of a list", "<ol start=3><li>a<li>b</ol>", "3. a\n4. b"],
    [
      "keeps a table",
      "<table><tr><th>a<th>b<tr><td>1<td>2 | 3</table>",
      "| a | b |\n| --- | --- |\n| 1 | 2 \\| 3 |",
    ],
    ["takes a table of one column as a layout", "<table><tr><td><p>a<p>b</table>", "a\n\nb"],
    [
      "takes a table around others as a layout",
      "<table><tr><td>a<td><table><tr><td>b<td>c</table></table>",
      "a\n\n| b | c |\n| --- | --- |",
    ],
    ["keeps boxes of tasks", "<ul><li><input type=checkbox checked> a</ul>", "- [x] a"],
    ["joins bold words beside each other", "<p><b>AC</b><b>TION:</b> a</p>", "**ACTION:** a"],
    ["reads bold from a style", '<p><span style="font-weight: 700">a</span> b</p>', "**a** b"],
    ["reads that a bold element is not bold", '<b style="font-weight:normal"><p>a</p></b>', "a"],
    ["puts terms and definitions on a line", "<dl><dt>Present<dd>Ann, Bo</dl>", "**Present:** Ann, Bo"],
    [
      "keeps what Markdown would read as something else",
      "<p>2 * 3, a_b, _c_ *d* `e`</p>",
      "2 * 3, a_b, \\_c\\_ \\*d\\* \\`e\\`",
    ],
    ["takes its title where it has no heading", "<title>Minutes</title><p>a</p>", "# Minutes\n\na"],
    ["takes spaces that do not break as spaces", "<p>Ann&nbsp;Bo</p>", "Ann Bo"],
  ])("%s", async (_, html, markdown) => {
    expect(await markdownOf(html)).toBe(markdown);
  });

  test("leaves nothing of scripts, styles and forms", async () => {
    const html =
      '<script>alert(1)</script><style>p{}</style><p onclick="alert(2)">a<iframe src="https://example.org"></iframe><svg><script>alert(3)</script></svg></p><button>b</button>';
    expect(await markdownOf(html)).toBe("a");
  });

  test.each([
    ["https://www.google.com/url?q=https://example.org/a%3Fb&sa=D", "[x](https://example.org/a?b)"],
    ["javascript:alert(1)", "x"],
    ["  JavaScript:alert(1)", "x"],
    ["data:text/html,a", "x"],
    ["#bookmark", "x"],
    ["mailto:ann@example.org", "[x](mailto:ann@example.org)"],
    ["../2024/a.html", "[x](../2024/a.html)"],
  ])("with a link to %s keeps it if it is one", async (address, markdown) => {
    expect(await markdownOf(`<p><a href="${address}">x</a></p>`)).toBe(markdown);
  });

  test("says how many pictures were left out, and keeps their words and those on the web", async () => {
    const html =
      '<p><img src="data:image/png;base64,AAAA" alt="a chart"><img src="https://example.org/b.png" alt="b"></p>';
    const { markdown, diagnostics } = await readDocument({
      path: "page.html",
      bytes: new TextEncoder().encode(html),
    });
    expect(markdown).toBe("a chart![b](https://example.org/b.png)\n");
    expect(rulesOf(diagnostics)).toEqual(["left-out-picture"]);
  });

  test("is read in the encoding that it names", async () => {
    const start = new TextEncoder().encode('<meta charset="iso-8859-1"><p>J');
    expect(await markdownOf(new Uint8Array([...start, 0xf8, ...new TextEncoder().encode("rn</p>")]))).toBe(
      "Jørn",
    );
  });

  test("that is too long is an error", async () => {
    const { markdown, diagnostics } = await readDocument({
      path: "page.html",
      bytes: new Uint8Array(9 * 1024 * 1024).fill(32),
    });
    expect({ markdown, message: diagnostics[0]?.message }).toEqual({
      markdown: null,
      message: "the document cannot be read: it has more than 8 MB",
    });
  });
});
