import { expect, inject } from "vitest";
import { test } from "../support/browser.ts";

test("a chart is a picture on a page of another site, light or dark as that page", async ({ page }) => {
  const pictures = ["ticket-flow", "queues", "releases/3.5.28/burndown"];
  const images = pictures.map((name) => `<img src="http://minutes.example/data/charts/${name}.svg">`);
  const body = `<!doctype html><meta name="color-scheme" content="light dark">${images.join("")}`;
  // Both hosts are only names, because a browser lets no page of the Internet load from this machine.
  await page.route("http://minutes.example/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await page.request.get(inject("technology").url + pathname.slice(1)) });
  });
  await page.route("http://wiki.example/**", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("http://wiki.example/charts", { waitUntil: "load" });
  const widths = await page.evaluate(() => [...document.images].map(({ naturalWidth }) => naturalWidth));
  expect(widths).toEqual(pictures.map(() => 800));
  const light = await page.locator("img").first().screenshot();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await page.locator("img").first().screenshot();
  // Lines, areas and names take more bytes than a rectangle of one colour.
  expect(Math.min(light.length, dark.length)).toBeGreaterThan(10_000);
  expect(light.equals(dark)).toBe(false);
});

test("the page of a meeting leads to its Markdown and its e-mail", async ({ page }) => {
  await page.goto(`${inject("technology").url}meetings/2020-09-14/`);
  const links = page.locator(".meeting-footer .files a");
  const texts = await Promise.all(
    (await links.all()).map(async (link) => {
      const address = await link.evaluate((element) =>
        element instanceof HTMLAnchorElement ? element.href : "",
      );
      return (await page.request.get(address)).text();
    }),
  );
  expect(texts.map((text) => text.split("\n")[0])).toEqual([
    "# OSG Technology Area Meeting, 14 September 2020",
    "OSG Technology Area Meeting, 14 September 2020",
    expect.stringContaining('"date":"2020-09-14"'),
  ]);
});
