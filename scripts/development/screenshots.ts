import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { buildSite } from "../build-site.ts";
import { fail } from "../fail.ts";
import { readOptions } from "../options.ts";
import { browseFolder } from "./browse-folder.ts";

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly media?: Parameters<Page["emulateMedia"]>[0];
  /** Selector of an element to point at. */
  readonly hover?: string;
  /** Selector of an element to wait for before taking the picture. */
  readonly until?: string;
}

const desktop = { width: 1100, height: 760 };
const phone = { width: 390, height: 760 };

const shots: readonly Shot[] = [
  { name: "home", path: "", ...desktop },
  { name: "meeting", path: "meetings/2020-09-14/", ...desktop },
  { name: "year", path: "meetings/2020/", ...desktop },
  {
    name: "trends-dark",
    path: "trends/",
    ...desktop,
    media: { colorScheme: "dark" },
    hover: "[data-chart=ticket-flow] .plot",
    until: ".day-tip",
  },
  { name: "release", path: "releases/3.5.22/", ...desktop, hover: ".plot", until: ".day-tip" },
  { name: "search", path: "search/?q=xrootd+5", ...desktop, until: "#search-results h2" },
  { name: "actions-phone", path: "actions/", ...phone },
  { name: "meeting-phone-dark", path: "meetings/2020-09-14/", ...phone, media: { colorScheme: "dark" } },
  {
    name: "meeting-print",
    path: "meetings/2020-09-14/",
    width: 794,
    height: 1123,
    media: { media: "print" },
  },
];

const options = readOptions({
  usage: "npm run screenshots",
  purpose: "Builds our archive and takes the pictures of the README in Chromium, into docs/.",
  options: [],
});

const folder = await mkdtemp(join(tmpdir(), "minutebook-screenshots-"));
try {
  const site = join(folder, "site");
  await buildSite({ ...options, basePath: "/", quiet: true }, site);
  const count = await browseFolder(site, async (page, url) => {
    for (const shot of shots) await takeShot(page, url, shot);
    return shots.length;
  });
  if (count === null) fail("There is no browser; `npm test` installs one or says how to get it.");
  else console.log(`Took ${count} pictures into docs/.`);
} catch (error) {
  fail(error);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function takeShot(
  page: Page,
  url: string,
  { name, path, width, height, media, hover, until }: Shot,
): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: "screen", colorScheme: "light", ...media });
  await page.goto(url + path);
  if (hover !== undefined) await page.locator(hover).first().hover();
  if (until !== undefined) await page.locator(until).first().waitFor();
  await page.screenshot({ path: join("docs", `${name}.png`) });
}
