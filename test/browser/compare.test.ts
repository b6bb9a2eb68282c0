import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test, testWithoutJavaScript } from "../support/browser.ts";

describe("two meetings that follow each other", () => {
  test("change in the browser as the later one's page says", async ({ page }) => {
    await open(page, "meetings/2020-09-14/");
    const said = {
      tables: await tableRows(page, [1, 2]),
      actions: await changeCounts(page, ".action-section .action-group > h3, .gone-section h2"),
      support: await page.locator(".changes").getByRole("link", { name: "Georgia Tech" }).count(),
    };
    await page.getByRole("link", { name: "Compare with any other meeting" }).click();
    await page.locator("#comparison .counts").first().waitFor();
    expect(new URL(page.url()).search).toBe("?from=2020-08-24&to=2020-09-14");
    expect({
      tables: await tableRows(page, [2, 3]),
      actions: await changeCounts(page, "#comparison h4[id^=comparison-][id$=new], #comparison-gone"),
      support: await page.locator("#comparison").getByText("Georgia Tech:").count(),
    }).toEqual(said);
  });
});

describe("what changed over months", () => {
  test("has figures that lead to as many rows", async ({ page }) => {
    await openComparison(page, "?from=2020-08-24&to=2020-12-21");
    const figures = page.locator(".comparison-figures a");
    const counts = (await figures.allInnerTexts()).filter((text) => /^\d/.test(text));
    expect(counts.length).toBeGreaterThan(6);
    for (const text of counts) {
      const target = await page.getByRole("link", { name: text, exact: true }).first().getAttribute("href");
      const rows = page.locator(`${target}`).locator("xpath=following-sibling::ul[1]/li");
      expect.soft([text, await rows.count()]).toEqual([text, Number.parseInt(text, 10)]);
    }
  });

  test("links each count to its cell in the minutes", async ({ page }) => {
    await openComparison(page, "?from=2020-08-24&to=2020-12-21");
    await page.locator("#comparison-tickets").getByRole("link", { name: "133", exact: true }).click();
    await page.waitForURL(/\/meetings\/2020-12-21\/#tickets-open$/);
    expect(await page.locator(":target").innerText()).toMatch(/^Open\s+133/);
  });

  test("can be chosen by keyboard, and left again by going back", async ({ page }) => {
    await openComparison(page, "");
    await page.getByLabel("After").fill("2020-11-01");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "From 26 October 2020 to 21 December 2020" }).waitFor();
    expect(page.url()).toContain("?from=2020-11-01&to=2020-12-21");
    await page.goBack();
    await page.getByRole("heading", { name: "From 14 December 2020 to 21 December 2020" }).waitFor();
  });

  test("says so if nothing changed", async ({ page }) => {
    await open(page, "compare/?from=2020-12-21&to=2020-12-21");
    await page.getByText("Nothing changed between 21 December 2020 and itself.").waitFor();
  });

  test("loads the years of the span alone", async ({ page }) => {
    const loaded = new Set<string>();
    page.on("request", (request) => {
      if (request.url().endsWith(".json")) loaded.add(request.url().slice(-9));
    });
    await page.goto(`${inject("decade").url}compare/?from=2014-12-20&to=2015-02-01`);
    await page.locator("#comparison .counts").first().waitFor();
    expect(loaded).toEqual(new Set(["2014.json", "2015.json"]));
  });
});

testWithoutJavaScript("the page leads to what changed at each meeting", async ({ page }) => {
  await open(page, "compare/");
  expect(await page.locator("main").innerText()).toContain("Comparing any two days needs JavaScript");
  expect(await page.locator("main :is(input, button, select):visible").count()).toBe(0);
  await page.getByRole("link", { name: "21 December 2020, since 14 Dec" }).click();
  await page.waitForURL(/\/meetings\/2020-12-21\/#summary-changes$/);
  expect(await page.locator(":target").innerText()).toBe("Changes since 14 December 2020");
});

/** Name, count and change of each ticket state and queue; `cells` are the columns of the last two, from 0. */
async function tableRows(page: Page, cells: readonly [number, number]): Promise<string[][]> {
  const rows = await page
    .locator(".counts tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? "")));
  return rows
    .filter(([name]) => name !== "Releases")
    .map((row) => [row[0] ?? "", row[cells[0]] ?? "", row[cells[1]] ?? ""])
    .slice(0, 10);
}

/** Kinds of action items with their numbers, from headings. */
async function changeCounts(page: Page, headings: string): Promise<string[]> {
  const texts = await page.locator(headings).allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, " ")).toSorted();
}

async function openComparison(page: Page, query: string): Promise<void> {
  await open(page, `compare/${query}`);
  await page.locator("#comparison .counts").first().waitFor();
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(inject("technology").url + path);
}
