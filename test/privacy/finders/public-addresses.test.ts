import { describe, expect, test } from "vitest";
import { withhold } from "../../../src/format/withhold.ts";
import { createPrivateFinder, defaultPrivacyRules } from "../../../src/privacy/find-private.ts";
import { createLightFinder } from "../../../src/privacy/finders/light-finder.ts";
import { createLooseFinder } from "../../../src/privacy/loose.ts";
import { createPrivacyScan } from "../../../src/privacy/scan.ts";

const rules = {
  ...defaultPrivacyRules,
  public: [
    "https://zoom.us/rec/",
    "https://meet.jit.si/FerryCrew",
    "https://zoom.us/j/5550100199",
    "https://ferry.example/join?room=1&pin=48151",
  ],
};
const findPrivate = createPrivateFinder(rules);

function published(text: string): string {
  return withhold(text, findPrivate);
}

describe("an address that site.yaml names is published", () => {
  test.each([
    "Recording: https://zoom.us/rec/share/aB3-xYz?startTime=1600000000",
    "[Recording](https://zoom.us/rec/play/abc), as always.",
    "Join at https://meet.jit.si/FerryCrew.",
    "**<https://MEET.jit.si/ferrycrew>**",
    "http://www.zoom.us/j/5550100199",
    "https://ferry.example/join?room=1&pin=48151",
    "See zoom.us/rec/share/abc",
    "https://meet.jit.si/FerryCrew/ and https://zoom.us/rec/a",
  ])("%s", (text) => {
    expect(published(text)).toBe(text);
  });
});

describe("only what is named is published", () => {
  test.each([
    ["another room of the service", "https://meet.jit.si/FerryCrewBoard"],
    ["a room below a named one", "https://meet.jit.si/FerryCrew/private"],
    ["a room with more in its address", "https://zoom.us/j/5550100199?pwd=aBc"],
    ["a room whose name starts the same", "https://zoom.us/j/55501001990"],
    ["another path", "https://zoom.us/j/5550100142"],
    ["a host that ends the same", "https://private.zoom.us/rec/share/abc"],
    [
      "an address around it",
      "https://out.example/?u=https://meet.jit.si/FerryCrew&v=https://zoom.us/j/5550100142",
    ],
  ])("and not %s", (_what, text) => {
    expect(published(text)).toContain("[withheld]");
    expect(published(text)).not.toMatch(/Board|private|pwd|01990|0142|share/);
  });

  test("and neither a code nor a number beside it", () => {
    expect(published("https://zoom.us/rec/share/abc, passcode: 481516, or call +1 312-555-0142")).toBe(
      "https://zoom.us/rec/share/abc, passcode: [withheld], or call [withheld]",
    );
  });

  test("and no code in the column of a table that has a public address", () => {
    const table = "| Room | PIN |\n| - | - |\n| https://zoom.us/rec/a | 48151 |\n";
    expect(published(table)).toBe(table.replace("48151", "[withheld]"));
  });

  test("and nothing that coordinates or a pattern of the site hold", () => {
    const known = createPrivateFinder(
      { ...rules, patterns: ["rec/share/secret"] },
      { phrases: [["ferrycrew"]], numbers: [] },
    );
    const text = "https://meet.jit.si/FerryCrew https://zoom.us/rec/share/secret";
    expect(withhold(text, known)).not.toMatch(/FerryCrew|secret/);
  });
});

test("no wider search takes a public address for a code", () => {
  const text = "Join https://zoom.us/j/5550100199";
  expect([createLooseFinder(rules)(text), createLooseFinder(defaultPrivacyRules)(text).length]).toEqual([
    [],
    1,
  ]);
});

test("the page for new minutes publishes the same", () => {
  const find = createLightFinder(rules);
  expect(find("https://zoom.us/rec/a")).toEqual([]);
  expect(find("https://zoom.us/j/1234567890")).toHaveLength(1);
});

describe("the scan of the site", () => {
  const { leaks } = createPrivacyScan({ rules, texts: [] });

  test.each([
    '<a href="https://zoom.us/rec/share/abc?a=1&amp;b=5550100199">Recording</a>',
    '<a href="https://ferry.example/join?room=1&amp;pin=48151">Join</a>',
    '{"text":"https://meet.jit.si/FerryCrew\\nNext"}',
    "BEGIN:VCALENDAR\r\nDESCRIPTION:https://meet.jit.si/Fer\r\n ryCrew\r\nEND:VCALENDAR\r\n",
    `<p>https://zoom.us/rec/share/${"x".repeat(150)}-312-555-0142</p>`,
  ])("lets %s pass", (text) => {
    expect(leaks(text)).toBe(false);
  });

  test.each([
    '<a href="https://meet.jit.si/FerryCrewBoard">Board</a>',
    "BEGIN:VCALENDAR\r\nDESCRIPTION:https://meet.jit\r\n .si/Board\r\nEND:VCALENDAR\r\n",
  ])("stops %s", (text) => {
    expect(leaks(text)).toBe(true);
  });
});
