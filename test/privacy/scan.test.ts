import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPrivateFinder, defaultPrivacyRules } from "../../src/privacy/find-private.ts";
import { findTexts } from "../../src/privacy/find-texts.ts";
import { createLooseFinder } from "../../src/privacy/loose.ts";
import { visibleText } from "../../src/privacy/reading/visible-text.ts";
import { isRoom } from "../../src/privacy/rooms.ts";
import { createPrivacyScan, noSecrets, type Secrets } from "../../src/privacy/scan.ts";

const coordinates = 'The quiet cabin, ask for "Anchor & Rope"';
const builtIn: Secrets = { ...noSecrets, texts: [coordinates] };
const withPattern = (pattern: string): Secrets => ({
  rules: { ...defaultPrivacyRules, patterns: [pattern] },
  texts: [],
});

const findPrivate = createPrivateFinder(defaultPrivacyRules);
const findLoosely = createLooseFinder(defaultPrivacyRules);

/** Whether the finders find anything in any form of a text. */
function isFound(text: string): boolean {
  return [text, visibleText(text)].some(
    (form) =>
      form.includes(coordinates) ||
      findPrivate(form).length > 0 ||
      findLoosely(form).length > 0 ||
      // Before its references are read, a text may name another host.
      [...form.matchAll(/\.[a-z]{2,12}(?=\/)/gi)].some(({ 0: end, index }) => isRoom(form, index, end)),
  );
}

const pieces = fc.oneof(
  fc.constantFrom("555", "010", "0199", "2020", "1300", "0800", "20", "22", "1", "7", "12345", "5550100199"),
  fc.constantFrom(
    "-",
    " ",
    ".",
    "\u2013",
    "\u00a0",
    "\n",
    "> ",
    "\\",
    "\u00ad",
    "|",
    "(",
    ")",
    "+",
    "+1",
    ";",
    '"',
  ),
  fc.constantFrom(
    "&nbsp;",
    "&#45;",
    "&#x2D;",
    "&#53;",
    "&amp;",
    "&amp;nbsp;",
    "&gt;",
    "&lt;b&gt;",
    "&",
    "#45;",
  ),
  fc.constantFrom(
    "<b>",
    "</b>",
    '<a title="555-010',
    "<td>",
    "</td>",
    "<p ",
    "<",
    ">",
    "<!--",
    "<text x='1'>",
  ),
  fc.constantFrom(
    "PIN",
    "mapping ",
    "passed ",
    "pass code",
    "access code",
    "Meeting ID",
    "room id",
    ": ",
    "*",
    "pin=",
    "id=",
  ),
  fc.constantFrom(
    "zoom",
    ".us",
    "/",
    "j",
    "https://",
    "meet.jit.si/",
    "webex&#46;com/",
    "teams.live",
    ".com/x",
  ),
  fc.constantFrom(coordinates, "The quiet cabin", ", ask for ", '\\"Anchor', " & Rope", "&quot;Anchor"),
);
const texts = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(""));

/** A number, PIN, link or secret with tags and references somewhere in it. */
const disguised = fc
  .tuple(
    fc.constantFrom<string[]>(
      "555-010-0199",
      "(555) 010-0199",
      "+44 20 7946 0958 12",
      "+5550100199",
      "+61 2 5550 0142",
      "1300 555 0142",
      "PIN: 555 010",
      "https://ferry.zoom.us/j/5",
      "teams.live.com/x",
      coordinates,
    ),
    fc.array(
      fc.tuple(fc.nat(40), fc.constantFrom("<b>", "<i a='2'>", "<td>", "&#45;", "<", "<p <b>", "&amp;")),
    ),
    texts,
  )
  .map(([secret, hidden, before]) =>
    hidden.reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at), secret).concat(before),
  );

describe("the scan of a text", () => {
  const { leaks } = createPrivacyScan(builtIn);

  test("finds nothing that the finders do not find", () => {
    fc.assert(
      fc.property(fc.oneof(texts, disguised), (text) => {
        expect(leaks(text) && !isFound(text)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    "call 555-010-0199",
    "call +44 20 7946 0958 now",
    "PIN: 55501",
    "https://ferry.zoom.us/j/5",
    "<p>555-<b>010</b>-0199</p>",
    "<p title='555-010-0199'>",
    '{"text":"555\\u2011010\\u20110199"}',
    "555&#45;010&amp;#45;0199",
    "\u0665\u0665\u0665-\u0660\u0661\u0660-\u0660\u0661\u0669\u0669",
    "312 ^ 555 ^ 0142",
    "the PIN of this week's call, 48151",
    "the PIN of the call [#48151](https://dock.example/call/48151)",
    "the PIN of the call [#48151](https://github.com/dock/ropes/issues/7)",
    "the pins of the two rooms are: 48151 and 62342",
    "pins are 48151 and 62342",
    "https://dock.example/pin#48151",
    coordinates,
  ])("finds %s, wherever it is in a long text", (secret) => {
    const filler = "<p>Open 166 (+2) since 2020-09-14, XRootD 4.11.1</p>\n".repeat(20);
    expect([filler, secret, filler + secret, filler + secret + filler].map((text) => leaks(text))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test("finds what the site's own patterns match, also over the border of a cell", () => {
    const text = "555<td>010";
    expect(
      [builtIn, withPattern("555\\|010")].map((secrets) => createPrivacyScan(secrets).leaks(text)),
    ).toEqual([false, true]);
  });

  test.each([
    ["the mapping (BOAT-3922) passed BOAT-3923", false],
    ["the pin (BOAT-3922)", true],
    ["the passcode is 3922", true],
  ])("looks closer at %j: %j", (source, isLookedAt) => {
    expect(createPrivacyScan(noSecrets).mayLeak(source)).toBe(isLookedAt);
  });

  test("takes two texts of a list in JSON for two, and reads each", () => {
    const { jsonLeaks } = createPrivacyScan(builtIn);
    expect(jsonLeaks('{"names":["PIN","482913"]}')).toBe(false);
    expect(jsonLeaks('{"names":[["PIN",null],["482913",null]]}')).toBe(false);
    expect(jsonLeaks('{"names":[["PIN"],["482913"]]}')).toBe(false);
    expect(jsonLeaks('{"names":["Lee","the PIN 482913"]}')).toBe(true);
    expect(jsonLeaks(String.raw`{"text":"the PIN \",\"482913"}`)).toBe(true);
  });

  test("takes no key of JSON for a word that announces a number", () => {
    const { jsonLeaks } = createPrivacyScan(builtIn);
    const json = (text: string): string => JSON.stringify({ day: 7, text });
    const texts = ["4031 4450 4590 4664", "call 4031 4450 4590", 'our "text": 4031 4450 4590', coordinates];
    expect(texts.map((text) => jsonLeaks(json(text)))).toEqual([false, true, true, true]);
    expect(createPrivacyScan(withPattern("mooring")).jsonLeaks('{"mooring":1}')).toBe(true);
  });

  test("takes no key of JSON in a page for a word between two texts", () => {
    const { fileLeaks } = createPrivacyScan(builtIn);
    const page = (code: string): string =>
      `<script id="known" type="application/json">{"text":"1045 bump pin","markdown":"1045 ${code}"}</script>`;
    expect(["bump pin", "pin 48213"].map((words) => fileLeaks("/new/", page(words)))).toEqual([false, true]);
  });

  test("takes no coordinates of a drawing for a phone number", () => {
    const { fileLeaks } = createPrivacyScan(builtIn);
    const line = "M0 1000l11 0 11-200 11-50 11 250 11-150";
    const page = (text: string): string => `<svg><path class="band" d="${line}"></path></svg><p>${text}</p>`;
    const texts = ["Ropes", "312-555-0142", line.slice(7), '&lt;path d="312-555-0142"'];
    expect(texts.map((text) => fileLeaks("/trends/", page(text)))).toEqual([false, true, true, true]);
  });

  test("takes no anchor for a word that announces the start of its own words", () => {
    const { leaks } = createPrivacyScan(builtIn);
    const anchored = (digits: string, words: string): string[] => [
      `<h2 id="${digits}-bump-pin">${words}</h2><a href="#${digits}-bump-pin" aria-label="Link to ${words}">#</a>`,
      `2019-03-04,action-${digits}-bump-pin,,${words},open`,
    ];
    expect(
      [...anchored("10453", "10453 bump pin"), ...anchored("lena", "10453 bump pin")].map(leaks),
    ).toEqual([false, false, true, true]);
  });

  test("looks in code for the texts only", () => {
    const { fileLeaks } = createPrivacyScan(builtIn);
    expect([
      fileLeaks("assets/site.js", "555-010-0199"),
      fileLeaks("assets/site.js", coordinates),
      fileLeaks("/meetings/", "555-010-0199"),
    ]).toEqual([false, true, true]);
  });
});

describe("a search for many texts", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "\u2212"), maxLength: 5 });
  test("finds what `includes` finds", () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 6 }),
        fc.array(word).map((parts) => parts.join("")),
        (wanted, text) => {
          expect(findTexts(wanted)(text)).toBe(wanted.some((one) => text.includes(one)));
        },
      ),
    );
  });
});
