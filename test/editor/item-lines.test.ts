import { describe, expect, test } from "vitest";
import { choiceOf, choose } from "../../src/editor/item-lines.ts";
import type { OpenItem } from "../../src/model/writing/draft.ts";

const item: OpenItem = {
  headings: ["Crew"],
  markdown: "- AI (Mat, Ada): caulk the *hull* (BOAT-1)\n  - bow",
  owners: ["Mat", "Ada"],
  text: "caulk the hull (BOAT-1)",
  firstSeen: "2020-09-07",
  weeks: 1,
};
const notes = `## Crew\n\n- AI (Carl): paint\n${item.markdown}\n\n## Talk\n`;

describe("an open item in the text", () => {
  test("is open and with its owners as long as nobody decides otherwise", () => {
    expect(choiceOf(notes, item)).toEqual({ status: "open", owners: "Mat, Ada" });
  });

  test.each([
    [{ status: "done", owners: "Mat, Ada" }, "- AI (Mat, Ada): caulk the *hull* (BOAT-1) [done]"],
    [{ status: "dropped", owners: "Mat, Ada" }, "- AI (Mat, Ada): caulk the *hull* (BOAT-1) [dropped]"],
    [{ status: "open", owners: "Diego" }, "- AI (Diego): caulk the *hull* (BOAT-1)"],
    [{ status: "open", owners: " " }, "- AI: caulk the *hull* (BOAT-1)"],
  ] as const)("that is %j has the line %s", (choice, line) => {
    expect(choose(notes, item, choice)).toBe(
      notes.replace("- AI (Mat, Ada): caulk the *hull* (BOAT-1)", line),
    );
  });

  test("can be decided again, and leaves no trace of the first choice", () => {
    const done = choose(notes, item, { status: "done", owners: "Diego" });
    expect(choiceOf(done, item)).toEqual({ status: "done", owners: "Diego" });
    expect(choose(done, item, { status: "open", owners: "Mat, Ada" })).toBe(notes);
  });

  test("that was reworded or removed by hand is left alone", () => {
    const reworded = notes.replace("caulk", "scrape");
    expect([choiceOf(reworded, item), choose(reworded, item, { status: "done", owners: "" })]).toEqual([
      null,
      reworded,
    ]);
  });
});
