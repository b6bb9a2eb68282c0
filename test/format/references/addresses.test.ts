import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReference, readRepository } from "../../../src/format/references/addresses.ts";
import { referenceKey, referenceLabel, referenceUrl } from "../../../src/format/references/keys.ts";
import { repositoryLabel } from "../../../src/format/references/repository.ts";
import { topicPath } from "../../../src/format/urls.ts";

function label(url: string): string | null {
  const reference = readReference(url);
  return reference && referenceLabel(reference);
}

function repository(url: string): string | null {
  const found = readRepository(url);
  return found && repositoryLabel(found);
}

describe("the address of an issue or pull request", () => {
  test.each([
    ["https://github.com/ferry/hull/issues/12", "ferry/hull#12"],
    ["https://github.com/ferry/hull/pull/12", "ferry/hull#12"],
    ["http://www.github.com/ferry/hull/discussions/12", "ferry/hull#12"],
    ["https://github.com/ferry/hull/pull/12/files?w=1#diff-1", "ferry/hull#12"],
    ["https://github.com/ferry/hull/issues/12#issuecomment-3", "ferry/hull#12"],
    ["https://gitlab.com/ferry/hull/-/issues/3", "gitlab.com/ferry/hull#3"],
    ["https://gitlab.com/ferry/hull/issues/3", "gitlab.com/ferry/hull#3"],
    ["https://gitlab.com/ferry/dry/dock/-/work_items/3", "gitlab.com/ferry/dry/dock#3"],
    ["https://gitlab.com/ferry/hull/-/merge_requests/3/diffs", "gitlab.com/ferry/hull!3"],
    ["https://git.ferry.example/hull/paint/-/issues/3", "git.ferry.example/hull/paint#3"],
    ["https://codeberg.org/ferry/hull/pulls/7", "codeberg.org/ferry/hull#7"],
  ])("%s is %s", (url, expected) => {
    expect(label(url)).toBe(expected);
  });

  test.each([
    ["no number", "https://github.com/ferry/hull/issues"],
    ["a number that starts with 0", "https://github.com/ferry/hull/issues/012"],
    ["a number too long for an issue", "https://github.com/ferry/hull/issues/12345678901"],
    ["another host", "https://ferry.example/ferry/hull/issues/12"],
    ["another scheme", "javascript://github.com/ferry/hull/issues/12"],
    ["a path that climbs up", "https://github.com/ferry/../issues/12"],
    ["an owner outside of GitHub's alphabet", "https://github.com/fer_ry/hull/issues/12"],
    ["an owner with a mark that turns the text around", "https://github.com/fer\u202Ery/hull/issues/12"],
    ["a name of a file of the site", "https://github.com/ferry/feed.xml/issues/12"],
    ["a page of the host", "https://github.com/orgs/ferry/discussions/12"],
    ["a host with a password", "https://a:b@github.com/ferry/hull/issues/12"],
    ["a commit", "https://github.com/ferry/hull/commit/0123456"],
  ])("is none with %s", (_, url) => {
    expect(label(url)).toBeNull();
  });

  test("has one key in capitals and without", () => {
    const keys = ["https://github.com/Ferry/Hull/issues/12", "https://github.com/ferry/hull/pull/12"]
      .map(label)
      .map((written) => referenceKey(written ?? ""));
    expect(new Set(keys).size).toBe(1);
  });

  const part = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);
  test("leads back to the same reference", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("github.com", "gitlab.com", "codeberg.org"),
        fc.tuple(part, part),
        fc.integer({ min: 1, max: 9_999_999 }),
        (host, [owner, name], number) => {
          const found = readReference(`https://${host}/${owner}/${name}/issues/${number}`);
          // A page of the host is no owner.
          if (found) expect(readReference(referenceUrl(found))).toEqual(found);
        },
      ),
    );
  });

  const oddPart = fc.constantFrom(
    "..",
    ".",
    "-",
    "%2e%2e",
    "index.html",
    "FEED.XML",
    "a.",
    "\u202Ea",
    "a\\b",
    "ferry",
    "dock.git",
  );
  test("gives no path outside of the topics, whatever its parts are", () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.constantFrom("github.com", "gitlab.com", "codeberg.org", "git.ferry.example"),
        fc.array(fc.oneof(fc.constantFrom("ferry", "hull"), oddPart), { minLength: 1, maxLength: 4 }),
        fc.constantFrom("issues", "-/issues", "-/merge_requests"),
        (host, parts, kind) => {
          const written = label(`https://${host}/${parts.join("/")}/${kind}/1`);
          if (written === null) return;
          found += 1;
          const path = topicPath(referenceKey(written));
          expect(path).toMatch(/^\/topics\/(?:[\w.-]+\/)+$/);
          expect(path).not.toMatch(/\/(?:\.{1,2}|index\.html|feed\.xml)\//);
        },
      ),
    );
    expect(found).toBeGreaterThan(0);
  });
});

describe("the repository of an address", () => {
  test.each([
    ["https://github.com/ferry/hull", "ferry/hull"],
    ["https://github.com/ferry/hull.git", "ferry/hull"],
    ["https://github.com/ferry/hull/issues?q=leak", "ferry/hull"],
    ["https://github.com/ferry/hull/tree/main/docs", null],
    ["https://github.com/ferry/hull/pull/12", "ferry/hull"],
    ["https://gitlab.com/ferry/dry/dock/-/issues", "gitlab.com/ferry/dry/dock"],
    ["https://gitlab.com/ferry/dry/dock/-/tree/main", null],
    ["https://github.com/ferry", null],
    ["https://github.com/orgs/ferry", null],
    ["https://ferry.example/ferry/hull", null],
  ])("of %s is %s", (url, expected) => {
    expect(repository(url)).toBe(expected);
  });
});
