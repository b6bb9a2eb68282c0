import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test } from "../support/browser.ts";

/** A word of one section only, under "OSG Investigations Team", "Discussion" of 14 September 2020. */
const rareWord = "ItalianGrid";
const section = "meetings/2020-09-14/#osg-investigations-team--discussion";
const nonsense = "qzxwvjk";

type SiteName = "root" | "technology" | "decade";

describe.for(["root", "technology"] as const)("the search of the %s site", (site) => {
  test("finds the one section that holds a word", async ({ page }) => {
    await search(page, rareWord, site);
    expect(await resultPaths(page, site)).toEqual([section]);
  });

  test("opens at the heading of the section, and highlights the word", async ({ page }) => {
    await search(page, rareWord, site);
    await page.click("#search-results h2 a");
    await page.waitForURL((url) => url.pathname.endsWith("/meetings/2020-09-14/"));
    await expect.poll(() => markedWords(page)).toEqual([rareWord]);
    await expect.poll(() => targetInView(page)).toBe("Discussion");
    // The address no longer contains the words, so neither does a copied link.
    expect(page.url()).toBe(inject(site).url + section);
  });

  test("finds a page by its own name", async ({ page }) => {
    await search(page, "software-3947", site);
    const link = page.locator("#search-jumps a");
    expect(await link.textContent()).toBe("Issue SOFTWARE-3947");
    await link.click();
    await page.waitForURL(`${inject(site).url}topics/SOFTWARE-3947/`);
  });
});

describe("what is found", () => {
  test("is counted, and shown with its date and how long ago that was", async ({ page }) => {
    await search(page, rareWord);
    expect(await statusOf(page)).toBe("1 result.");
    const where = await page.locator("#search-results .where").innerText();
    expect(where).toMatch(/^14 September 2020, \d+ (?:weeks|years) ago/);
  });

  test("may be an action item, with its section", async ({ page }) => {
    await search(page, "data-lake talk Edgar");
    const first = page.locator("#search-results li").first();
    expect(await first.innerText()).toMatch(
      /^Give the Data Lake talk .*\n+14 September 2020, .* · Action item \(Edgar\) · OSG/,
    );
    expect((await resultPaths(page))[0]).toMatch(/^meetings\/2020-09-14\/#action-give-the-/);
  });

  test("is one result with several dates if minutes repeat it", async ({ page }) => {
    await search(page, "AI Carl CC* resources carry a tag");
    const where = await page.locator("#search-results .where").allInnerTexts();
    expect(where.join("\n")).toMatch(/ · also \d+ \w+ 2020/);
  });

  test("is replaced by the results of a later word", async ({ page }) => {
    await search(page, rareWord);
    await search(page, "Swinburne");
    const marks = await page.locator("#search-results mark").allTextContents();
    expect(new Set(marks.map((mark) => mark.replace(/\W/g, "").toLowerCase()))).toEqual(
      new Set(["swinburne"]),
    );
  });

  test("is followed by more after a click on a button", async ({ page }) => {
    await search(page, "XRootD");
    const results = page.locator("#search-results > li:has(h2)");
    const before = await results.count();
    await page.getByRole("button", { name: /^Show more/ }).click();
    await expect.poll(() => results.count()).toBeGreaterThan(before);
    expect(await page.evaluate(() => document.activeElement?.closest("h2") !== null)).toBe(true);
  });

  test("disappears when the field is cleared", async ({ page }) => {
    await search(page, rareWord);
    await search(page, "");
    expect(await page.locator("#search-results > li").count()).toBe(0);
  });
});

describe("a word that occurs nowhere", () => {
  test("finds nothing, and the page says what was searched", async ({ page }) => {
    await search(page, nonsense);
    expect(await statusOf(page)).toBe(
      `No minutes contain “${nonsense}”. The text of all minutes was searched, with facts, action items, decisions and support entries.`,
    );
    expect(await page.locator("#search-results > li").count()).toBe(0);
  });

  test("is corrected if it is similar to another one", async ({ page }) => {
    await search(page, "ItalainGrid");
    expect(await statusOf(page)).toBe(
      "1 result. No minutes contain “ItalainGrid”, so “italiangrid” was searched for instead.",
    );
    expect(await resultPaths(page)).toEqual([section]);
  });
});

describe("the counts of a search are true", () => {
  const query = "?q=XRootD";

  test("all results are listed, and each bar shows the number in its month", async ({ page }) => {
    await open(page, query);
    const total = Number.parseInt(await statusOf(page), 10);
    const bars = await page.locator("#search-months button").allInnerTexts();
    const counts = bars.map((label) => Number(/(\d+) found/.exec(label)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(await allDays(page)).toHaveLength(total);
  });

  test.for([
    ["kind", "action"],
    ["section", "OSG Software Team"],
    ["person", "Edgar"],
  ])(
    "the list of %s tells how many results are left, and leaves so many",
    async ([name = "", value = ""], { page }) => {
      await open(page, query);
      const option = page.locator(`#search-filters select[name=${name}] option[value="${value}"]`);
      const promised = Number(/\((\d+)\)/.exec((await option.textContent()) ?? "")?.[1]);
      await page.selectOption(`#search-filters select[name=${name}]`, value);
      await settled(page);
      expect(promised).toBeGreaterThan(0);
      expect(Number.parseInt(await statusOf(page), 10)).toBe(promised);
      expect(await allDays(page)).toHaveLength(promised);
    },
  );

  test("a month's bar filters by that month, and removes the filter on a second click", async ({ page }) => {
    await open(page, query);
    const before = await statusOf(page);
    const bar = page.getByRole("button", { name: /^September 2020, / });
    const promised = Number(/(\d+) found/.exec((await bar.textContent()) ?? "")?.[1]);
    await bar.click();
    await settled(page);
    const days = await allDays(page);
    expect(days).toHaveLength(promised);
    expect(days.filter((day) => !day.startsWith("2020-09-"))).toEqual([]);
    expect(await bar.getAttribute("aria-pressed")).toBe("true");
    await bar.click();
    await settled(page);
    expect(await statusOf(page)).toBe(before);
  });

  test.for([
    ["newest", (days: string[]) => days.toSorted(byText).reverse()],
    ["oldest", (days: string[]) => days.toSorted(byText)],
  ] as const)("the %s come first where that is asked for", async ([order, sorted], { page }) => {
    await open(page, "?q=token");
    await page.selectOption("#search-filters select[name=sort]", order);
    await settled(page);
    const days = await page
      .locator("#search-results time")
      .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
    expect(days).toEqual(sorted(days));
    expect(new Set(days).size).toBeGreaterThan(1);
  });

  test("filters without results say so, and can be cleared at once", async ({ page }) => {
    await open(page, `?q=${rareWord}&kind=decision`);
    expect(await statusOf(page)).toBe("Nothing matches these filters; without them there is 1 result.");
    await page.getByRole("button", { name: "Clear filters" }).click();
    await settled(page);
    expect(await resultPaths(page)).toEqual([section]);
  });

  test("filters without words list everything, newest first", async ({ page }) => {
    await open(page, "?kind=decision&year=2020");
    const days = await allDays(page);
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted(byText).reverse());
  });
});

describe("a question", () => {
  test("finds the fact that answers it", async ({ page }) => {
    await open(page, "?q=who+was+on+triage+duty+on+14+September+2020%3F");
    expect(await statusOf(page)).toBe("1 result of 14 September 2020.");
    expect(await resultPaths(page)).toEqual(["meetings/2020-09-14/#triage"]);
    expect(await page.locator("#search-results .excerpt").innerText()).toContain("this week: Mat");
  });
});

describe("a month that is typed", () => {
  test("is a filter, which the lists and the bars show", async ({ page }) => {
    await open(page, "?q=XRootD+September+2020");
    expect(await statusOf(page)).toMatch(/^\d+ results in September 2020/);
    expect((await allDays(page)).filter((day) => !day.startsWith("2020-09-"))).toEqual([]);
    expect(await page.inputValue("#search-filters select[name=year]")).toBe("2020");
    const bar = page.getByRole("button", { name: /^September 2020, / });
    expect(await bar.getAttribute("aria-pressed")).toBe("true");
  });

  test("is no longer one of the words when another month is chosen", async ({ page }) => {
    await open(page, "?q=XRootD+September+2020");
    await page.getByRole("button", { name: /^March 2020, / }).click();
    await settled(page);
    expect(await page.inputValue("#q")).toBe("XRootD");
    expect((await allDays(page)).filter((day) => !day.startsWith("2020-03-"))).toEqual([]);
  });
});

describe("what is pasted into the field", () => {
  test("may be the address of an issue, which leads to its page and to the minutes", async ({ page }) => {
    await open(page, "?q=https://issues.example/browse/SOFTWARE-3947");
    expect(await page.locator("#search-jumps a").allTextContents()).toEqual(["Issue SOFTWARE-3947"]);
    expect(await page.locator("#search-results mark").first().textContent()).toBe("SOFTWARE-3947");
  });

  test("may be the old name of a file, which leads to the minutes of its day", async ({ page }) => {
    await open(page, "?q=TechArea20200914.md");
    expect(await page.locator("#search-jumps a").allTextContents()).toEqual(["Minutes of 14 September 2020"]);
    expect(new Set(await allDays(page))).toEqual(new Set(["2020-09-14"]));
  });
});

describe("the bars of months", () => {
  test("are one tab stop, in which arrow keys move", async ({ page }) => {
    await open(page, "?q=XRootD");
    const stops = page.locator("#search-months button[tabindex='0']");
    expect(await stops.count()).toBe(1);
    await stops.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    expect(await focusedText(page)).toMatch(/^February 2020, /);
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await statusOf(page)).toMatch(/ in February 2020/);
    expect(await focusedText(page)).toMatch(/^February 2020, /);
  });

  test.for([1280, 320])("are at least 24 px wide, on a screen of %i px", async (width, { page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "?q=token", "decade");
    const sizes = await page
      .locator("#search-months button")
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
    expect(sizes.length).toBeGreaterThan(60);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

test("where no page has the name that is searched for, no place for it is drawn", async ({ page }) => {
  await page.goto(`${inject("technology").url}search/?q=who+was+on+triage`);
  await page.locator("#search-results li").first().waitFor();
  expect(await page.locator("#search-jumps a").count()).toBe(0);
  expect((await page.locator("#search-jumps").boundingBox())?.height).toBe(0);
});

test("an empty search page says where to start", async ({ page }) => {
  await open(page, "");
  await page.getByRole("link", { name: "Who attended on 21 December 2020?" }).waitFor();
  await page.getByRole("link", { name: "Decisions of 2020" }).click();
  await page.waitForURL(/\bkind=decision\b/);
  await settled(page);
  expect(await statusOf(page)).toMatch(/^\d+ results, newest first\.$/);
  expect(await page.locator("#search-start").textContent()).toBe("");
});

describe("the address of the search page", () => {
  test("holds words, filters and order, so that a search can be linked to", async ({ page }) => {
    await open(page, "");
    await search(page, "site monitoring");
    await page.selectOption("#search-filters select[name=kind]", "minutes");
    await page.selectOption("#search-filters select[name=sort]", "oldest");
    await settled(page);
    expect(new URL(page.url()).search).toBe("?q=site+monitoring&kind=minutes&sort=oldest");
    const status = await statusOf(page);
    const found = await resultPaths(page);
    await page.reload();
    await settled(page);
    expect({ status: await statusOf(page), found: await resultPaths(page) }).toEqual({ status, found });
    expect(await page.inputValue("#search-filters select[name=kind]")).toBe("minutes");
  });

  test("may come from the form in the header", async ({ page }) => {
    await page.goto(inject("technology").url);
    await page.fill("header [name=q]", rareWord);
    await page.keyboard.press("Enter");
    await settled(page);
    expect(new URL(page.url()).search).toBe(`?q=${rareWord}`);
    expect(await resultPaths(page)).toEqual([section]);
  });
});

test("words typed before the index is loaded are searched for afterwards", async ({ page }) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/search/index.json", async (route) => {
    await released;
    await route.continue();
  });
  const asked = page.waitForRequest("**/search/index.json");
  await page.goto(`${inject("technology").url}search/`);
  await asked;
  await page.fill("#q", rareWord);
  release();
  await settled(page);
  expect(await resultPaths(page)).toEqual([section]);
});

test("a failure to load the index is reported, with a link to the list of meetings", async ({ page }) => {
  await page.route("**/search/index.json", (route) => route.abort());
  await page.goto(`${inject("technology").url}search/?q=${rareWord}`);
  await page.locator("#search-status a").click();
  await page.waitForURL(`${inject("technology").url}meetings/`);
});

test("the next search loads the index again after a failure", async ({ page }) => {
  await page.route("**/search/terms/*", (route) => route.abort());
  await page.goto(`${inject("technology").url}search/?q=${rareWord}`);
  await page.locator("#search-status a").waitFor();
  await page.unroute("**/search/terms/*");
  await page.fill("#q", `${rareWord} `);
  await settled(page);
  expect(await resultPaths(page)).toEqual([section]);
});

test("Enter opens the page with the typed name", async ({ page }) => {
  await open(page, "");
  await page.fill("#q", "14 Sep 2020");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${inject("technology").url}meetings/2020-09-14/`);
});

test("the keyboard alone is enough to search, to filter and to follow a result", async ({ page }) => {
  await open(page, "");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("q");
  await page.keyboard.type(rareWord);
  await settled(page);
  await tabTo(page, "select[name=kind]");
  // One letter, because a list starts again after a pause between two.
  await page.keyboard.press("m");
  await settled(page);
  expect(await page.inputValue("select[name=kind]")).toBe("minutes");
  await tabTo(page, "#search-results h2 a");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname.endsWith("/meetings/2020-09-14/"));
  await expect.poll(() => targetInView(page)).toBe("Discussion");
});

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

async function open(page: Page, query: string, site: SiteName = "technology"): Promise<void> {
  await page.goto(`${inject(site).url}search/${query}`);
  await settled(page);
}

/** Types words into the search page, which is opened first where it is not there. */
async function search(page: Page, words: string, site: SiteName = "technology"): Promise<void> {
  const address = `${inject(site).url}search/`;
  if (!page.url().startsWith(address)) await open(page, "", site);
  await page.fill("#q", words);
  await settled(page);
}

function settled(page: Page): Promise<void> {
  return page.locator("#search-results[aria-busy=false]").waitFor({ state: "attached" });
}

async function statusOf(page: Page): Promise<string> {
  return (await page.locator("#search-status").textContent()) ?? "";
}

/** Paths of the results below the home page, without the words to highlight. */
function resultPaths(page: Page, site: SiteName = "technology"): Promise<string[]> {
  return page.locator("#search-results h2 a").evaluateAll(
    (links, base) =>
      links.map((link) => {
        const address = new URL(link instanceof HTMLAnchorElement ? link.href : "");
        address.search = "";
        return address.href.slice(base.length);
      }),
    inject(site).url,
  );
}

/** The dates of all results, including repeated ones. */
async function allDays(page: Page): Promise<string[]> {
  const more = page.getByRole("button", { name: /^Show more/ });
  while (await more.isVisible()) {
    const label = await more.textContent();
    await more.click();
    // The last button leaves without another in its place.
    await expect.poll(() => more.allTextContents()).not.toEqual([label]);
  }
  return page
    .locator("#search-results a")
    .evaluateAll((links) =>
      links.map(
        (link) => /\d{4}-\d\d-\d\d/.exec(link instanceof HTMLAnchorElement ? link.href : "")?.[0] ?? "",
      ),
    );
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}

/** The words that the browser highlights on the page. */
function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map(String));
}

/** Presses Tab until an element that matches has the focus, or the test times out. */
async function tabTo(page: Page, selector: string): Promise<void> {
  do await page.keyboard.press("Tab");
  while (!(await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)));
}

/** Text of the element in the address if it is in view; null otherwise. */
function targetInView(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const target = document.querySelector(":target");
    if (!target) return null;
    const { top, bottom } = target.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight ? target.textContent : null;
  });
}
