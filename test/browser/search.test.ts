import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test } from "../support/browser.ts";

/** A word of one section only, under "OSG Investigations Team", "Discussion" of 14 September 2020. */
const rareWord = "ItalianGrid";
const section = "meetings/2020-09-14/#osg-investigations-team--discussion";
const nonsense = "qzxwvjk";

describe.for(["root", "technology"] as const)("the search of the %s site", (site) => {
  test("finds the one section that holds a word", async ({ page }) => {
    const { url } = await openSearch(page, site);
    await page.fill("#q", rareWord);
    await page.locator("#search-results mark").first().waitFor();
    expect(await foundLinks(page)).toContain(url + section);
  });

  test("leads to the heading of the section", async ({ page }) => {
    const { url } = await openSearch(page, site);
    await page.fill("#q", rareWord);
    await page.click(`#search-results a[href$="${new URL(section, url).hash}"]`);
    await page.waitForURL(url + section);
    expect(await targetInView(page)).toBe("Discussion");
  });
});

test("words that are typed before the index has come are searched for once it has", async ({ page }) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/pagefind.js", async (route) => {
    await released;
    await route.continue();
  });
  const asked = page.waitForRequest("**/pagefind.js");
  await openSearch(page, "technology");
  await asked;
  await page.fill("#q", rareWord);
  release();
  await page.locator("#search-results mark").first().waitFor({ timeout: 10_000 });
  expect(await page.inputValue("#q")).toBe(rareWord);
});

test("the search page searches at once for the words in its address", async ({ page }) => {
  const { url } = await openSearch(page, "technology", `?q=${rareWord}`);
  await page.locator("#search-results mark").first().waitFor();
  expect(await foundLinks(page)).toContain(url + section);
});

test("a search can start from the form on the home page", async ({ page }) => {
  await page.goto(inject("technology").url);
  await page.fill("#q", rareWord);
  await page.click("search button");
  await page.locator("#search-results mark").first().waitFor();
  expect(new URL(page.url()).search).toBe(`?q=${rareWord}`);
});

test("a word that stands nowhere finds nothing, and the page says so", async ({ page }) => {
  await openSearch(page, "root");
  await page.fill("#q", nonsense);
  const status = page.getByRole("status").filter({ hasText: nonsense });
  await status.waitFor();
  expect(await page.locator("#search-results > li").count()).toBe(0);
});

test("the number of results is announced", async ({ page }) => {
  await openSearch(page, "root", `?q=${rareWord}`);
  await page.locator("#search-results mark").first().waitFor();
  expect(await page.getByRole("status").textContent()).toBe("1 meeting found.");
});

test("results of an earlier word make room for those of a later one", async ({ page }) => {
  await openSearch(page, "root", `?q=${rareWord}`);
  await page.locator("#search-results mark").first().waitFor();
  await page.fill("#q", "Swinburne");
  await page.locator("#search-results mark", { hasText: "Swinburne" }).first().waitFor();
  expect(await page.locator("#search-results mark", { hasText: rareWord }).count()).toBe(0);
});

test("an emptied field shows no results", async ({ page }) => {
  await openSearch(page, "root", `?q=${rareWord}`);
  await page.locator("#search-results mark").first().waitFor();
  await page.fill("#q", "");
  await expect.poll(() => page.locator("#search-results > li").count()).toBe(0);
});

test("the address keeps the words that are searched for", async ({ page }) => {
  await openSearch(page, "root");
  await page.fill("#q", "site monitoring");
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("site monitoring");
});

test("more results than fit follow at the press of a button", async ({ page }) => {
  await openSearch(page, "root", "?q=XRootD");
  const pages = page.locator("#search-results > li:has(h2)");
  await pages.first().waitFor();
  const before = await pages.count();
  await page.getByRole("button", { name: /^Show more/ }).click();
  await expect.poll(() => pages.count()).toBeGreaterThan(before);
});

test("the keyboard alone is enough to search and to follow a result", async ({ page }) => {
  const { url } = await openSearch(page, "root");
  await expect.poll(() => focusedId(page)).toBe("q");
  await page.keyboard.type(rareWord);
  await page.locator("#search-results mark").first().waitFor();
  await tabTo(page, "#search-results li li a");
  await page.keyboard.press("Enter");
  await page.waitForURL(url + section);
  expect(await targetInView(page)).toBe("Discussion");
});

async function openSearch(
  page: Page,
  site: "root" | "technology",
  query = "",
): Promise<{ readonly url: string }> {
  const { url } = inject(site);
  await page.goto(`${url}search/${query}`);
  return { url };
}

function foundLinks(page: Page): Promise<string[]> {
  return page
    .locator("#search-results a")
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")));
}

function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

/** Presses Tab until an element that matches has the focus; the test's own time limit ends a vain search. */
async function tabTo(page: Page, selector: string): Promise<void> {
  do await page.keyboard.press("Tab");
  while (!(await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)));
}

/** Text of the element that the address names, where it can be seen without scrolling; null otherwise. */
function targetInView(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const target = document.querySelector(":target");
    if (!target) return null;
    const { top, bottom } = target.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight ? target.textContent : null;
  });
}
