import { describe, expect, test } from "vitest";
import { minutes, publish } from "../../support/archive.ts";
import { htmlOf, meetingWith } from "../../support/minutes.ts";

const body =
  "Row[^b] and sail[^a], row again[^B].\n\n[^a]: By *wind*.\n[^b]: By hand,\n    both of them.\n\nAfter\n";

describe("footnotes", () => {
  test("are numbered as they are mentioned, and stand at the end", () => {
    const html = htmlOf(body);
    expect(html).toContain(
      '<p>Row<sup><a id="mention_1" href="#footnote_1" aria-label="Footnote 1">1</a></sup> and sail<sup><a id="mention_2"',
    );
    expect(html).toContain('row again<sup><a href="#footnote_1"');
    expect(html.indexOf("After")).toBeLessThan(html.indexOf("By hand"));
    expect(html.indexOf("By hand")).toBeLessThan(html.indexOf("By <em>wind</em>"));
  });

  test("lead back to their first mention", () => {
    expect(htmlOf(body)).toMatch(
      /<li id="footnote_1">\n<p>By hand,\s+both of them\. <a class="mention" href="#mention_1" aria-label="[^"]+">/,
    );
  });

  test("hold lists and code after their first line", () => {
    expect(htmlOf("a[^1]\n\n[^1]: one\n\n    - two\n\nafter")).toMatch(
      /<li id="footnote_1">\n<p>one<\/p>\n<ul>\n<li>two<\/li>/,
    );
  });

  test("that nothing mentions are not lost", () => {
    expect(htmlOf("a\n\n[^x]: kept")).toMatch(/<li>\n<p>kept<\/p>/);
  });

  test("without a definition are text", () => {
    expect(htmlOf("a[^1] b[^2]\n\n[^1]: c")).toContain("b[^2]");
  });

  test("may be mentioned in headings and items, whose ids stay as they were", () => {
    const { sections, actions } = meetingWith(
      "## Fleet[^1]\n\n- AI (Ada): sand[^1] the hull\n\n[^1]: note\n",
    );
    expect([sections[0]?.id, actions[0]?.id]).toEqual(["fleet-1", "action-sand-1-the"]);
    expect([sections[0]?.title, actions[0]?.text]).toEqual(["Fleet", "sand the hull"]);
  });

  test.each(["a b", "a\u200bb", "a*b", "a`b", "[a]", "a".repeat(101)])(
    "are none with the label %j",
    (label) => {
      expect(htmlOf(`row[^${label}]\n\n[^${label}]: note`)).not.toContain("footnotes");
    },
  );

  test("have ids that no heading can have", () => {
    expect(meetingWith("## footnote_1\n\na[^1]\n\n[^1]: b\n").sections[0]?.id).toBe("footnote-1");
  });

  test("are mentioned by number alone where their text is elsewhere", () => {
    const { site } = publish([minutes("2020-09-14", "", `- AI (Mat): row[^1]\n\n[^1]: note\n`)]);
    const [page] = site?.meetingPages ?? [];
    expect(JSON.stringify(page?.actions)).not.toContain("mention_");
  });
});
