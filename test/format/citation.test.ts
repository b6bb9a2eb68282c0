import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citation as citationIn } from "../../src/format/citation.ts";
import { longDate } from "../../src/format/days/days.ts";
import { createMarkdown } from "../../src/format/markdown/markdown.ts";
import type { Citation, CitationSource } from "../../src/model/meeting-page.ts";
import { minutes, pageOf, siteOf } from "../support/archive.ts";

const meeting: CitationSource = {
  title: "Weekly Meeting",
  date: "2020-09-14",
  section: null,
  url: "https://ferry.example/minutes/meetings/2020-09-14/",
};
const hostile = "100% of [docs](http://x.example) & {fees} \\ `$5` <b>_now_</b> # ~ ^ } https://y.example";
const markdown = createMarkdown({ issueTrackers: [], findPrivate: () => [] });

function citation(source: CitationSource): Citation {
  return citationIn(source, longDate(source.date));
}

describe("a citation", () => {
  test("gives title, date and address as text", () => {
    expect(citation(meeting).text).toBe(
      "Weekly Meeting, 14 September 2020. https://ferry.example/minutes/meetings/2020-09-14/",
    );
  });

  test("names the section that it is about", () => {
    const { text, markdown } = citation({
      ...meeting,
      section: "Fleet › Discussion",
      url: `${meeting.url}#f`,
    });
    expect(text).toBe(`Weekly Meeting, 14 September 2020, “Fleet › Discussion”. ${meeting.url}#f`);
    expect(markdown).toBe(`[Weekly Meeting, 14 September 2020, “Fleet › Discussion”](${meeting.url}#f)`);
  });

  test("is an entry of its own in BibTeX", () => {
    expect(citation(meeting).bibtex).toBe(
      [
        "@misc{weekly-meeting-2020-09-14,",
        "  title = {{Weekly Meeting, 14 September 2020}},",
        "  date = {2020-09-14},",
        "  year = {2020},",
        `  url = {${meeting.url}},`,
        "}",
      ].join("\n"),
    );
  });

  test("escapes the special characters of BibTeX", () => {
    const { bibtex } = citation({ ...meeting, title: "R&D_1: 50% of {x} \\ #2" });
    expect(bibtex).toContain(
      "{{R\\&D\\_1: 50\\% of \\textbraceleft{}x\\textbraceright{} \\textbackslash{} \\#2, 14 September 2020}}",
    );
  });

  test("has a key of ASCII letters, whatever the title", () => {
    expect(citation({ ...meeting, title: "Übung, {Ärger}" }).bibtex).toMatch(
      /^@misc\{ubung-arger-2020-09-14,\n/,
    );
    expect(citation({ ...meeting, title: "会議" }).bibtex).toMatch(/^@misc\{2020-09-14,\n/);
  });

  test("balances its braces and keeps each field on one line, whatever the title", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (title) => {
        const { bibtex } = citation({ ...meeting, title: `${hostile}\n${title}` });
        expect(bibtex.split("\n")).toHaveLength(6);
        expect(bibtex.split("{").length).toBe(bibtex.split("}").length);
      }),
    );
  });

  test("is one link in Markdown, with the title as its author wrote it", () => {
    const { markdown: cited } = citation({ ...meeting, title: hostile, url: `${meeting.url}?a=(b)_c_` });
    expect(markdown("").parseInline(cited)).toEqual([
      {
        type: "link",
        url: `${meeting.url}?a=%28b%29_c_`,
        isNamed: true,
        children: [{ type: "text", value: `${hostile}, 14 September 2020` }],
      },
    ]);
  });

  test("is on the page of every meeting", () => {
    const site = siteOf([minutes("2020-09-14", "title: Harbour Day")]);
    expect(pageOf(site, "2020-09-14").citation.text).toBe(
      "Harbour Day, 14 September 2020. https://ferry.example/minutes/meetings/2020-09-14/",
    );
  });
});
