import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { pageFiles } from "../../../src/plugins/pages/page-files.ts";
import { plannedMeeting } from "../../../src/plugins/pages/planned-page.ts";
import { filePath } from "../../../src/plugins/writing/file-path.ts";
import { type SiteWriter, startWriting } from "../../../src/plugins/writing/site-writer.ts";
import { noSecrets } from "../../../src/privacy/scan.ts";
import { textsFor } from "../../../src/texts/languages.ts";
import { minutes, siteDataOf } from "../../support/archive.ts";
import { assets } from "../../support/assets.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const site = siteDataOf([
  minutes("2020-09-07", "tickets: { Open: 4 }", "## Fleet\n\n- AI (Mat): oil the winch\n"),
]);
const layout = { metadata: site.metadata, assets };
const writers: SiteWriter[] = [];

function writerInto(output: string): SiteWriter {
  const writer = startWriting({ output, secrets: noSecrets, scanFile: null, layout });
  writers.push(writer);
  return writer;
}

afterEach(async () => {
  for (const writer of writers.splice(0)) await writer.stop();
});

test("a writer makes the files of a page that it only gets the content of", async () => {
  const folder = temporaryFolder();
  const writer = writerInto(folder);
  const planned = site.meetingPages.map(({ make }) => plannedMeeting(make(), site));
  for (const { paths, content } of planned) await writer.add({ paths, content: content() });
  expect(await writer.end()).toEqual([]);
  const files = planned.flatMap((page) =>
    pageFiles(page.content(), { ...layout, texts: textsFor("en") }, {}),
  );
  expect(files).toHaveLength(3);
  for (const { path, text } of files) expect(readFileSync(join(folder, filePath(path)), "utf8")).toBe(text);
});

test("a writer is busy while many files wait, and writes them all", async () => {
  const folder = temporaryFolder();
  const writer = writerInto(folder);
  const names = Array.from({ length: 8 }, (_, at) => `/${at}.txt`);
  expect(writer.isBusy()).toBe(false);
  const added = names.map((path) => writer.add({ path, text: "fleet ".repeat(100_000) }));
  expect(writer.isBusy()).toBe(true);
  await Promise.all(added);
  expect(await writer.end()).toEqual([]);
  expect(writer.isBusy()).toBe(false);
  for (const name of names) expect(readFileSync(join(folder, name), "utf8")).toHaveLength(600_000);
});

test("a writer takes the next file only when one that is larger than what may wait is written", async () => {
  const folder = temporaryFolder();
  const writer = writerInto(folder);
  await writer.add({ path: "/small.txt", text: "small\n" });
  expect(existsSync(join(folder, "small.txt"))).toBe(false);
  await writer.add({ path: "/large.txt", text: "large\n".repeat(1_000_000) });
  expect(existsSync(join(folder, "large.txt"))).toBe(true);
});
