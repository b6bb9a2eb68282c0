import { describe, expect, test } from "vitest";
import {
  editAddress,
  longestAddress,
  newFileAddress,
  pathInRepository,
} from "../../../src/format/references/file-addresses.ts";

const path = "content/minutes/2020/2020-09-14.md";

describe("a new file", () => {
  test.each([
    ["https://github.com/ferry/minutes/", "https://github.com/ferry/minutes/new/main"],
    ["https://git.example/ferry/minutes", "https://git.example/ferry/minutes/new/main"],
    ["https://codeberg.org/ferry/minutes", "https://codeberg.org/ferry/minutes/_new/main"],
    ["https://gitea.example/ferry/minutes", "https://gitea.example/ferry/minutes/_new/main"],
  ])("of %s has its name and text in its address", (url, start) => {
    expect(newFileAddress({ url, branch: "main", folder: "" }, path, "---\na & b\n")).toEqual({
      url: `${start}?filename=content%2Fminutes%2F2020%2F2020-09-14.md&value=---%0Aa%20%26%20b%0A`,
      hasText: true,
    });
  });

  test("has only its name in an address of GitLab, which takes no text", () => {
    const repository = { url: "https://gitlab.com/ferry/office/minutes", branch: "trunk", folder: "notes/" };
    expect(newFileAddress(repository, path, "---\n")).toEqual({
      url: "https://gitlab.com/ferry/office/minutes/-/new/trunk?file_name=notes%2Fcontent%2Fminutes%2F2020%2F2020-09-14.md",
      hasText: false,
    });
  });

  test("has only its name in an address that would be too long", () => {
    const repository = { url: "https://github.com/ferry/minutes", branch: "main", folder: "" };
    const { url, hasText } = newFileAddress(repository, path, "x".repeat(longestAddress));
    expect([url.includes("value="), hasText]).toEqual([false, false]);
    expect(newFileAddress(repository, path, "x".repeat(longestAddress - 200)).hasText).toBe(true);
  });
});

test.each([
  ["https://github.com/ferry/minutes", "https://github.com/ferry/minutes/edit/a/b/notes"],
  ["https://gitlab.com/ferry/minutes", "https://gitlab.com/ferry/minutes/-/edit/a/b/notes"],
  ["https://codeberg.org/ferry/minutes", "https://codeberg.org/ferry/minutes/_edit/a/b/notes"],
])("a file of %s is edited on its host", (url, start) => {
  expect(editAddress({ url, branch: "a/b", folder: "notes/" }, "minutes/a b.md")).toBe(
    `${start}/minutes/a%20b.md`,
  );
});

test.each([
  ["", "minutes/2020-09-14.md", "minutes/2020-09-14.md"],
  ["docs/", "minutes/2020-09-14.md", "docs/minutes/2020-09-14.md"],
  [".minutebook/", "../minutes/2020-09-14.md", "minutes/2020-09-14.md"],
  ["", "../minutes/2020-09-14.md", null],
])("from %j, the file %s is %s in the repository", (folder, path, expected) => {
  const repository = { url: "https://github.com/ferry/minutes", branch: "main", folder };
  expect(pathInRepository(repository, path)).toBe(expected);
});
