import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderEntries } from "../../src/plugins/folder-entries.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("everything below a folder is listed, and nothing behind a link", () => {
  const folder = temporaryFolder({
    "site/index.html": "",
    "site/a/b/feed.xml": "",
    "elsewhere/thesis.txt": "",
  });
  const site = join(folder, "site");
  symlinkSync(join(folder, "elsewhere"), join(site, "a/link"));
  symlinkSync(site, join(site, "a/loop"));
  const paths = folderEntries(site).map(({ parentPath, name }) => join(parentPath, name).slice(site.length));
  expect(paths.toSorted()).toEqual(["/a", "/a/b", "/a/b/feed.xml", "/a/link", "/a/loop", "/index.html"]);
});
