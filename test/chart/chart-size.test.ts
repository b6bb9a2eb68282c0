import { gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { siteOf } from "../support/archive.ts";
import { syntheticMinutes } from "../support/synthetic-minutes.ts";

// A busy machine may take its time over so many minutes.
vi.setConfig({ testTimeout: 60_000 });

test("the data of a page with charts is less than 40 KB, packed, for 340 meetings", () => {
  const site = siteOf(
    syntheticMinutes(340).map(({ name, text }) => ({ path: `content/minutes/${name}`, text })),
  );
  expect(site.meetingPages.length).toBe(340);
  const data = site.trendsPage.charts.map((chart) => chart.data).join("");
  expect(gzipSync(data).length).toBeLessThan(40 * 1024);
});
