import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { test } from "../support/browser.ts";

/** Uses only keys: no click, and no script that sets the focus. */
test("a reader without a mouse browses, searches, opens a result and copies its link", async ({ page }) => {
  const { url } = inject("technology");
  const keys = page.keyboard;
  await page
    .context()
    .grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(url).origin });

  // From the front page to the list of meetings, and to a meeting in it.
  await page.goto(url);
  await tabTo(page, (element) => element.matches("nav a") && element.textContent === "Meetings");
  await keys.press("Enter");
  await page.waitForURL(`${url}meetings/`);
  for (let step = 0; step < 2; step += 1) await keys.press("j");
  const second = await page.evaluate(() => document.activeElement?.getAttribute("href"));
  await keys.press("Enter");
  await page.waitForURL(new URL(second ?? "", url).href);

  // To the meeting before it, and from there over the search to a section of another one.
  await keys.press("[");
  await page.waitForURL((address) => address.pathname !== second);
  await keys.press("/");
  await page.getByRole("dialog", { name: "Search" }).waitFor();
  await keys.type("ItalianGrid");
  await page.locator(".search-dialog .results[aria-busy=false] a").first().waitFor();
  await keys.press("ArrowDown");
  await keys.press("Enter");
  await page.waitForURL(/\/meetings\/2020-09-14\//);
  const section = `${url}meetings/2020-09-14/#osg-investigations-team--discussion`;
  await expect.poll(() => page.url()).toBe(section);

  // The link of that section is the next stop after its heading.
  await tabTo(page, (element) => element.matches(".permalink"));
  await keys.press("Enter");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(section);
});

/** Presses Tab until a wanted element has the focus, or the test times out. */
async function tabTo(page: Page, isWanted: (element: Element) => boolean): Promise<void> {
  const source = `(${isWanted.toString()})(document.activeElement)`;
  do await page.keyboard.press("Tab");
  while (!(await page.evaluate<boolean>(source)));
}
