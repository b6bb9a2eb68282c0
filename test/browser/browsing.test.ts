import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test, testWithoutJavaScript } from "../support/browser.ts";

describe("the list of all meetings", () => {
  testWithoutJavaScript("leads to a month, also without JavaScript", async ({ page }) => {
    await open(page, "meetings/");
    await page.getByRole("link", { name: "September 2020, 2 meetings" }).click();
    expect(await page.locator(":target").innerText()).toMatch(/^Sep/);
    await expect.poll(() => topOf(page, ":target")).toBeLessThan(100);
  });

  testWithoutJavaScript("has no filter where none would work", async ({ page }) => {
    await open(page, "meetings/");
    expect(await page.locator("main input").count()).toBe(0);
  });

  test("links to months with targets large enough for touch in a narrow window", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, "meetings/");
    const sizes = await page.locator(".month-jumps td a").evaluateAll((links) =>
      links.map((link) => {
        const { width, height } = link.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });
});

describe("the filter", () => {
  test("leaves the rows with all words, and says how many", async ({ page }) => {
    await filterBy(page, "school  JULY");
    expect(await shownRows(page)).toEqual([
      expect.stringMatching(/^20 Jul/),
      expect.stringMatching(/^13 Jul/),
    ]);
    expect(await page.locator(".list-filter [role=status]").innerText()).toMatch(/^2 of \d+ rows$/);
  });

  test("hides headings without rows", async ({ page }) => {
    await filterBy(page, "condor september");
    expect(await page.locator("main :is(h2, h3):visible").allInnerTexts()).toEqual([
      expect.stringMatching(/^2020/),
      expect.stringMatching(/^Sep/),
    ]);
  });

  test("is cleared by Escape", async ({ page }) => {
    await open(page, "meetings/");
    const all = (await shownRows(page)).length;
    await filterBy(page, "no row has these words");
    expect(await shownRows(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect([await page.getByLabel("Filter this list").inputValue(), (await shownRows(page)).length]).toEqual([
      "",
      all,
    ]);
  });

  test("links to a search for the words in the full text", async ({ page }) => {
    await open(page, "meetings/");
    const link = page.getByRole("link", { name: "Search the full text" });
    expect(await link.isVisible()).toBe(false);
    await filterBy(page, "proxy container");
    await link.click();
    await page.waitForURL(`${inject("technology").url}search/?q=proxy+container`);
  });

  test("Enter focuses the first shown meeting, and j and k skip hidden ones", async ({ page }) => {
    await filterBy(page, "condor");
    const left = await page.locator(".meetings > li:not([hidden]) > a time").evaluateAll(datesOf);
    await page.keyboard.press("Enter");
    const visited = [await focusedDate(page)];
    for (const key of ["j", "j", "k"]) {
      await page.keyboard.press(key);
      visited.push(await focusedDate(page));
    }
    expect(visited).toEqual([left[0], left[1], left[2], left[1]]);
  });

  test("is cleared by a link to a month", async ({ page }) => {
    await filterBy(page, "september");
    await page.getByRole("link", { name: "June 2020, 5 meetings" }).click();
    await page.locator(":target").waitFor();
    expect(await page.getByLabel("Filter this list").inputValue()).toBe("");
  });
});

test("a table of six releases shows its total beside the text", async ({ page }) => {
  await open(page, "meetings/2020-09-14/");
  const table = page.locator(".releases table").first();
  await table.evaluate((element) => {
    // A minute-taker may place the table in the text.
    document.querySelector(".prose")?.append(element.closest(".releases") ?? element);
    // The real minutes have six columns while one release ends and the next begins.
    for (const row of element.querySelectorAll("tr"))
      for (const cell of [...row.children].slice(1, 4)) cell.after(cell.cloneNode(true));
  });
  const [hidden, columns] = await table.evaluate((element) => {
    const scroll = element.closest(".scroll");
    return [
      (scroll?.scrollWidth ?? 0) - (scroll?.clientWidth ?? 0),
      element.querySelectorAll("thead th").length,
    ];
  });
  expect(columns).toBeGreaterThanOrEqual(8);
  expect(hidden).toBe(0);
});

describe("the calendar of a year", () => {
  test("names each meeting with its tickets, and each cancelled one with the reason", async ({ page }) => {
    await open(page, "meetings/2020/");
    const row = page.locator("tr", { has: page.getByTitle("September", { exact: true }) });
    await row.getByRole("link", { name: "14 September 2020, 221 tickets, −14" }).waitFor();
    await row.getByRole("cell", { name: "21 September 2020, cancelled: HTCondor Week Europe" }).waitFor();
  });

  test.for([
    { width: 1280, look: "a column", across: true },
    { width: 320, look: "a row", across: false },
  ])("shows a month as $look in a window of $width pixels", async ({ width, across }, { page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "meetings/2020/");
    const [january, february] = await page
      .locator(".year-calendar tbody th")
      .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect()));
    expect(january?.top === february?.top).toBe(across);
  });

  test("keeps a month in one column where two meetings share a week of it", async ({ page }) => {
    await open(page, "meetings/2020/");
    const sizes = () =>
      page.locator(".year-calendar").evaluate((calendar) => ({
        table: calendar.querySelector("table")?.getBoundingClientRect().width,
        room: calendar.getBoundingClientRect().width,
      }));
    const before = await sizes();
    await page
      .locator(".year-calendar a.day")
      .first()
      .evaluate((day) => day.after(day.cloneNode(true)));
    expect(await sizes()).toEqual(before);
    expect(before.table).toBeLessThanOrEqual(before.room);
  });

  test("moves the focus by j and k in order of time", async ({ page }) => {
    await open(page, "meetings/2020/");
    await page.locator(".year-calendar a.day").first().focus();
    for (const key of ["j", "j", "k"]) await page.keyboard.press(key);
    expect(await focusedDate(page)).toBe("2020-01-13");
  });

  test("links to a month of the list below", async ({ page }) => {
    await open(page, "meetings/2020/");
    await page.locator(".year-calendar").getByRole("link", { name: "Jun", exact: true }).click();
    expect(await page.locator(":target").innerText()).toMatch(/^Jun/);
  });

  test("says which months are outside the archive", async ({ page }) => {
    await page.goto(`${inject("oddities").url}meetings/2020/`);
    expect(await page.getByRole("row", { name: /^Dec/ }).innerText()).toContain("after the last minutes");
  });

  test("is printed", async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 700, height: 1000 });
    await open(page, "meetings/2020/");
    expect(await page.locator(".year-calendar .day:visible").count()).toBeGreaterThan(45);
  });
});

describe("[ and ]", () => {
  test.for([
    { what: "year", from: "meetings/2020/", to: "meetings/2019/", back: "meetings/2020/" },
    {
      what: "page of minutes with errors",
      from: "meetings/2020-01-20/",
      to: "meetings/2020-01-13/",
      back: "meetings/2020-01-27/",
    },
  ])("lead from a $what to its neighbours", async ({ from, to, back }, { page }) => {
    const base = inject("oddities").url;
    await page.goto(base + from);
    await page.keyboard.press("[");
    await page.waitForURL(base + to);
    if (back !== from) await page.goto(base + from);
    await page.keyboard.press("]");
    await page.waitForURL(base + back);
  });

  test.for(["people/", "topics/"])(
    "lead through the pages of %s in the order of that list",
    async (list, { page }) => {
      await open(page, list);
      const [first = "", second = ""] = await page
        .locator("main tbody th a, main .threads > li > :first-child")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      await page.goto(new URL(first, page.url()).href);
      await page.keyboard.press("]");
      await page.waitForURL(new URL(second, page.url()).href);
      await page.keyboard.press("[");
      await page.waitForURL(new URL(first, page.url()).href);
    },
  );
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(inject("technology").url + path);
}

async function filterBy(page: Page, words: string): Promise<void> {
  await open(page, "meetings/");
  await page.getByLabel("Filter this list").fill(words);
}

function shownRows(page: Page): Promise<string[]> {
  return page.locator(".meetings > li:visible").allInnerTexts();
}

function datesOf(times: Element[]): (string | null)[] {
  return times.map((time) => time.getAttribute("datetime"));
}

function focusedDate(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.querySelector("time")?.getAttribute("datetime"));
}

async function topOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).boundingBox();
  return box?.y ?? Number.NaN;
}
