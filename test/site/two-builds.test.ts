import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { lostLinks } from "../../src/derive/data/lost-links.ts";
import { readLinkManifest } from "../../src/outputs/link-manifest.ts";
import { attributeValues, filesBelow, pagesOf } from "../support/output-files.ts";
import { runBuild } from "../support/run-build.ts";

const parent = mkdtempSync(join(tmpdir(), "minutebook-later-"));
const [content, later] = [join(parent, "content"), join(parent, "site")];
const { folder: earlier, basePath } = inject("technology");

/** A year later: minutes have been corrected, moved to other folders and added. */
beforeAll(() => {
  cpSync("content", content, { recursive: true });
  const minutes = (path: string): string => join(content, "minutes", path);
  edit(minutes("2020/2020-09-14.md"), [
    ["## Announcements\n", "## Weather\n\nFine.\n\n## Announcements\n\n- One more announcement\n"],
    ["  Open: 166", "  Open: 167"],
    ["attending: [Brian L, ", "attending: [Brian L, Carl, "],
    ["- Make the build of python-scitokens", "- Make the build of python-scitokens [done]"],
  ]);
  mkdirSync(minutes("archive/early"), { recursive: true });
  for (const date of ["2020-01-06", "2020-01-13", "2020-08-24"])
    renameSync(minutes(`2020/${date}.md`), minutes(`archive/early/${date}.md`));
  renameSync(minutes("2020/images"), minutes("archive/early/images"));
  const last = readFileSync(minutes("2020/2020-12-21.md"), "utf8");
  writeFileSync(
    minutes("2021-01-04.md"),
    last.replace("2020-12-21", "2021-01-04").replace(/^(?:aliases|next):.*\n/gm, ""),
  );
  return runBuild(["--content", content, "--output", later, "--base-path", basePath]);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

test("no page or file of the first build is missing in the second, but for scripts, styles and the search index", () => {
  const now = new Set(filesBelow(later));
  const lost = filesBelow(earlier).filter((path) => !now.has(path) && !path.startsWith("assets/"));
  expect(lost).toEqual([]);
});

test("no anchor of a meeting is missing", () => {
  const idsNow = new Map(pagesOf(later).map((page) => [page.address, attributeValues(page, "id")]));
  const lost = pagesOf(earlier)
    .filter(({ address }) => /^meetings\/\d{4}-\d\d-\d\d\/$/.test(address))
    .flatMap((page) =>
      attributeValues(page, "id")
        .filter((id) => !idsNow.get(page.address)?.includes(id))
        .map((id) => `${page.address}#${id}`),
    );
  expect(lost).toEqual([]);
});

test("the link manifest of the first build reports no lost links", () => {
  const [before, after] = [earlier, later].map((folder) =>
    readLinkManifest(readFileSync(join(folder, "links.txt"), "utf8")),
  );
  expect(before).toBeDefined();
  expect(lostLinks(before ?? [], after ?? [])).toEqual([]);
});

function edit(path: string, changes: readonly (readonly [from: string, to: string])[]): void {
  let text = readFileSync(path, "utf8");
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${path} does not contain ${JSON.stringify(from)}.`);
    text = text.replace(from, to);
  }
  writeFileSync(path, text);
}
