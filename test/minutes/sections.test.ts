import { describe, expect, test } from "vitest";
import { anchors } from "../../src/format/urls.ts";
import { htmlOf, meetingWith } from "../support/minutes.ts";

function ids(body: string): string[] {
  const collect = (sections: ReturnType<typeof meetingWith>["sections"]): string[] =>
    sections.flatMap(({ id, children }) => [id, ...collect(children)]);
  return collect(meetingWith(body).sections);
}

describe("a heading", () => {
  test("is named after its parents, since Discussion stands in most minutes twice", () => {
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
    expect(htmlOf("## Crew & deck")).toMatch(/href="#crew-deck" aria-label="Permalink to “Crew &amp; deck”"/);
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

describe("a section's first lines", () => {
  test("end in an ellipsis where they are long", () => {
    const [lead] = meetingWith(`## Deck\n\n${"word ".repeat(60)}`).sections[0]?.leads ?? [];
    expect(lead).toMatch(/^(?:word ){20,}word…$/);
  });

  test("never end in half a character", () => {
    const [lead = ""] = meetingWith(`## Deck\n\nx${"⛵🚢".repeat(90)}`).sections[0]?.leads ?? [];
    expect(lead).toMatch(/(?:⛵|🚢)…$/u);
  });

  test("are three at most", () => {
    expect(meetingWith("## Deck\n\na\n\nb\n\nc\n\nd").sections[0]?.leads).toEqual(["a", "b", "c"]);
  });
});
