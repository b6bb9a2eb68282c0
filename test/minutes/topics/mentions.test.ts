import { describe, expect, test } from "vitest";
import { findMentions } from "../../../src/minutes/topics/mentions.ts";
import { markdown, meetingWith } from "../../support/minutes.ts";

function mentions(body: string) {
  return meetingWith(body).mentions;
}

describe("a line that names an issue", () => {
  test("has the headings above it", () => {
    expect(mentions("## Fleet\n\n### Discussion\n\n- caulk the hull (BOAT-7)\n")).toEqual([
      {
        key: "BOAT-7",
        label: "BOAT-7",
        anchor: "fleet--discussion",
        headings: ["Fleet", "Discussion"],
        text: "caulk the hull (BOAT-7)",
      },
    ]);
  });

  test("leads to its action item where it is one", () => {
    const meeting = meetingWith("## Fleet\n\n- AI (Mat): caulk BOAT-7\n");
    expect(meeting.mentions.map(({ anchor }) => anchor)).toEqual(meeting.actions.map(({ id }) => id));
  });

  test("leads to the action item around it", () => {
    const meeting = meetingWith("## Fleet\n\n- AI (Mat): caulk\n  - see BOAT-7\n");
    expect(meeting.mentions.map(({ anchor }) => anchor)).toEqual(meeting.actions.map(({ id }) => id));
  });

  test("may name it in the address of a link alone", () => {
    expect(mentions("see [the leak](https://issues.example/browse/BOAT-7?x=1)\n")[0]).toMatchObject({
      key: "BOAT-7",
      text: "see the leak",
    });
  });

  test("may be code", () => {
    expect(mentions("BOAT-7\n\n```\nopen BOAT-7\n```\n").map(({ text }) => text)).toEqual([
      "BOAT-7",
      "open BOAT-7",
    ]);
  });

  test("has no anchor above all headings", () => {
    expect(mentions("BOAT-7 leaks\n")[0]).toMatchObject({ anchor: null, headings: [] });
  });

  test("counts once for an issue that it names twice, and once for each issue", () => {
    expect(mentions("BOAT-7 before BOAT-7 and DOCK-1\n").map(({ key }) => key)).toEqual(["BOAT-7", "DOCK-1"]);
  });

  test("may be a heading", () => {
    expect(mentions("## BOAT-7\n\ntext\n")).toMatchObject([{ anchor: "boat-7", headings: ["BOAT-7"] }]);
  });

  test("is cut between words where it is long", () => {
    const [mention] = mentions(`${"before ".repeat(120)}BOAT-7${" behind".repeat(120)}\n`);
    expect(mention?.text).toMatch(/^… (?:before ){68,74}BOAT-7(?: behind){68,74} …$/);
  });

  test("is its key alone where no space is near", () => {
    const [mention] = mentions(`${"x".repeat(700)}(BOAT-7)${"x".repeat(700)}\n`);
    expect(mention?.text).toBe("… BOAT-7 …");
  });

  test("is no mention where the key belongs to no tracker of ours", () => {
    expect(mentions("EPEL-2020 is out\n")).toEqual([]);
  });
});

describe("finding mentions", () => {
  const { blocks, issueKeys } = markdown()("caulk BOAT-7\n");
  const sections = [{ id: "fleet", title: "Fleet" }];
  const sectionsOf = new Map(blocks.map((block) => [block, sections]));
  const findTopics = () => [];

  test("gives each the section of its block", () => {
    expect(findMentions(blocks, { issueKeys, findTopics, sectionsOf })).toEqual([
      { key: "BOAT-7", label: "BOAT-7", anchor: "fleet", headings: ["Fleet"], text: "caulk BOAT-7" },
    ]);
  });

  test("gives none for a text without a topic", () => {
    const plain = markdown()("caulk the hull\n");
    expect(findMentions(plain.blocks, { issueKeys, findTopics, sectionsOf })).toEqual([]);
  });
});
