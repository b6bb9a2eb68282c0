import { describe, expect, test } from "vitest";
import { emailOf } from "../../../src/format/markdown/to-email.ts";
import { markdownOf } from "../../../src/format/markdown/to-markdown.ts";
import { blocksOf } from "../../../src/format/markdown/walk.ts";
import { english } from "../../../src/texts/en/texts.ts";
import { spanish } from "../../../src/texts/es/texts.ts";
import { htmlOf, meetingWith } from "../../support/minutes.ts";

describe("an alert", () => {
  test.each(["NOTE", "tip", "Important", "WARNING", "caution"])(
    "is a quotation that opens with [!%s]",
    (kind) => {
      const name = kind.toLowerCase();
      expect(htmlOf(`> [!${kind}]\n> Mind the *gap*\n>\n> - now`)).toBe(
        `<blockquote class="alert alert-${name}">\n<p class="alert-name">${name.charAt(0).toUpperCase()}${name.slice(1)}</p>\n` +
          "<p>Mind the <em>gap</em></p>\n<ul>\n<li>now</li>\n</ul>\n</blockquote>\n",
      );
    },
  );

  test("has a name in the language of the site", () => {
    expect(spanish.layout.markup.alerts.warning).toBe("Advertencia");
  });

  test.each(["> [!SHARK]\n> a", "> a [!NOTE]", "> [!NOTE] a", "[!NOTE]\na"])("is not made of %j", (body) => {
    expect(htmlOf(body)).not.toContain("alert");
  });
});

describe("the box of a task", () => {
  test("is read out as what it says", () => {
    expect(htmlOf("- [ ] oars\n- [x] sails\n- [X] hull")).toBe(
      '<ul>\n<li><span class="box" role="img" aria-label="Not done">\u2610</span> oars</li>\n' +
        '<li><span class="box" role="img" aria-label="Done">\u2611</span> sails</li>\n' +
        '<li><span class="box" role="img" aria-label="Done">\u2611</span> hull</li>\n</ul>\n',
    );
  });

  test("is before the marker of an action item", () => {
    expect(htmlOf("- [x] AI (Ada): sand")).toContain('</span> <b class="marker">AI (Ada):</b>');
  });

  test.each(["[ ] a", "- a [x]", "- [x](https://ferry.example/)", "- [ ]a", "- [y] a"])(
    "is not made of %j",
    (body) => {
      expect(htmlOf(body)).not.toContain('class="box"');
    },
  );
});

describe("what GitHub adds to Markdown", () => {
  const body = [
    "> [!TIP]\n> Row",
    "- [ ] oars\n- [x] sails",
    "<details open>\n<summary>The *list*</summary>\n\n- a\n- b\n\n</details>",
    "Sail[^1] ~~or row~~",
    "[^1]: By wind.\n\n    - or not",
  ].join("\n\n");

  test("is the same in the Markdown that a page offers, however often it is read", () => {
    const once = markdownOf(blocksOf(meetingWith(body).body), (url) => url);
    expect(once).toBe(`${body}\n`);
    expect(markdownOf(blocksOf(meetingWith(once).body), (url) => url)).toBe(once);
  });

  test("is plain in an e-mail", () => {
    expect(emailOf(blocksOf(meetingWith(body).body), (url) => url, english.layout.markup)).toBe(
      "> Tip:\n> Row\n\n- [ ] oars\n- [x] sails\n\nThe list\n\n- a\n- b\n\nSail[^1] ~~or row~~\n\n[^1] By wind.\n\n  - or not\n",
    );
  });
});
