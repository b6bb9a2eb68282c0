import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test } from "../support/browser.ts";

const meeting = "meetings/2020-09-07/";
const rareWord = "ItalianGrid";
const dialog = "dialog.search-dialog";
const scriptFile = /\/search-dialog-\w+\.js$/;

describe("the search dialog", () => {
  test.for(["/", "Control+k", "Meta+k"])("opens at %s", async (keys, { page }) => {
    await open(page, keys);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("searchbox");
  });

  test("opens on a click into the search field of the header", async ({ page }) => {
    await page.goto(inject("technology").url + meeting);
    await page.locator(".site-search input").click();
    await page.locator(dialog).waitFor();
    expect(page.url()).toBe(inject("technology").url + meeting);
  });

  test("opens by Control+K alone while another field has the focus", async ({ page }) => {
    await page.goto(inject("technology").url);
    await page.focus("header [name=q]");
    await page.keyboard.press("/");
    expect(await page.inputValue("header [name=q]")).toBe("/");
    await page.keyboard.press("Control+k");
    await page.locator(dialog).waitFor();
  });

  test("closes on Escape and restores the focus", async ({ page }) => {
    await page.goto(inject("technology").url + meeting);
    await page.focus(".site-title");
    await page.keyboard.press("/");
    await page.locator(dialog).waitFor();
    await page.keyboard.press("Escape");
    await page.locator(dialog).waitFor({ state: "hidden" });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("site-title");
  });

  test("opens a result by keyboard alone", async ({ page }) => {
    await open(page, "/");
    await type(page, rareWord);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/meetings\/2020-09-14\/.*#osg-investigations-team--discussion$/);
    expect(await page.evaluate(() => document.querySelector(":target")?.textContent)).toBe("Discussion");
  });

  test("gets every letter typed while its script is loaded, and finds it", async ({ page }) => {
    const script = await holdScript(page);
    await page.goto(inject("technology").url + meeting);
    await page.keyboard.type(`/[${rareWord}]?`);
    await script.isAskedFor;
    expect(await page.inputValue(`${dialog} input`)).toBe(`[${rareWord}]?`);
    script.release();
    await page.locator(dialog).getByText("1 result.").waitFor();
    expect(await page.inputValue(`${dialog} input`)).toBe(`[${rareWord}]?`);
    expect(page.url()).toBe(inject("technology").url + meeting);
  });

  test("opens the search page on Enter even if its script cannot be loaded", async ({ page }) => {
    await page.route(scriptFile, (route) => route.abort());
    await page.goto(inject("technology").url + meeting);
    await page.keyboard.type("/xrootd");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${inject("technology").url}search/?q=xrootd`);
  });

  test("says how many results there are", async ({ page }) => {
    await open(page, "/");
    await type(page, rareWord);
    expect(await page.locator(`${dialog} [role=status]`).textContent()).toBe("1 result.");
  });

  test("opens the search page on Enter, with the typed words", async ({ page }) => {
    await open(page, "/");
    await type(page, "xrootd token");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${inject("technology").url}search/?q=xrootd+token`);
    await page.locator("#search-results h2").first().waitFor();
  });

  test("opens the search page even if the index cannot be loaded", async ({ page }) => {
    await page.route("**/search/index.json", (route) => route.abort());
    await open(page, "/");
    await page.keyboard.type("xrootd");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${inject("technology").url}search/?q=xrootd`);
  });

  test("searches again once the index can be loaded", async ({ page }) => {
    await page.route("**/search/index.json", (route) => route.abort());
    await open(page, "/");
    await page.keyboard.type("Italian");
    await page.getByText("Search could not be loaded.").waitFor();
    await page.unroute("**/search/index.json");
    await type(page, "Grid");
    expect(await page.locator(`${dialog} [role=status]`).textContent()).toBe("1 result.");
  });

  test.for([
    ["SOFTWARE-3947", "topics/SOFTWARE-3947/"],
    ["2020-09-14", "meetings/2020-09-14/"],
    ["Edgar", "people/edgar/"],
    ["3.5.24", "releases/3.5.24/"],
  ])("leads straight to %s at Enter", async ([typed = "", path], { page }) => {
    await open(page, "/");
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await page.waitForURL(inject("technology").url + path);
  });

  test("closes when a link points to the same page", async ({ page }) => {
    await page.goto(`${inject("technology").url}meetings/2020-09-14/`);
    await page.keyboard.press("/");
    await type(page, rareWord);
    await page.locator(`${dialog} h2 a`).click();
    await page.waitForURL(/#osg-investigations-team--discussion$/);
    await page.locator(dialog).waitFor({ state: "hidden" });
  });

  test("keeps the words typed last", async ({ page }) => {
    await open(page, "/");
    await type(page, rareWord);
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.locator(dialog).waitFor();
    expect(await page.inputValue(`${dialog} input`)).toBe(rareWord);
  });

  test("loads nothing before it is opened", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(inject("technology").url + meeting, { waitUntil: "networkidle" });
    expect(asked.filter((path) => path.includes("search"))).toEqual([]);
  });
});

async function open(page: Page, keys: string): Promise<void> {
  await page.goto(inject("technology").url + meeting);
  await page.keyboard.press(keys);
  await page.locator(`${dialog} [role=status]`).waitFor({ state: "attached" });
}

/** Holds back the script of the dialog until it is released. */
async function holdScript(page: Page): Promise<{ isAskedFor: Promise<unknown>; release: () => void }> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const isAskedFor = page.waitForRequest(scriptFile);
  await page.route(scriptFile, async (route) => {
    await released;
    await route.continue();
  });
  return { isAskedFor, release: () => release() };
}

/** Types into the dialog and waits for the results. */
async function type(page: Page, words: string): Promise<void> {
  await page.locator(dialog).waitFor();
  await page.keyboard.type(words);
  await page.locator(`${dialog} .results[aria-busy=false]`).waitFor({ state: "attached" });
}
