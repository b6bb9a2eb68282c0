import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTexts } from "../../src/format/find-texts.ts";
import { guardedPatterns, privacyPatterns, privateText } from "../../src/format/privacy.ts";
import { createPrivacyScan, type Secrets } from "../../src/format/privacy-scan.ts";
import { visibleText } from "../../src/format/visible-text.ts";

const coordinates = 'The quiet cabin, ask for "Anchor & Rope"';
const builtIn: Secrets = { patterns: privacyPatterns, texts: [coordinates] };

/** The same without guards: every expression on every form of the text. */
function leaksPlainly({ patterns, texts }: Secrets, text: string): boolean {
  const isPrivate = privateText(patterns);
  const secrets = texts.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  return [text, visibleText(text)].some(
    (form) => secrets.some((secret) => form.includes(secret)) || form.search(isPrivate) >= 0,
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
  fc.constantFrom("PIN", "pass code", "access code", "Meeting ID", "room id", ": ", "*", "pin=", "id="),
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
  test.each([
    ["built-in patterns", builtIn],
    ["patterns of the site", { ...builtIn, patterns: [...privacyPatterns, "555\\|\\w+", "(b)7\\1"] }],
    ["a secret with a bar", { ...builtIn, texts: [coordinates, "The quiet|cabin and more"] }],
  ])("tells the same as every expression on every form, with %s", (_, secrets) => {
    const { leaks } = createPrivacyScan(secrets);
    fc.assert(
      fc.property(fc.oneof(texts, disguised), (text) => {
        expect(leaks(text)).toBe(leaksPlainly(secrets, text));
      }),
      { numRuns: 3000 },
    );
  });

  test("finds a number that a cell interrupts only where the site says so", () => {
    const own = { patterns: [...privacyPatterns, "555\\|010"], texts: [] };
    expect([builtIn, own].map((secrets) => createPrivacyScan(secrets).leaks("555<td>010"))).toEqual([
      false,
      true,
    ]);
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

describe("a guard", () => {
  test.each(guardedPatterns)("matches within every match of $patterns", ({ patterns, guards }) => {
    const needed = guards.map((guard) => new RegExp(guard, "i"));
    for (const pattern of patterns) {
      const matching = fc.stringMatching(
        new RegExp(pattern.replace(/\(\?<?!(?:[^()]|\([^()]*\))*\)|\\b/g, "")),
      );
      fc.assert(
        fc.property(matching, (text) => {
          expect(needed.every((guard) => guard.test(text))).toBe(true);
        }),
      );
    }
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
