import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test, testWithoutJavaScript } from "../support/browser.ts";

const meeting = "meetings/2020-09-14/";

describe("on the page of a meeting", () => {
  test("[ opens the previous meeting", async ({ page }) => {
    await open(page, meeting);
    await page.keyboard.press("[");
    await page.waitForURL(at("meetings/2020-08-24/"));
  });

  test("] opens the next meeting", async ({ page }) => {
    await open(page, meeting);
    await page.keyboard.press("]");
    await page.waitForURL(at("meetings/2020-09-28/"));
  });

  test("] does nothing on the latest meeting", async ({ page }) => {
    await open(page, "meetings/2020-12-21/");
    await pressAndStay(page, ["]"]);
  });

  test("/ focuses the field of the search page", async ({ page }) => {
    await open(page, "search/?q=XRootD");
    await page.locator("#search-results h2 a").first().focus();
    await page.keyboard.press("/");
    await expect.poll(() => focused(page)).toBe("q");
  });

  test("j and k move along the headings", async ({ page }) => {
    await open(page, meeting);
    for (const key of ["j", "j", "j", "k"]) await page.keyboard.press(key);
    expect(await focusedName(page)).toBe("Link to Action items since 24 August 2020");
    for (const key of ["j", "j"]) await page.keyboard.press(key);
    expect(await focusedName(page)).toBe("Link to Announcements");
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeLessThan(100);
  });

  test("a key with Control or Alt is left to the browser", async ({ page }) => {
    await open(page, meeting);
    await pressAndStay(page, ["Control+]", "Alt+]", "Control+/"]);
  });
});

describe("on the list of all meetings", () => {
  test("j and k move the focus along the meetings, and Enter opens one", async ({ page }) => {
    await open(page, "meetings/");
    for (const key of ["j", "j", "j", "k"]) await page.keyboard.press(key);
    expect(await focusedText(page)).toBe("14 Dec 2020");
    await page.keyboard.press("Enter");
    await page.waitForURL(at("meetings/2020-12-14/"));
  });

  test("j starts with the first meeting in view", async ({ page }) => {
    await open(page, "meetings/");
    await page.locator(".meetings > li > a", { hasText: "1 Jun 2020" }).evaluate((link) => {
      link.scrollIntoView({ block: "start", behavior: "instant" });
    });
    await page.keyboard.press("j");
    expect(await focusedText(page)).toMatch(/^(?:8|1) Jun 2020$/);
  });

  test("the focus stays on the last meeting at the end", async ({ page }) => {
    await open(page, "meetings/");
    await page.locator(".meetings > li > a").last().focus();
    await page.keyboard.press("j");
    expect(await focusedText(page)).toBe("6 Jan 2020");
  });
});

test("j and k move the focus along the meetings that mention an issue", async ({ page }) => {
  await open(page, "topics/SOFTWARE-4063/");
  for (const key of ["j", "j", "j", "k"]) await page.keyboard.press(key);
  expect(await focusedText(page)).toBe("8 June 2020");
  await page.keyboard.press("Enter");
  await page.waitForURL(at("meetings/2020-06-08/"));
});

describe("in the field of a form", () => {
  test("a key is a letter", async ({ page }) => {
    await open(page, "");
    await page.focus(".site-search input");
    await page.keyboard.type("a/b?[j]");
    expect(await page.inputValue(".site-search input")).toBe("a/b?[j]");
    expect(await page.locator("dialog[open]").count()).toBe(0);
  });
});

describe("the list of keys", () => {
  test("opens on ?, closes on Escape and restores the focus", async ({ page }) => {
    await open(page, meeting);
    await page.locator("a[rel=next]").first().focus();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("rel"))).toBe("next");
  });

  test("opens by the button in the footer, and again", async ({ page }) => {
    await open(page, meeting);
    for (const _time of ["first", "second"]) {
      await page.getByRole("button", { name: "Shortcuts: ?" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("keys-hint");
    }
  });

  test("disables the other shortcuts while it is open", async ({ page }) => {
    await open(page, meeting);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    await pressAndStay(page, ["]"]);
  });

  test("can turn the shortcuts off permanently, and on again", async ({ page }) => {
    await open(page, meeting);
    await page.keyboard.press("?");
    await page.getByLabel("Use these shortcuts").uncheck();
    await open(page, "meetings/2020-08-24/");
    await pressAndStay(page, ["?", "]"]);
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await page.getByRole("button", { name: "Shortcuts: ?" }).click();
    await page.getByLabel("Use these shortcuts").check();
    await page.keyboard.press("Escape");
    await page.keyboard.press("]");
    await page.waitForURL(at(meeting));
  });

  test("opens without an error on the console", async ({ page }) => {
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await open(page, meeting);
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    expect(complaints).toEqual([]);
  });
});

test("the hint about keys is not printed", async ({ page }) => {
  await open(page, meeting);
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".keys:visible, .keys-hint:visible, .cite:visible").count()).toBe(0);
});

testWithoutJavaScript("the page mentions no keys where none work: without JavaScript", async ({ page }) => {
  await open(page, meeting);
  expect(await page.locator("footer").last().innerText()).not.toContain("Shortcuts");
});

function at(path: string): string {
  return inject("technology").url + path;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(at(path));
}

/** Presses keys that follow no link. The page itself notes whether it is about to be left. */
async function pressAndStay(page: Page, keys: readonly string[]): Promise<void> {
  const address = page.url();
  await page.evaluate(() => {
    navigation.addEventListener("navigate", () => {
      document.documentElement.dataset.left = "yes";
    });
  });
  for (const key of keys) await page.keyboard.press(key);
  const now = await page.evaluate(() => [location.href, document.documentElement.dataset.left ?? "no"]);
  expect(now).toEqual([address, "no"]);
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

function focusedName(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
}

function focusedText(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}
