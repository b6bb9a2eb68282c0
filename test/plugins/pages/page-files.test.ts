import { expect, test } from "vitest";
import { defaultChoices } from "../../../src/plugins/environment.ts";
import { pageFiles } from "../../../src/plugins/pages/page-files.ts";
import type { PlannedPage } from "../../../src/plugins/pages/planned-page.ts";
import { readArchive } from "../../../src/plugins/read-archive.ts";
import { siteFiles } from "../../../src/plugins/site-files.ts";
import { textsFor } from "../../../src/texts/languages.ts";
import { assets } from "../../support/assets.ts";

test("another thread, which gets a copy of what a page shows, makes the same files", async () => {
  const { site } = await readArchive(defaultChoices);
  if (!site) throw new Error("The content of this project cannot be published.");
  const { metadata } = site;
  const texts = textsFor(metadata.language);
  const pages: PlannedPage[] = [];
  const plans = siteFiles(site, { metadata, assets, texts }, {}, (page) => {
    pages.push(page);
    const layout = structuredClone({ metadata, assets });
    const files = page.make();
    expect(pageFiles(structuredClone(page.content()), { ...layout, texts }, {})).toEqual(files);
    expect(files.map(({ path }) => path)).toEqual(page.paths);
    return files;
  });
  for (const { make } of plans) make();
  expect(new Set(pages.map((page) => page.content().kind))).toEqual(new Set(["meeting", "topic", "release"]));
});
