import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corpusFolder, hasCorpus } from "../../scripts/development/corpus-files.ts";
import { createPrivateFinder, defaultPrivacyRules } from "../../src/privacy/find-private.ts";
import { createLooseFinder } from "../../src/privacy/loose.ts";

const findPrivate = createPrivateFinder(defaultPrivacyRules);
const findLoosely = createLooseFinder(defaultPrivacyRules);

/** What either of the finders finds in a text. */
function foundIn(text: string): string[] {
  return [...findPrivate(text), ...findLoosely(text)].map(({ start, end }) => text.slice(start, end));
}

const hexadecimal = (length: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length });
const count = fc.integer({ min: 0, max: 9999 });
const date = fc
  .date({ min: new Date("1999-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const version = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.nat(40), fc.nat(200), fc.option(fc.nat(9)))
  .map(([major, minor, patch, build]) => `${major}.${minor}.${patch}${build === null ? "" : `-${build}`}`);

describe("nothing is private in", () => {
  test.each<[string, fc.Arbitrary<string>]>([
    [
      "an issue key",
      fc
        .tuple(fc.constantFrom("BOAT", "DOCK", "GGUS"), fc.integer({ min: 1, max: 999_999 }))
        .map((key) => key.join("-")),
    ],
    ["an issue number", fc.integer({ min: 1, max: 999_999 }).map((number) => `#${number}`)],
    [
      "a pull request",
      fc
        .integer({ min: 1, max: 99_999 })
        .map((number) => `https://github.com/dock/ropes/pull/${number}#issuecomment-${number * 7919}`),
    ],
    [
      "a run of a build",
      fc
        .integer({ min: 10 ** 9, max: 9 * 10 ** 9 })
        .map((id) => `https://github.com/dock/ropes/actions/runs/${id}`),
    ],
    ["a commit", hexadecimal(40).map((hash) => `commit ${hash}`)],
    ["a short commit", hexadecimal(7).map((hash) => `at ${hash},`)],
    ["a digest", hexadecimal(64).map((hash) => `sha256:${hash}`)],
    ["a version", version],
    ["some versions", fc.array(version, { minLength: 1, maxLength: 5 }).map((list) => list.join(", "))],
    ["a package", version.map((one) => `ropes-${one}.osg35.el7.x86_64.rpm`)],
    ["a day", date],
    ["some days", fc.array(date, { minLength: 1, maxLength: 6 }).map((days) => days.join(" "))],
    ["a day as in Germany", date.map((day) => day.split("-").toReversed().join("."))],
    ["a day with slashes", date.map((day) => day.replaceAll("-", "/"))],
    [
      "a day without signs",
      date.map((day) => `TechArea${day.replaceAll("-", "")} and ${day.replaceAll("-", "")}`),
    ],
    [
      "a time",
      fc
        .tuple(date, fc.integer({ min: 10, max: 23 }), fc.integer({ min: 10, max: 59 }))
        .map(
          ([day, hour, minute]) => `${day}T${hour}:${minute}:00Z, ${day} ${hour}:${minute}-${hour}:${minute}`,
        ),
    ],
    [
      "seconds since 1970",
      fc.integer({ min: 10 ** 9, max: 1_999_999_999 }).map((seconds) => `at ${seconds}`),
    ],
    [
      "counts and changes",
      fc
        .array(fc.tuple(count, fc.integer({ min: -99, max: 99 })), { minLength: 1, maxLength: 8 })
        .map((list) =>
          list
            .map(([total, change]) => `${total} (${change < 0 ? "\u2212" : "+"}${Math.abs(change)})`)
            .join(" "),
        ),
    ],
    [
      "a table of counts",
      fc.array(count, { minLength: 2, maxLength: 8 }).map((list) => `| ${list.join(" | ")} |`),
    ],
    ["a list of counts", fc.array(count, { minLength: 2, maxLength: 8 }).map((list) => list.join(", "))],
    [
      "a number with separators",
      fc.integer({ min: 10 ** 6, max: 10 ** 12 }).map((number) => number.toLocaleString("en")),
    ],
    ["an address of IPv4", fc.ipV4()],
    ["an address of IPv6", fc.ipV6()],
    ["a UUID", fc.uuid()],
    [
      "a DOI",
      fc
        .tuple(fc.integer({ min: 1000, max: 99_999 }), fc.integer({ min: 10 ** 6, max: 10 ** 7 }))
        .map(([prefix, item]) => `https://doi.org/10.${prefix}/zenodo.${item}`),
    ],
    [
      "a limit of a computer",
      fc.integer({ min: 3, max: 52 }).map((power) => `${2 ** power} or ${2 ** power - 1}`),
    ],
  ])("%s", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foundIn(`See ${text} there.`)).toEqual([]);
        expect(foundIn(text)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    "password reset for 12345 users",
    "the password123 of the example",
    "$(pwd):/usr/src",
    "exit code 137, status code 404, error code 500",
    "meeting number 100 of 2020",
    "pin 100 jobs to 3.5.24",
    "spin 1234 and opinion 42",
    "some pins already in that 4844",
    "merge: pin API [#1045](https://github.com/dock/ropes/pull/1045)",
    "pin tests [#1405](https://gitlab.com/dock/ropes/-/issues/1405#note_7)",
    "see https://docs.example/src/core/pin.rs.html#1170",
    "[#508] [#962] [#1138]",
    "the conference in 2021 with 200 participants",
    "2145880123 bytes in 3125550142 files",
    "https://zoom.us and the Teams channel",
    "\u0421\u043e\u0432\u0435\u0442: 12 \u0437\u0430\u0434\u0430\u0447, \u0432\u0435\u0440\u0441\u0438\u044f 3.5.24, \u0440\u043e\u0441\u0442 48151",
    "\u03a0\u03c1\u03b9\u03bd 48151 \u03b7\u03bc\u03ad\u03c1\u03b5\u03c2, \u03bf\u03bc\u03ac\u03b4\u03b1 3.5.24",
    "\u{1f1ee}\u{1f1f3} 1234567 and \u2776 first, \u2777 second",
    "https://example.org/zoom/j/1 and https://zoom.example.org/",
  ])("%s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  test("the versions and digests of every package", () => {
    expect(foundIn(readFileSync("package-lock.json", "utf8"))).toEqual([]);
  });

  if (!hasCorpus) console.log(`Skipped the false alarms in real minutes: ${corpusFolder} does not exist.`);
  test.skipIf(!hasCorpus)("real minutes, but for their coordinates", () => {
    const texts = readdirSync(corpusFolder).map((name) => readFileSync(join(corpusFolder, name), "utf8"));
    const others = texts.flatMap((text) =>
      text
        .split("\n")
        .filter((line) => !/coordinates|conference:|zoom\.us|webex\.com|uberconference/i.test(line)),
    );
    expect(foundIn(others.join("\n\n"))).toEqual([]);
  });
});
