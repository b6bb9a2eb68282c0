import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createFileWriter } from "../../../src/plugins/writing/write-file.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

describe("a writer of files", () => {
  test("writes a page below the output folder", () => {
    const folder = temporaryFolder();
    createFileWriter(join(folder, "site"))("/a/b/", "text");
    expect(readFileSync(join(folder, "site/a/b/index.html"), "utf8")).toBe("text");
  });

  test.each(["../outside", "a/../../outside", "../site-of-others"])(
    "refuses /%s/, which leads out of it",
    (path) => {
      const folder = temporaryFolder();
      const write = createFileWriter(join(folder, "site"));
      expect(() => write(`/${path}/`, "text")).toThrow("is no place below");
      expect(existsSync(join(folder, "site", path))).toBe(false);
    },
  );
});
