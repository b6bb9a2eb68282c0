import { copyFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { test, testWithWorkers } from "../support/browser.ts";
import { images, talkative, turned } from "../support/images.ts";
import { runBuild } from "../support/run-build.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const body = `
![A page, wide](wide.png)

The text below.

- ![a](small.png) ![b](small.jpg) ![c](small.gif) ![d](small.webp) ![e](turned.jpg)

${"A line of many that put the next image far below.\n\n".repeat(120)}
![Far below](far.png)
`;
const folder = temporaryFolder(
  {
    "content/site.yaml": "title: Ferry minutes\n",
    "content/minutes/2020-09-14.md": `---\ndate: 2020-09-14\n---\n${body}`,
    "content/minutes/small.png": talkative.png,
    "content/minutes/small.jpg": talkative.jpg,
    "content/minutes/small.gif": talkative.gif,
    "content/minutes/small.webp": talkative.webp,
    "content/minutes/turned.jpg": turned(6),
    "content/minutes/far.png": images.png,
  },
  afterAll,
);
let served: ServedFolder;
let meeting: string;

beforeAll(async () => {
  copyFileSync("docs/meeting.png", join(folder, "content/minutes/wide.png"));
  const site = join(folder, "site");
  await runBuild(["--content", join(folder, "content"), "--output", site, "--base-path", "/ferry/"]);
  served = await serveFolder(site, "/ferry/");
  meeting = `${served.origin}/ferry/meetings/2020-09-14/`;
}, 120_000);
afterAll(() => served.close());

/** The pixels of an image as the browser read them; zeros before it is loaded. */
function pixelsOf(page: Page, name: string): Promise<number[]> {
  return page
    .locator(`.prose img[src$="/${name}"]`)
    .evaluate((image) =>
      image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : [],
    );
}

describe("an image of minutes", () => {
  test("can be read by a browser after its metadata is gone, whatever its kind, the right side up", async ({
    page,
  }) => {
    await page.goto(meeting);
    for (const name of ["small.png", "small.jpg", "small.gif", "small.webp"])
      await expect.poll(() => pixelsOf(page, name), { message: name }).toEqual([3, 2]);
    await expect.poll(() => pixelsOf(page, "turned.jpg")).toEqual([2, 3]);
  });

  test("takes its place before it is loaded, so that nothing moves", async ({ page }) => {
    const below = page.getByText("The text below.");
    let loadImage: () => void = () => undefined;
    const mayLoad = new Promise<void>((resolve) => {
      loadImage = resolve;
    });
    await page.route("**/wide.png", async (route) => {
      await mayLoad;
      await route.continue();
    });
    await page.goto(`${meeting}?before`, { waitUntil: "domcontentloaded" });
    // The typeface moves lines too.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const before = await below.boundingBox();
    expect(await pixelsOf(page, "wide.png")).toEqual([0, 0]);
    loadImage();
    await expect.poll(async () => (await pixelsOf(page, "wide.png"))[0]).toBeGreaterThan(1000);
    expect(await below.boundingBox()).toEqual(before);
  });

  test("is loaded when a reader comes near it", async ({ page }) => {
    await page.goto(meeting);
    await expect.poll(() => pixelsOf(page, "small.png")).toEqual([3, 2]);
    expect(await pixelsOf(page, "far.png")).toEqual([0, 0]);
    await page.getByAltText("Far below").scrollIntoViewIfNeeded();
    await expect.poll(() => pixelsOf(page, "far.png")).toEqual([3, 2]);
  });

  test.for([320, 390, 1280])("fits a window of %i pixels, in its own proportion", async (width, { page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(meeting);
    const box = await page.getByAltText("A page, wide").boundingBox();
    await expect.poll(async () => (await pixelsOf(page, "wide.png"))[0]).toBeGreaterThan(1000);
    const [natural = 0, high = 0] = await pixelsOf(page, "wide.png");
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(high / natural, 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test("opens whole when it is clicked", async ({ page }) => {
    await page.goto(meeting);
    await page.getByAltText("A page, wide").click();
    await page.waitForURL(`${meeting}wide.png`);
  });

  test("has a white ground on a dark page", async ({ page }) => {
    await page.goto(meeting);
    const ground = () =>
      page.getByAltText("A page, wide").evaluate((image) => getComputedStyle(image).backgroundColor);
    expect(await ground()).toBe("rgba(0, 0, 0, 0)");
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await ground()).toBe("rgb(255, 255, 255)");
  });

  testWithWorkers("is on the page of a reader without a network", async ({ browser, page }) => {
    await page.goto(meeting);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await expect.poll(() => pixelsOf(page, "wide.png").then(([width]) => width)).toBeGreaterThan(1000);
    for (const address of [meeting, `${meeting}wide.png`])
      await expect
        .poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, address))
        .toBe(true);
    await browser.setOffline(true);
    try {
      await page.goto(`${meeting}?offline`);
      await expect.poll(() => pixelsOf(page, "wide.png").then(([width]) => width)).toBeGreaterThan(1000);
    } finally {
      await browser.setOffline(false);
    }
  });
});
