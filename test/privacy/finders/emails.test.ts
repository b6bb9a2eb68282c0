import { describe, expect, test } from "vitest";
import { withhold } from "../../../src/format/withhold.ts";
import { createPrivateFinder, defaultPrivacyRules } from "../../../src/privacy/find-private.ts";
import { createPrivacyScan } from "../../../src/privacy/scan.ts";
import { minutes, publish, siteYaml } from "../../support/archive.ts";

const rules = { ...defaultPrivacyRules, email: "withhold", public: ["crew@ferry.example"] } as const;
const findPrivate = createPrivateFinder(rules);

describe("an e-mail address is withheld", () => {
  test.each([
    ["Ask lee.kim+boats@ferry.example.", "Ask [withheld]."],
    ["<lee@ferry.example>", "<[withheld]>"],
    ["[Lee](mailto:lee@ferry.example?subject=Boats&body=a) rows", "[Lee]([withheld]) rows"],
    ["lee%40ferry.example", "[withheld]"],
    ["lee&#64;ferry.example", "[withheld]"],
    [
      "lee\\@ferry.example, [Bo](https://x.example/?to=bo@ferry.example)",
      "[withheld], [Bo](https://x.example/?to=[withheld])",
    ],
    ["jürgen@fähre.example", "[withheld]"],
    ["LEE@FERRY.EXAMPLE", "[withheld]"],
  ])("from %j", (text, expected) => {
    expect(withhold(text, findPrivate)).toBe(expected);
  });
});

describe("no e-mail address is", () => {
  test.each([
    "git@github.com:ferry/hull.git",
    "@lee@ferry.example",
    "hull@1.2.3",
    "icon@2x.png",
    "ferry/hull@a1b2c3d",
    "@media",
    "five @ six",
    "https://social.example/@lee",
  ])("%s", (text) => {
    expect(findPrivate(text)).toEqual([]);
  });
});

test("an e-mail address that site.yaml names is published, also as a link", () => {
  const text =
    "Write to crew@ferry.example or [us](mailto:crew@ferry.example), not hidden-crew@ferry.example";
  expect(withhold(text, findPrivate)).toBe(text.replace("hidden-crew@ferry.example", "[withheld]"));
});

test("e-mail addresses are published where site.yaml says nothing", () => {
  expect(createPrivateFinder(defaultPrivacyRules)("lee@ferry.example")).toEqual([]);
});

test("neither a body nor a value publishes one, and nothing but the address is lost", () => {
  const file = minutes(
    "2020-09-14",
    "attending: ['Lee <lee@ferry.example>']\ntitle: Meeting with bo@ferry.example",
    "- AI (Lee): ask mat@ferry.example\n- [Mat](mailto:mat@ferry.example)\n- `mat@ferry.example`\n",
  );
  const { site } = publish([file], { settings: `${siteYaml}\nprivacy: { email: withhold }\n` });
  const page = JSON.stringify([site?.meetingPages, site?.meetingTexts, site?.meetingJsons]);
  expect(page).not.toMatch(/@ferry\.example/);
  expect(page).toContain("ask [withheld]");
});

describe("the scan of the site", () => {
  const { leaks } = createPrivacyScan({ rules, texts: [] });

  test.each([
    "<p>lee@ferry.example</p>",
    "<p>lee&#x40;ferry.example</p>",
    '<a href="mailto:lee@ferry.example">Lee</a>',
    "BEGIN:VCALENDAR\r\nUID:1@ferry.example\r\nSUMMARY:lee@ferry.exa\r\n mple\r\nEND:VCALENDAR\r\n",
  ])("stops %s", (text) => {
    expect(leaks(text)).toBe(true);
  });

  test.each([
    "<p>crew@ferry.example</p>",
    "BEGIN:VCALENDAR\r\nUID:2020-09-14@ferry.example\r\nEND:VCALENDAR\r\n",
    '{"@context":"https://schema.org"}',
  ])("lets %s pass", (text) => {
    expect(leaks(text)).toBe(false);
  });
});
