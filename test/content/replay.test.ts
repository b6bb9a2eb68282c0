import { expect, test } from "vitest";
import { lostLinks } from "../../src/derive/data/lost-links.ts";
import type { PublishedLink } from "../../src/model/site-data.ts";
import { buildSiteData, createMinutesMemory } from "../../src/pipeline.ts";
import { readContentFiles } from "../../src/plugins/content/read-content.ts";

/** `npm run replay` takes every state; so many of them are enough to notice a mistake. */
const step = 4;

test("the archive of 2020, committed file by file, is sound at each state and loses no link", async () => {
  const content = await readContentFiles("content");
  const memory = createMinutesMemory();
  let before: readonly PublishedLink[] = [];
  for (let count = 1; count <= content.minutes.length; count += step) {
    const minutes = content.minutes.slice(0, count);
    const { site, diagnostics } = buildSiteData(
      { ...content, minutes },
      { basePath: "/", url: null },
      memory,
    );
    const links = [...(site?.links ?? [])];
    const latest = minutes.at(-1)?.path;
    expect(
      diagnostics.filter(({ severity }) => severity === "error"),
      latest,
    ).toEqual([]);
    expect(links.length, latest).toBeGreaterThan(before.length);
    expect(lostLinks(before, links), latest).toEqual([]);
    before = links;
  }
  expect(before.length).toBeGreaterThan(1000);
}, 60_000);
