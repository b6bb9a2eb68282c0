import { expect, test } from "vitest";
import { webRepository } from "../../../src/format/references/web-repository.ts";

test.each([
  "https://github.com/example/docs.git",
  "https://github.com/example/docs",
  "https://name:secret@github.com/example/docs.git",
  "git@github.com:example/docs.git",
  "ssh://git@github.com/example/docs.git",
  "ssh://git@github.com:22/example/docs/",
])("%s is at one address", (remote) => {
  expect(webRepository(remote)).toBe("https://github.com/example/docs");
});

test.each(["/srv/git/docs.git", "../docs", "file:///srv/docs", "https://github.com/.git", "docs", ""])(
  "%j is not on the web",
  (remote) => {
    expect(webRepository(remote)).toBeNull();
  },
);
