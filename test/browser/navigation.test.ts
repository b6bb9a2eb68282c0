import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test } from "../support/browser.ts";

const meeting = "meetings/2020-09-14/";

test("the change of a ticket count leads to the count that it was computed from", async ({ page }) => {
  await open(page, meeting);
  await page.locator("#tickets-open a.delta").click();
  await page.waitForURL(at("meetings/2020-08-24/#tickets-open"));
  expect(await target(page)).toMatch(/^Open\s*173\b/);
});

test("the change of a release count leads to the cell of the release before", async ({ page }) => {
  await open(page, meeting);
  await page.locator("#releases-3-5-24--ready-for-testing a.delta").click();
  await page.waitForURL(at("meetings/2020-08-24/#releases-3-5-22--ready-for-testing"));
  expect(await target(page)).toMatch(/^16\b/);
});

test("the change of a queue leads to its earlier count", async ({ page }) => {
  await open(page, meeting);
  await page.locator("#queues-ggus a.delta").click();
  await page.waitForURL(at("meetings/2020-08-24/#queues-ggus"));
  expect(await target(page)).toMatch(/^GGUS\s*1\b/);
});

test("the permalink of a heading points to the heading", async ({ page }) => {
  await open(page, meeting);
  await page.getByRole("link", { name: "Link to Support Update" }).click();
  await page.waitForURL(at(`${meeting}#osg-software-team--support-update`));
  expect(await target(page)).toBe("Support Update");
});

test("the permalink of an action item points to the item", async ({ page }) => {
  await open(page, meeting);
  await page
    .locator("li", { hasText: "Make the build of python-scitokens" })
    .last()
    .getByRole("link")
    .click();
  await page.waitForURL(/#action-make-the-build$/);
  expect(await target(page)).toContain("Make the build of python-scitokens");
});

test("an action item of the home page leads to its place in the minutes", async ({ page }) => {
  await open(page, "");
  const item = page.locator(".review li").first();
  const task = await item.locator("div > span").first().innerText();
  await item.locator("a.permalink").click();
  await page.waitForURL(/\/meetings\/\d{4}-\d\d-\d\d\/#action-/);
  expect(await target(page)).toContain(task);
});

test("an entry of the contents leads to its section", async ({ page }) => {
  await open(page, meeting);
  await page
    .getByRole("navigation", { name: "Contents" })
    .getByRole("link", { name: "OSG Release Team" })
    .click();
  await page.waitForURL(at(`${meeting}#osg-release-team`));
  expect(await target(page)).toBe("OSG Release Team");
});

describe("from meeting to meeting", () => {
  test("the first link goes back", async ({ page }) => {
    await open(page, meeting);
    await page
      .getByRole("link", { name: /^Previous/ })
      .first()
      .click();
    await page.waitForURL(at("meetings/2020-08-24/"));
  });

  test("the second link goes forward", async ({ page }) => {
    await open(page, meeting);
    await page.getByRole("link", { name: /^Next/ }).first().click();
    await page.waitForURL(at("meetings/2020-09-28/"));
  });
});

test("the address of the latest meeting leads to the newest one", async ({ page }) => {
  await open(page, "latest/");
  await page.waitForURL(at("meetings/2020-12-21/"));
  expect(await page.locator("h1").innerText()).toContain("21 December 2020");
});

test("an old address leads to its meeting", async ({ page }) => {
  await open(page, "meetings/2020/TechArea20200914/");
  await page.waitForURL(at(meeting));
  expect(await page.locator("h1").innerText()).toContain("14 September 2020");
});

test("an old address leads to the part of the minutes that it names", async ({ page }) => {
  await open(page, "meetings/2020/TechArea20200914/#osg-release-team");
  await page.waitForURL(at(`${meeting}#osg-release-team`));
  expect(await target(page)).toBe("OSG Release Team");
});

test("an issue leads to every meeting that mentions it", async ({ page }) => {
  await open(page, "meetings/2020-06-15/");
  await page
    .getByRole("navigation", { name: "Topics mentioned" })
    .getByRole("link", { name: /^[A-Z]+-\d+$/ })
    .first()
    .click();
  await page.waitForURL(/\/topics\/[A-Z]+-\d+\/$/);
  await page.locator(".mentions").getByRole("link", { name: "15 June 2020" }).click();
  await page.waitForURL(at("meetings/2020-06-15/"));
});

test("the name of an attendee leads to their action items, and each of these to its minutes", async ({
  page,
}) => {
  await open(page, meeting);
  await page.locator(".facts").getByRole("link", { name: "Mat", exact: true }).first().click();
  await page.waitForURL(at("people/mat/"));
  await page.locator(".threads > li > a:last-child").first().click();
  await page.waitForURL(/\/meetings\/\d{4}-\d\d-\d\d\/#action-/);
});

test("an unknown address links to the meetings", async ({ page }) => {
  const response = await page.goto(at("no/such/page/"));
  expect(response?.status()).toBe(404);
  await page.getByRole("main").getByRole("link", { name: "all meetings" }).click();
  await page.waitForURL(at("meetings/"));
});

test("a quarantined meeting says where its minutes are wrong", async ({ page }) => {
  await page.goto(`${inject("oddities").url}meetings/`);
  await page.locator(".problem").getByRole("link", { name: "20 Jan" }).click();
  expect(await page.locator(".findings").innerText()).toMatch(/2020-01-20\.md:3:\d+/);
});

function at(path: string): string {
  return inject("technology").url + path;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(at(path));
}

/** Text of the element that the address names. */
function target(page: Page): Promise<string> {
  return page.locator(":target").innerText();
}
