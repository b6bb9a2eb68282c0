import type { Locator, Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { test, testWithoutJavaScript } from "../support/browser.ts";

const meeting = "meetings/2020-09-14/";
const support = "#osg-software-team--support-update";
const published = "https://opensciencegrid.org/technology/meetings/2020-09-14/";

describe("the permalink of a heading", () => {
  test("links to the heading, copies its address and says so", async ({ page }) => {
    await openWithClipboard(page, meeting);
    await permalink(page).click();
    await page.waitForURL(at(meeting + support));
    await expect.poll(() => copied(page)).toBe(at(meeting + support));
    await expect.poll(() => said(page)).toEqual(expect.arrayContaining(["Link copied", '"Link copied"']));
  });

  test("works by keyboard", async ({ page }) => {
    await openWithClipboard(page, meeting);
    await permalink(page).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(at(meeting + support));
    await expect.poll(() => copied(page)).toBe(at(meeting + support));
  });

  test("stops saying so after a while", async ({ page }) => {
    await openWithClipboard(page, meeting);
    await permalink(page).click();
    await expect.poll(() => said(page)).toContain('"Link copied"');
    await expect.poll(() => noticeBeside(page)).toBe("none");
    await expect.poll(() => page.getByRole("status").textContent()).toBe("");
  });

  test("says nothing if the clipboard is refused", async ({ page }) => {
    await openWithClipboard(page, meeting, "refused");
    await permalink(page).click();
    await page.waitForURL(at(meeting + support));
    await expect.poll(() => copied(page)).toBe("refused");
    expect(await noticeBeside(page)).toBe("none");
    expect(await page.getByRole("status").textContent()).toBe("");
  });

  test("is an ordinary link with Control held", async ({ page }) => {
    await openWithClipboard(page, meeting);
    const [opened] = await Promise.all([
      page.context().waitForEvent("page"),
      permalink(page).click({ modifiers: ["Control"] }),
    ]);
    await opened.waitForURL(at(meeting + support));
    await opened.close();
    expect(page.url()).toBe(at(meeting));
    expect(await copied(page)).toBeNull();
  });

  test("shows its notice within the page of a phone", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openWithClipboard(page, meeting);
    const links = await page.locator(".prose .heading .permalink, .prose .item .permalink").all();
    for (const link of links) await link.click();
    await expect
      .poll(async () => (await said(page)).filter((text) => text === '"Link copied"').length)
      .toBe(links.length);
    expect(await widest(page)).toBeLessThanOrEqual(320);
  });
});

describe("the name of a table row", () => {
  test.for([
    ["Open", "tickets-open"],
    ["GGUS", "queues-ggus"],
    ["Ready for Testing", "releases--ready-for-testing"],
    ["Total", "releases--total"],
  ] as const)("of %s copies its address and marks the row", async ([name, id], { page }) => {
    await openWithClipboard(page, meeting);
    const row = page.locator(`tr#${id}`);
    await row.getByRole("link", { name, exact: true }).click();
    await expect.poll(() => copied(page)).toBe(at(`${meeting}#${id}`));
    expect(await background(row)).not.toBe(await background(page.locator("tr#tickets-in-progress")));
  });

  test("has no words for its link, because a screen reader says the name with each cell", async ({
    page,
  }) => {
    await page.goto(at(meeting));
    const headers = await page
      .locator("#tickets tbody th")
      .evaluateAll((all) => all.map((th) => [th.textContent, th.querySelector("a")?.textContent]));
    expect(headers.filter(([name, link]) => name !== link)).toEqual([]);
  });

  test("links to the whole table from its caption", async ({ page }) => {
    await openWithClipboard(page, meeting);
    await page.locator("caption").getByRole("link", { name: "Tickets", exact: true }).click();
    await expect.poll(() => copied(page)).toBe(at(`${meeting}#tickets`));
  });

  test("is large enough for a finger", async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
    await session.send("Emulation.setDeviceMetricsOverride", {
      width: 375,
      height: 800,
      deviceScaleFactor: 2,
      mobile: true,
    });
    await page.goto(at(meeting));
    const link = page.locator("#tickets-open th a");
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await session.send("Emulation.clearDeviceMetricsOverride");
    await session.send("Emulation.setTouchEmulationEnabled", { enabled: false });
    await session.detach();
  });
});

test("the name of a table row on the home page points to the minutes, because the home page changes", async ({
  page,
}) => {
  await page.goto(at(""));
  await page.locator("#tickets-open th a").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(at("meetings/2020-12-21/#tickets-open"));
});

test("the permalink of an action item in the summary copies the address of the item", async ({ page }) => {
  await openWithClipboard(page, meeting);
  const link = page.locator(".actions > li > a").first();
  const address = await link.evaluate((element) => element instanceof HTMLAnchorElement && element.href);
  await link.click();
  await expect.poll(() => copied(page)).toBe(address);
});

describe("the citation of a meeting", () => {
  test("is copied in each form", async ({ page }) => {
    await openWithClipboard(page, meeting);
    await page.locator(".cite summary").click();
    for (const [form, text] of [
      ["Text", `OSG Technology Area Meeting, 14 September 2020. ${published}`],
      ["Markdown", `[OSG Technology Area Meeting, 14 September 2020](${published})`],
    ] as const) {
      await page.getByRole("button", { name: `Copy ${form}` }).click();
      await expect.poll(() => copied(page)).toBe(text);
    }
    await page.getByRole("button", { name: "Copy BibTeX" }).click();
    await expect.poll(() => copied(page)).toContain("@misc{osg-technology-area-meeting-2020-09-14,");
    await expect.poll(() => said(page)).toEqual(expect.arrayContaining(["Citation copied", "Copied BibTeX"]));
  });

  test("names the section in the address", async ({ page }) => {
    await page.goto(at(`${meeting}?section${support}`));
    await expect
      .poll(() => cited(page))
      .toBe(
        `OSG Technology Area Meeting, 14 September 2020, “OSG Software Team › Support Update”. ${published}${support}`,
      );
  });

  test("names the next section that the reader opens", async ({ page }) => {
    await page.goto(at(meeting + support));
    await page.locator('.contents a[href="#osg-release-team"]').click();
    await expect.poll(() => cited(page)).toContain(`“OSG Release Team”. ${published}#osg-release-team`);
  });

  test("names the section of an item, and links to the item", async ({ page }) => {
    await openWithClipboard(page, meeting);
    await page.locator(".actions > li > a").first().click();
    await expect.poll(() => cited(page)).toMatch(/, “[^”]+”\. https:.*#action-make-the-upcoming/);
  });

  test("names the table of a count", async ({ page }) => {
    await page.goto(at(`${meeting}?table#tickets-open`));
    await expect.poll(() => cited(page)).toContain(`“Tickets”. ${published}#tickets-open`);
  });

  test("names no section if the address has none", async ({ page }) => {
    await page.goto(at(`${meeting}#no-such-section`));
    await page.locator(".landing").waitFor();
    await expect.poll(() => cited(page)).toBe(`OSG Technology Area Meeting, 14 September 2020. ${published}`);
  });
});

describe("the day of a meeting", () => {
  for (const width of [375, 1280])
    for (const anchor of ["#releases-total--total", support, "#osg-investigations-team--discussion"])
      test(`is in view at ${anchor}, ${width} pixels wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 700 });
        await page.goto(at(`${meeting}?${width}${anchor}`));
        // The page may be loaded a moment before it scrolls.
        await page.waitForFunction(() => scrollY > 0);
        const inView = await page.getByText(/14 Sep(?:tember)? 2020/).evaluateAll((all) =>
          all.filter((element) => {
            const { top, bottom, width } = element.getBoundingClientRect();
            return width > 0 && top >= 0 && bottom <= innerHeight;
          }),
        );
        expect(inView.length).toBeGreaterThan(0);
      });
});

testWithoutJavaScript("the citation can be read without JavaScript", async ({ page }) => {
  await page.goto(at(meeting));
  await page.locator(".cite summary").click();
  expect(await page.locator(".cite").innerText()).toContain(
    `OSG Technology Area Meeting, 14 September 2020. ${published}`,
  );
  expect(await page.locator(".cite button").count()).toBe(0);
});

test("none of this logs an error on the console", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await openWithClipboard(page, meeting);
  await permalink(page).click();
  await page.locator(".cite summary").click();
  await page.getByRole("button", { name: "Copy Text" }).click();
  await expect.poll(() => said(page)).toContain("Copied Text");
  expect(complaints).toEqual([]);
});

function at(path: string): string {
  return inject("technology").url + path;
}

/** Opens a page with a fake clipboard, because a headless browser has none, and notes what the page says. */
async function openWithClipboard(page: Page, path: string, answer: "taken" | "refused" = "taken") {
  await page.goto(at(path));
  await noteNotices(page);
  await page.evaluate((answer) => {
    const writeText = (text: string): Promise<void> => {
      document.documentElement.dataset.clipboard = answer === "refused" ? answer : text;
      if (answer === "refused") return Promise.reject(new DOMException("Refused", "NotAllowedError"));
      return Promise.resolve();
    };
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  }, answer);
}

/** A notice stays for two seconds, in which a slow machine may not look; so the page itself notes each. */
function noteNotices(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { dataset } = document.documentElement;
    const texts: string[] = [];
    let widest = 0;
    const note = ({ target, type }: MutationRecord): void => {
      const element = target instanceof Element ? target : target.parentElement;
      const text =
        type === "attributes" && element
          ? getComputedStyle(element, "::after").content
          : element?.textContent;
      texts.push(text ?? "");
      widest = Math.max(widest, document.documentElement.scrollWidth);
      Object.assign(dataset, { said: JSON.stringify(texts), widest: String(widest) });
    };
    new MutationObserver((changes) => changes.forEach(note)).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ["data-copied"],
    });
  });
}

/** All texts of the page that changed so far, and all notices beside links, as style sheets quote them. */
async function said(page: Page): Promise<string[]> {
  return JSON.parse((await page.locator("html").getAttribute("data-said")) ?? "[]");
}

/** The largest width of the page, in pixels, when any of them changed. */
async function widest(page: Page): Promise<number> {
  return Number(await page.locator("html").getAttribute("data-widest"));
}

function copied(page: Page): Promise<string | null> {
  return page.locator("html").getAttribute("data-clipboard");
}

function background(row: Locator): Promise<string> {
  return row.evaluate((element) => getComputedStyle(element).backgroundColor);
}

function permalink(page: Page) {
  return page.getByRole("link", { name: "Link to Support Update" });
}

function noticeBeside(page: Page): Promise<string> {
  return permalink(page).evaluate((link) => getComputedStyle(link, "::after").content);
}

function cited(page: Page): Promise<string | null> {
  return page.locator('.cite [data-form="text"]').textContent();
}
