import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test } from "../support/browser.ts";
import { openKind, type PageKind, pageKinds } from "../support/page-kinds.ts";

/**
 * Limits of a first visit: compressed kilobytes transferred, with everything that the page loads, requests, and elements,
 * which take a slow phone most of its time. `npm run weigh` measures that time.
 */
interface Budget {
  readonly kilobytes: number;
  readonly requests: number;
  readonly nodes: number;
}

/** A page, its style sheet, its font, the scripts of all pages and one of its own. */
const ordinary: Budget = { kilobytes: 60, requests: 6, nodes: 3000 };
const budgets: Readonly<Record<string, Budget>> = {
  // It loads the parts of the index that hold its words and the first results.
  search: { ...ordinary, kilobytes: 150, requests: 28 },
  // It loads the pages of all years.
  "filtered list of action items": { ...ordinary, kilobytes: 61, requests: 7 },
  // It has styles of its own.
  year: { ...ordinary, requests: 7 },
  // It has styles of its own, and loads what changed in a year.
  compare: { ...ordinary, kilobytes: 80, requests: 8 },
  // It has styles of its own, and its script shares a part with the one that reads minutes.
  new: { ...ordinary, kilobytes: 65, requests: 8 },
};

for (const pageKind of pageKinds) {
  describe(`the ${pageKind.kind}`, () => {
    const budget = budgets[pageKind.kind] ?? budgets[pageKind.template] ?? ordinary;
    let cost: Budget;
    test.beforeAll(async ({ tab }) => {
      cost = await costOf(tab, pageKind);
    });

    test(`weighs less than ${budget.kilobytes} KB`, () => {
      expect(cost.kilobytes).toBeLessThan(budget.kilobytes);
    });

    test(`makes at most ${budget.requests} requests`, () => {
      expect(cost.requests).toBeLessThanOrEqual(budget.requests);
    });

    test.for([375, 1280])(
      "moves nothing when its scripts come late, %i pixels wide",
      async (width, { page }) => {
        await page.setViewportSize({ width, height: 800 });
        await delayScripts(page);
        await openKind(page, pageKind);
        await page.waitForLoadState("networkidle");
        expect(await shiftOf(page)).toBeLessThan(0.01);
      },
    );
  });
}

describe("after ten years of meetings, a first visit stays within its budget:", () => {
  for (const path of [
    ...["", "meetings/", "meetings/2019/", "trends/", "releases/", "people/", "people/edgar/"],
    ...[
      "topics/",
      "topics/2019/",
      "topics/xrootd/",
      "topics/xrootd/2019/",
      "actions/",
      "actions/2019/",
      "decisions/",
      "support/",
      "support/2019/",
    ],
  ])
    test(`/${path}`, async ({ page }) => {
      const kind: PageKind = { kind: path, template: path, site: "decade", path };
      const { kilobytes, requests, nodes } = await costOf(page, kind);
      expect(kilobytes).toBeLessThan(ordinary.kilobytes);
      expect(requests).toBeLessThanOrEqual(ordinary.requests);
      expect(nodes).toBeLessThanOrEqual(ordinary.nodes);
    });
});

test("the largest meeting page weighs less than 60 KB", async ({ page }) => {
  expect((await costOf(page, largestMeeting())).kilobytes).toBeLessThan(ordinary.kilobytes);
});

test("the first search in ten years of minutes weighs less than 150 KB, with its page", async ({ page }) => {
  const search: PageKind = { kind: "", template: "search", site: "decade", path: "search/?q=open+tickets" };
  expect((await costOf(page, search)).kilobytes).toBeLessThan(150);
});

test("writing minutes weighs less than 175 KB, with their preview and the page itself", async ({ page }) => {
  const newPage: PageKind = { kind: "", template: "new", site: "technology", path: "new/" };
  const { kilobytes } = await costOf(page, newPage, async () => {
    await page.locator("#new-notes").pressSequentially("- AI (Mat): Tidy up\n");
    await page.locator("#new-preview .prose").waitFor();
  });
  expect(kilobytes).toBeLessThan(175);
});

test("a layout shift is detected", async ({ page }) => {
  await page.goto(inject("root").url);
  await waitForFirstPaint(page);
  await page.evaluate(() => document.body.prepend(document.createElement("textarea")));
  await expect.poll(() => shiftOf(page)).toBeGreaterThan(0.01);
});

/** `use` is what somebody does on the page. */
async function costOf(
  page: Page,
  pageKind: PageKind,
  use: () => Promise<void> = async () => {},
): Promise<Budget> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  let bytes = 0;
  let requests = 0;
  session.on("Network.requestWillBeSent", ({ request }) => {
    // Not the icon, which the browser requests after everything else, and not on each page.
    if (!/^(?:data|blob):|\/icon-\w+\.svg$/.test(request.url)) requests += 1;
  });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await openKind(page, pageKind);
  await use();
  await page.waitForLoadState("networkidle");
  await session.detach();
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  return { kilobytes: bytes / 1000, requests, nodes };
}

/** Holds back all scripts until the page is painted, as on a slow network, but the one that comes before the first paint. */
async function delayScripts(page: Page): Promise<void> {
  await page.route(/^(?!.*\/theme-).*\.js$/, async (route) => {
    await page.locator("footer, main").last().waitFor();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await route.continue();
  });
}

/** The first paint may come after the `load` event, and no shift is counted before it. */
function waitForFirstPaint(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new PerformanceObserver(() => requestAnimationFrame(() => resolve())).observe({
          type: "paint",
          buffered: true,
        });
      }),
  );
}

/** Cumulative layout shift while the page loads; 0 means that nothing moved. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ("value" in entry && typeof entry.value === "number") sum += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        // Buffered entries arrive before the second frame.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}

function largestMeeting(): PageKind {
  const { folder } = inject("technology");
  const sizes = readdirSync(join(folder, "meetings"))
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
    .map((name) => ({ name, size: statSync(join(folder, "meetings", name, "index.html")).size }));
  const largest = sizes.toSorted((a, b) => b.size - a.size)[0];
  return {
    kind: "largest meeting",
    template: "meeting",
    site: "technology",
    path: `meetings/${largest?.name}/`,
  };
}
