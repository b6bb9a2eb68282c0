import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withheldText, withhold } from "../../src/format/withhold.ts";
import { createPrivateFinder, defaultPrivacyRules } from "../../src/privacy/find-private.ts";

const findPrivate = createPrivateFinder(defaultPrivacyRules);
const hide = (text: string): string => withhold(text, findPrivate);

const secrets = [
  "312-555-0142",
  "(312) 555-0142",
  "(312)555-0142",
  "312 555 0142",
  "312.555.0142",
  "1-312-555-0142",
  "+1 312 555 0142",
  "+1.312.555.0142",
  "+44 20 7946 0958 12",
  "+41 22 555 01 42",
  "+13125550142",
  "+61 2 5550 0142",
  "+33 1 55 50 01 42",
  "+33 (1) 5550 0142",
  "1800 555 014",
  "0800 555 0142",
  "PIN: 48151",
  "PIN 481 516",
  "pin=4815",
  "**PIN:** 48151#",
  "Passcode: 481516",
  "pass code 481516",
  "Access code: 4815-16",
  "Meeting ID: 481 516 2342",
  "Room ID 4815162342",
  "https://harbour.zoom.us/j/4815162342?pwd=xyz",
  "zoom.us/my/harbour",
  "https://harbour.webex.com/meet/ada",
  "https://meet.google.com/abc-defg-hij",
  "https://teams.microsoft.com/l/meetup-join/19%3ameeting",
  "https://teams.live.com/meet/948",
  "https://www.uberconference.com/harbour",
  "HTTPS://MEET.JIT.SI/Harbour",
  "https://whereby.com/harbour",
  "https://bluejeans.com/481516",
];

describe("private text", () => {
  test.each(secrets)("withholds %s", (secret) => {
    const hidden = hide(`Join: ${secret} at one.`);
    expect(hidden).toContain(withheldText);
    expect(hidden).not.toMatch(/\d|zoom|webex|google|harbour|meetup/i);
  });

  test("is withheld inside a Markdown link without breaking the link", () => {
    expect(hide("[room](https://harbour.zoom.us/j/48) is open")).toBe("[room]([withheld]) is open");
  });

  test("is withheld between brackets of an autolink", () => {
    expect(hide("<https://www.uberconference.com/harbour>")).toBe("<[withheld]>");
  });

  test("is withheld in italics of underscores", () => {
    expect(hide("_zoom.us/j/48151_")).toBe("_[withheld]");
  });

  test("is withheld where the code stands on the next line, and the line stays", () => {
    expect(hide("PIN:\n48151\nnext")).toBe("PIN:\n[withheld]\nnext");
  });

  test("is withheld as one where one secret is glued to the next", () => {
    expect(hide("312-555-0142https://harbour.zoom.us/j/48")).toBe("[withheld]");
  });

  test("is also what a site adds to the built-in patterns", () => {
    const own = createPrivateFinder({ ...defaultPrivacyRules, patterns: ["crow's nest"] });
    expect(withhold("in the Crow's Nest, 312-555-0142", own)).toBe("in the [withheld], [withheld]");
  });
});

describe("what only looks private", () => {
  test.each([
    "2020-09-14",
    "2020-09-14 2020-09-21",
    "+12 2020-09-14",
    "+2 (3.5.24)",
    "+12, \u22124, ±0",
    "3.5.24",
    "3.10.100-1.osg35.el7",
    "1.2.840.113549",
    "BOAT-4093",
    "BOAT-312-555",
    "GGUS 148151 and 148152",
    "10.128.0.1",
    "192.168.100.250",
    "2001:db8::312:555",
    "ISBN 978-3-16-148410-0",
    "| 147 | 44 | 11 |",
    "pinned to 3.5",
    "the PIN is with Ada",
    "opinion 42",
    "13:00-14:30",
    "100 200 300",
    "zoom in on 12 tickets",
    "https://zoom.us",
    "the Teams channel",
    "https://example.com/zoom/j/1",
    "a3125550142b",
  ])("keeps %s", (text) => {
    expect(hide(text)).toBe(text);
  });
});

describe("any text", () => {
  const pieces = fc.oneof(
    fc.constantFrom(...secrets),
    fc.constantFrom("\n", " ", ", ", "- ", "x", "2020-09-14"),
    fc.string({ maxLength: 8 }),
  );
  const texts = fc
    .tuple(fc.array(pieces, { maxLength: 12 }), fc.constantFrom(" ", ""))
    .map(([parts, between]) => parts.join(between));

  test("is the same when it is withheld twice", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(hide(hide(text))).toBe(hide(text));
      }),
    );
  });

  test("keeps its number of lines", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(hide(text).split("\n")).toHaveLength(text.split("\n").length);
      }),
    );
  });

  test("of one endless word is read in no time", () => {
    const word = "a-".repeat(100_000);
    expect(hide(word)).toBe(word);
  });
});
