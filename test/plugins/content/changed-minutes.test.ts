import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withChangedMinutes } from "../../../src/plugins/content/changed-minutes.ts";
import { readContentFiles } from "../../../src/plugins/content/read-content.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const files = {
  "content/site.yaml": "title: Ferry",
  "content/minutes/2020-09-14.md": "Ropes.",
  "content/minutes/2020-09-21.md": "Masts.",
};

async function contentFolder() {
  const content = join(temporaryFolder(files), "content");
  return {
    content,
    first: join(content, "minutes/2020-09-14.md"),
    second: join(content, "minutes/2020-09-21.md"),
    before: await readContentFiles(content),
  };
}

test("knows the whole folder after minutes changed, and reads only them again", async () => {
  const { content, first, before } = await contentFolder();
  writeFileSync(first, "Sails.");
  const after = withChangedMinutes(before, new Set([first]));
  expect(after).toEqual({ ...(await readContentFiles(content)), images: before.images });
  expect(after?.minutes[1]).toBe(before.minutes[1]);
});

test.each([
  ["added", (minutes: string) => writeFileSync(minutes.replace("09-14", "09-28"), "Sails."), "2020-09-28.md"],
  ["removed", (minutes: string) => rmSync(minutes), "2020-09-14.md"],
])("does not know the folder after minutes are %s", async (_, change, name) => {
  const { content, first, before } = await contentFolder();
  change(first);
  expect(withChangedMinutes(before, new Set([join(content, "minutes", name)]))).toBeNull();
});

test("does not know the folder after another file changed too", async () => {
  const { content, first, before } = await contentFolder();
  expect(withChangedMinutes(before, new Set([first, join(content, "site.yaml")]))).toBeNull();
});
