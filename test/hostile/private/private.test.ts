import { describe, expect, test } from "vitest";
import { minutes, type Published, publish } from "../../support/archive.ts";
import { type Canary, codes, phones, rooms, secret } from "./canaries.ts";
import { places } from "./places.ts";

/** A sound meeting, which nothing in the other one may harm. */
const sound = minutes("2020-09-07", "tickets: { Open: 1 }", "\nFerries run.\n");

/** Everything that a site publishes, as one text. */
function bytesOf({ site }: Published): string {
  return JSON.stringify(site);
}

function publishedDays({ site }: Published): (string | undefined)[] {
  return site?.meetingPages.map(({ date }) => date) ?? [];
}

describe.each([
  ["phone numbers", phones],
  ["codes", codes],
  ["rooms", rooms],
] satisfies [string, readonly Canary[]][])("in a body, of %s,", (_, canaries) => {
  test.each(canaries)("$name is withheld, and pointed at", ({ text }) => {
    const result = publish([sound, minutes("2020-09-14", "", `\nJoin us here:\n\n${text}\n\nat one.\n`)]);
    expect(bytesOf(result)).not.toMatch(secret);
    expect(JSON.stringify(result.diagnostics)).not.toMatch(secret);
    expect(bytesOf(result)).toContain("withheld");
    expect(publishedDays(result)).toEqual(["2020-09-07", "2020-09-14"]);
    expect(result.diagnostics.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toContain(
      "warning private-text",
    );
  });
});

const everyKind: readonly Canary[] = [
  { name: "a number", text: "312-555-0142" },
  { name: "a number without signs", text: "3125550142" },
  { name: "a number of Berlin", text: "030 2312 0142" },
  {
    name: "a number in Arabic digits",
    text: "\u0663\u0661\u0662-\u0665\u0665\u0665-\u0660\u0661\u0664\u0662",
  },
  { name: "a code", text: "PIN 48151" },
  { name: "a room", text: "zoom.us j 48151 zoom.us/my/harbour".slice(16) },
];

describe.each(places)("in $name", ({ file, outcome }) => {
  test.each(everyKind)(`$name is ${outcome}`, ({ text }) => {
    const result = publish([sound, file(text)]);
    expect(bytesOf(result)).not.toMatch(secret);
    expect(publishedDays(result)).toEqual(
      outcome === "withheld" ? ["2020-09-07", "2020-09-14"] : ["2020-09-07"],
    );
    const errors = result.diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.length > 0).toBe(outcome === "quarantined");
    for (const { line, column, message, hint } of errors) {
      expect([line, column].every((at) => at > 0)).toBe(true);
      expect(message + hint).not.toMatch(secret);
    }
  });
});

describe("a number as a value", () => {
  test.each([
    ["a count", "tickets: { Open: 3125550142 }", 3, 18],
    ["a count below a word for a code", "queues: { PIN: 48151 }", 3, 16],
    ["a count of a release", "releases: { 3.5: { Open: 13125550142 } }", 3, 26],
  ])("is an error at its place, as %s", (_, front, line, column) => {
    const result = publish([sound, minutes("2020-09-14", front)]);
    expect(bytesOf(result)).not.toMatch(secret);
    expect(publishedDays(result)).toEqual(["2020-09-07"]);
    expect(result.diagnostics).toMatchObject([{ ruleId: "private-text", severity: "error", line, column }]);
  });

  test.each([
    ["a title", "title: 3125550142"],
    ["a name", "attending: [3125550142]"],
    ["why a meeting is off", "next: { cancelled: 48151 }\ncoordinates: 48151"],
  ])("reaches no page as %s", (_, front) => {
    expect(bytesOf(publish([sound, minutes("2020-09-14", front)]))).not.toMatch(secret);
  });
});
