import { describe, expect, test } from "vitest";
import { anchors } from "../../src/format/urls.ts";
import { outlineSections } from "../../src/minutes/sections.ts";
import { htmlOf, markdown, meetingWith } from "../support/minutes.ts";

function ids(body: string): string[] {
  const collect = (sections: ReturnType<typeof meetingWith>["sections"]): string[] =>
    sections.flatMap(({ id, children }) => [id, ...collect(children)]);
  return collect(meetingWith(body).sections);
}

describe("a heading", () => {
  test("is named after its parents, since most minutes have Discussion twice", () => {
    expect(ids("## Deck\n### Discussion\n## Cabin\n### Discussion")).toEqual([
      "deck",
      "deck--discussion",
      "cabin",
      "cabin--discussion",
    ]);
  });

  test("begins at h2 below the page's own title, however deep it was typed", () => {
    expect([...htmlOf("#### Deck\n\n##### Mast").matchAll(/<(h\d)/g)].map((found) => found[1])).toEqual([
      "h2",
      "h3",
    ]);
  });

  test("is never deeper than h6", () => {
    expect(htmlOf("# a\n\ntext\n\n###### b\n\n# c").match(/<h[7-9]/)).toBeNull();
  });

  test("of level 1 at the top is left out, since the page has a title", () => {
    expect(htmlOf("# Weekly Meeting\n\n## Deck")).not.toContain("Weekly");
  });

  test("of level 1 further down stays", () => {
    expect(ids("## Deck\n\n# Cabin")).toContain("cabin");
  });

  test("has a permalink that says where it leads", () => {
    expect(htmlOf("## Crew & deck")).toMatch(/href="#crew-deck" aria-label="Link to Crew &amp; deck"/);
  });

  test.each(Object.values(anchors).filter((anchor) => typeof anchor === "string"))(
    'called "%s" does not take the id of the page\'s own part',
    (anchor) => {
      expect(ids(`## ${anchor}\n\n## ${anchor} open`)).toEqual([
        `section-${anchor}`,
        `section-${anchor}-open`,
      ]);
    },
  );
});

describe("a first heading of level 1", () => {
  test.each([
    ["repeats the title", "# Weekly Meeting"],
    ["repeats the title in another case, with more behind it", "# WEEKLY MEETING, Monday"],
    ["repeats it with emphasis", "# **Weekly** Meeting"],
    ["names the year", "# OSG Technology Area Meeting, 14 September 2020"],
    ["is underlined and names the year", "Notes of 2020-09-14\n==="],
  ])("is taken out where it %s", (_, heading) => {
    expect(ids(`${heading}\n\n## Deck\n`)).toEqual(["deck"]);
    expect(htmlOf(`${heading}\n\ntext\n`)).toBe("<p>text</p>\n");
  });

  test("stays where it does neither, and is shown as h2", () => {
    expect(ids("# Announcements\n\n## Deck\n")).toEqual(["announcements", "announcements--deck"]);
    expect(htmlOf("# Announcements\n")).toMatch(/<h2 id="announcements">Announcements<\/h2>/);
  });

  test.each(["# Weekly Meeting\n\n# Deck 2020", "# Plans for 2021\n\ntext\n\n# Deck"])(
    "stays where it is not the only one: %j",
    (body) => {
      expect(ids(body)).toHaveLength(2);
    },
  );

  test("stays where it is not first", () => {
    expect(ids("Hello.\n\n# Weekly Meeting\n")).toEqual(["weekly-meeting"]);
  });

  test("stays where its number is no year", () => {
    expect(ids("# Room 12020\n")).toEqual(["room-12020"]);
  });
});

describe("the levels of headings", () => {
  test.each([
    ["## A\n\n#### B", ["h2", "h3"]],
    ["# A\n\n### B\n\n###### C", ["h2", "h3", "h4"]],
    ["### A\n\n## B\n\n### C", ["h2", "h2", "h3"]],
    ["## A\n\n#### B\n\n### C\n\n## D", ["h2", "h3", "h3", "h2"]],
    ["# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F", ["h2", "h3", "h4", "h5", "h6", "h6"]],
  ])("skip none in %j", (body, levels) => {
    const html = htmlOf(body);
    expect([...html.matchAll(/<(h\d)/g)].map((found) => found[1])).toEqual(levels);
    expect([...html.matchAll(/<\/(h\d)/g)].map((found) => found[1])).toEqual(levels);
  });
});

describe("an outline", () => {
  const { blocks, sections, sectionsOf } = outlineSections(
    markdown()("# Weekly Meeting\n\n## Deck\n\ntext\n\n### Mast\n\n## Cabin\n"),
    "Weekly Meeting",
  );

  test("nests sections as their headings", () => {
    expect(sections).toMatchObject([
      { id: "deck", title: "Deck", children: [{ id: "deck--mast", title: "Mast" }] },
      { id: "cabin", title: "Cabin", children: [] },
    ]);
  });

  test("leaves out the heading that repeats the title", () => {
    expect(blocks.map(({ type }) => type)).toEqual(["heading", "paragraph", "heading", "heading"]);
  });

  test("knows the sections around each block", () => {
    expect(blocks.map((block) => sectionsOf.get(block)?.map(({ title }) => title))).toEqual([
      ["Deck"],
      ["Deck"],
      ["Deck", "Mast"],
      ["Cabin"],
    ]);
  });
});
