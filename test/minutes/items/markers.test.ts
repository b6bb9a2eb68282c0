import { describe, expect, test } from "vitest";
import { splitOwners } from "../../../src/format/names.ts";
import { gluedActionAt, readMarker, readStatus } from "../../../src/minutes/items/markers.ts";

const ada = ["Ada"];
const both = ["Ada", "Bo"];

describe("an action item", () => {
  test.each([
    ["AI (Ada): paint it", ada],
    ["AI (Ada, Bo): paint it", both],
    ["AI (Ada/Bo): paint it", both],
    ["AI (Ada and Bo): paint it", both],
    ["AI (Ada & Bo): paint it", both],
    ["AI (Ada with help from Bo): paint it", both],
    ["AI (Ada) paint it", ada],
    ["AI (Ada) - paint it", ada],
    ["AI (Ada) – paint it", ada],
    ["AI (Ada) — paint it", ada],
    ["AI(Ada): paint it", ada],
    ["AI (Ada):paint it", ada],
    ["AI (Ada):\npaint it", ada],
    ["AIs (Ada): paint it", ada],
    ["AI (Ada (not here)): paint it", ada],
    ["AI Ada: paint it", ada],
    ["Ada (AI): paint it", ada],
    ["Ada (AI) paint it", ada],
    ["Ada and Bo (AI): paint it", both],
    ["Ada Lo (AI) - paint it", ["Ada Lo"]],
    ["Action item (Ada): paint it", ada],
    ["action item (Ada): paint it", ada],
    ["Action items (Ada): paint it", ada],
    ["(Action item: Ada) paint it", ada],
    ["(AI: Ada, Bo) paint it", both],
    ["AI: Ada - paint it", ada],
    ["AI: Ada Lo — paint it", ["Ada Lo"]],
    ["(Ada) AI: paint it", ada],
    ["(Ada, Bo) AI: paint it", both],
    ["AI: paint it", []],
    ["AIs: paint it", []],
    ["Action item: paint it", []],
    ["AI (): paint it", []],
    ["AI (Zoë): paint it", ["Zoë"]],
  ])("is read from %j", (paragraph, owners) => {
    expect(readMarker(paragraph, false)).toMatchObject({ kind: "action", owners, rest: "paint it" });
  });

  test.each(["AI (Ada):", "AIs (Ada):", "Ada (AI)", "Ada (AI):", "Action items (Ada):", "AI (Ada)"])(
    "without text of its own stands over a list: %j",
    (paragraph) => {
      expect(readMarker(paragraph, false)).toMatchObject({ kind: "action", owners: ada, rest: "" });
    },
  );

  test.each([
    "AI is a trend",
    "AI-driven boats",
    "AIR (Ada): dry",
    "AIM: high",
    "Aida (air): sings",
    "The AI (Ada): said so",
    "Airing the sails: today",
    "(see the action item list)",
    "Ada (aide): paint it",
    "Ada paints it",
  ])("is not seen in %j", (paragraph) => {
    expect(readMarker(paragraph, false)).toBeNull();
  });

  test("keeps its opening as written, to be set apart on the page", () => {
    expect(readMarker("[ ] AI (Ada) - paint it", false)?.marker).toBe("[ ] AI (Ada) - ");
  });

  test("in the support section is no site called AI", () => {
    expect(readMarker("AI (Ada): paint it", true)?.kind).toBe("action");
  });
});

describe("owners", () => {
  test.each([
    ["Ada", ["Ada"]],
    ["Ada, Bo, Cy", ["Ada", "Bo", "Cy"]],
    ["Ada, Bo with help from Cy", ["Ada", "Bo", "Cy"]],
    ["Ada / Bo", ["Ada", "Bo"]],
    ["Andy and Sandy", ["Andy", "Sandy"]],
    ["Ada (away), Bo", ["Ada", "Bo"]],
    ["Ada, Ada", ["Ada"]],
    [" , ", []],
  ])("%j are %j", (written, expected) => {
    expect(splitOwners(written)).toEqual(expected);
  });
});

describe("the status of an item", () => {
  test.each([
    ["paint it", "open"],
    ["paint it [done]", "done"],
    ["paint it (done)", "done"],
    ["[DONE] paint it", "done"],
    ["[x] paint it", "done"],
    ["[X] paint it", "done"],
    ["paint it [dropped]", "dropped"],
    ["paint it (Dropped)", "dropped"],
    ["[x] paint it [dropped]", "dropped"],
    ["[ ] paint it", "open"],
    ["paint\n  it [done]", "done"],
    ["[dropped] paint it", "dropped"],
  ])("of %j is read and its mark taken out", (written, status) => {
    expect(readStatus(written)).toEqual({ status, markdown: "paint it" });
  });

  test.each(["get the report (done) by Carl reviewed", "run `paint [done]` again", "paint it [IN PROGRESS]"])(
    "of %j is open, and its words stay",
    (written) => {
      expect(readStatus(written)).toEqual({ status: "open", markdown: written });
    },
  );

  test.each([
    "get the paint job done",
    "ask whether it is undone [sic]",
    "see [done deals](#deals)",
    "(doner kebab)",
  ])("stays open where %j only speaks of it", (written) => {
    expect(readStatus(written)).toEqual({ status: "open", markdown: written });
  });

  test("is read in no time from a line of endless spaces", () => {
    expect(readStatus(`paint${" ".repeat(300_000)}it`).markdown).toBe("paint it");
  });
});

describe("an action item glued into a paragraph", () => {
  test.each([
    "The hull is dry. ‸AI (Ada): paint it",
    "The hull (new) ‸AI (Ada): paint it",
    "The hull; ‸AIs (Ada, Bo): paint it",
    "The hull\n‸AI (Ada) : paint it",
  ])("starts at the mark in %j", (marked) => {
    expect(gluedActionAt(marked.replace("‸", ""))).toBe(marked.indexOf("‸"));
  });

  test.each([
    "AI (Ada): paint it",
    "the FAI (Ada): flies",
    "about AI (the trend) and more",
    "the AI: paint it",
  ])("is not seen in %j", (paragraph) => {
    expect(gluedActionAt(paragraph)).toBeUndefined();
  });

  test("is looked for in no time after endless spaces", () => {
    expect(gluedActionAt(`x${" ".repeat(300_000)}y`)).toBeUndefined();
  });
});

describe("a decision", () => {
  test.each([
    "Decision: sail at dawn",
    "decision: sail at dawn",
    "Decision : sail at dawn",
    "Decision:\nsail at dawn",
  ])("is read from %j", (paragraph) => {
    expect(readMarker(paragraph, false)).toMatchObject({ kind: "decision", rest: "sail at dawn" });
  });

  test.each(["Decisions were made: two", "No decision: sail later", "Decision is due"])(
    "is not seen in %j",
    (paragraph) => {
      expect(readMarker(paragraph, false)).toBeNull();
    },
  );
});

describe("a support entry", () => {
  test.each([
    ["Lakeside (Ada): slow disks", "Lakeside", ada],
    ["Lakeside (Ada) - slow disks", "Lakeside", ada],
    ["Lakeside (Ada) – slow disks", "Lakeside", ada],
    ["Lakeside T2 (Ada, Bo): slow disks", "Lakeside T2", both],
  ])("is read from %j", (paragraph, site, people) => {
    expect(readMarker(paragraph, true)).toMatchObject({ kind: "support", site, people, rest: "slow disks" });
  });

  test("is not looked for outside of the support section", () => {
    expect(readMarker("Lakeside (Ada): slow disks", false)).toBeNull();
  });

  test.each(["Nothing this week", "Ada: slow disks", "Lakeside: slow (Ada)", "Lakeside (Ada) slow disks"])(
    "is not seen in %j",
    (paragraph) => {
      expect(readMarker(paragraph, true)).toBeNull();
    },
  );
});
