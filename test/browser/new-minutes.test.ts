import { readFile } from "node:fs/promises";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { plainText } from "../../src/format/markdown/plain-text.ts";
import { blocksOf, inlinesOf } from "../../src/format/markdown/walk.ts";
import { signed } from "../../src/format/numbers.ts";
import type { MeetingJson } from "../../src/model/json.ts";
import type { MeetingPage } from "../../src/model/meeting-page.ts";
import { buildSiteData } from "../../src/pipeline.ts";
import { readContentFiles } from "../../src/plugins/content/read-content.ts";
import { english } from "../../src/texts/en/texts.ts";
import { MeetingArticle } from "../../templates/components/meetings/MeetingArticle.tsx";
import { renderToString } from "../../templates/render-to-string.ts";
import { test } from "../support/browser.ts";

const { url, basePath } = inject("technology");

const copied = `<h1>Agenda</h1><ul><li><b>Talks</b> of the <a href="https://talks.example/">spring</a><ul><li>travel</li></ul></li></ul>
<table><tr><td>Site</td><td>Jobs</td></tr><tr><td>MIT</td><td>12</td></tr></table>`;

const google = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span>Plan</span></h1>
<ul><li dir="ltr"><p><span style="font-weight:700;">Bold</span><span> </span><span style="font-style:italic">slanted</span><span> </span>
<span style="text-decoration:line-through">gone</span><span> </span><a href="https://www.google.com/url?q=https://a.example/&amp;sa=D"><span>a</span></a></p></li>
<ul><li><p><span>deep</span></p></li></ul></ul><br></b>`;
const hackmd = `<h2 id="Plan">Plan</h2><blockquote><p>said</p></blockquote><pre><code class="js">code</code></pre>
<ol><li class="task-list-item"><input type="checkbox" checked>one</li><li><input type="checkbox">two</li></ol>`;
const mail = `<div dir="ltr"><div>Hello <strong>all</strong>,<br>see you</div><table><tr><td><p>regards</p></td></tr></table></div><script>alert(1)</script>`;

/** Written with keys alone, in the middle of which the page is loaded again. */
describe("minutes that somebody writes with the keyboard", () => {
  let text = "";
  let preview = "";
  let changes: Readonly<Record<string, string>> = {};
  let built: MeetingPage;

  test.beforeAll(async ({ tab: page }) => {
    const keys = page.keyboard;
    await page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(url).origin });
    await openNewPage(page);
    await tabTo(page, "date");
    await keys.type("12282020");
    await tabTo(page, "attending");
    await keys.press("Space");
    await tabTo(page, "others");
    await keys.type("Derek, Edgar");
    for (const [name, count] of [
      ["tickets/Open", "170"],
      ["tickets/In Progress", "14"],
      ["queues/FreshDesk", "9"],
    ] as const) {
      await tabTo(page, name);
      await keys.type(count);
    }
    await tabTo(page, "release/0");
    await keys.type("3.5.30");
    await tabTo(page, "release/0/Open");
    await keys.type("3");
    await tabTo(page, "action/0");
    await keys.press("ArrowRight");
    await tabTo(page, "owner/1");
    await keys.type("Diego");
    await page.waitForFunction(() => document.querySelector("#new-status")?.textContent !== "");

    await page.reload();
    await isReady(page);
    await tabTo(page, "notes");
    await keys.press("Control+End");
    await keys.type("- AI (m");
    await keys.press("ArrowDown");
    await keys.press("ArrowDown");
    await keys.press("Enter");
    await keys.type("tidy the office");
    await keys.press("Enter");
    await keys.press("Enter");
    await copy(page, copied);
    await keys.press("Control+V");
    await page.waitForFunction(() => document.querySelector("textarea")?.value.includes("| MIT"));
    await keys.press("Enter");
    await keys.type("\n:");
    await keys.press("ArrowDown");
    await keys.press("Enter");
    await page.waitForFunction(() => document.querySelector("#new-preview .prose #tickets") !== null);

    preview = await page.locator("#new-preview").innerHTML();
    changes = await changesOn(page);
    await tabTo(page, "copy");
    await keys.press("Enter");
    await page.getByText("Copied.").waitFor();
    text = await page.evaluate(() => navigator.clipboard.readText());
    built = await pageOf(text);
  });

  test("are the text of a whole minutes file", () => {
    expect(text).toBe(`---
date: 2020-12-28
attending: [ BrianB, Derek, Edgar ]
triage: { this_week: TimT, next_week: Mat }
queues: { FreshDesk: 9 }
tickets:
  Open: 170
  In Progress: 14
releases:
  3.5.30: { Open: 3 }
---

## Announcements

## OSG Software Team

### Discussion

- AI (BrianL): Hand over to Operations the Freshdesk tickets on engagement for new site onboarding [done]

### Support Update

## OSG Release Team

### Discussion

- AI (Diego): Tidy up container tickets that have gone stale

## OSG Investigations Team
- AI (Mat): tidy the office

## Agenda

- **Talks** of the [spring](https://talks.example/)
  - travel

| Site | Jobs |
| - | - |
| MIT | 12 |

::tickets
`);
  });

  test("show the page that the build makes of them", async ({ page }) => {
    const article = renderToString(MeetingArticle({ view: built, basePath, texts: english }));
    const parsed = await page.evaluate((html) => {
      const element = document.createElement("div");
      element.innerHTML = html;
      return element.innerHTML;
    }, article);
    expect(preview).toBe(parsed);
  });

  test("show each change that the build computes", () => {
    const tables = { tickets: built.tickets, queues: built.queues };
    const computed = Object.entries(tables).flatMap(([board, table]) => [
      ...(table?.rows ?? []).map(({ name, delta }) => [
        `${board}/${name}`,
        delta ? signed(delta.change) : "new",
      ]),
      [`${board}/`, table?.total.delta ? signed(table.total.delta.change) : ""],
    ]);
    const release = built.releases?.rows.find(({ state }) => state === "Open")?.cells[0]?.delta;
    expect(changes).toEqual({
      ...Object.fromEntries(computed),
      "release/0/Open": release ? signed(release.change) : "new",
    });
  });

  test("are kept until they are discarded", async ({ page }) => {
    await openNewPage(page);
    expect(await page.locator("#new-notes").inputValue()).toContain("tidy the office");
    await page.getByRole("button", { name: "Discard the draft" }).click();
    await page.getByText("The draft was discarded.").waitFor();
    await page.reload();
    await isReady(page);
    expect(await page.locator("#new-notes").inputValue()).not.toContain("tidy the office");
  });
});

describe("the page for new minutes", () => {
  test("leads each finding to its field or line", async ({ page }) => {
    await openNewPage(page);
    await page.locator("[name='tickets/Open']").fill("4x");
    await page.locator("#new-notes").fill("## Talk\n\nDecison: paint the bell\n");
    // The list is made again with each new finding.
    await page.getByRole("listitem").filter({ hasText: "marks no item" }).waitFor();
    await page.getByRole("listitem").filter({ hasText: "tickets.Open" }).getByRole("button").click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("tickets/Open");
    await page.getByRole("listitem").filter({ hasText: "marks no item" }).getByRole("button").click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("Decison: paint the bell");
  });

  test("adds a column for a release", async ({ page }) => {
    await openNewPage(page);
    await page.getByRole("button", { name: "Add a release" }).click();
    await page.keyboard.type("3.6.0");
    await page.locator("[name='release/1/Open']").fill("2");
    await expect.poll(() => page.locator("#new-preview .releases thead").innerText()).toContain("3.6.0");
  });

  test("has no axe violations with suggestions and findings", async ({ page }) => {
    await openNewPage(page);
    await page.locator("[name='tickets/Open']").fill("4x");
    await page.locator("#new-notes").fill("");
    await page.locator("#new-notes").pressSequentially("- AI (");
    await page.keyboard.press("ArrowDown");
    await page.locator("#new-findings li").first().waitFor();
    await page.evaluate(axe.source);
    expect((await page.evaluate(() => window.axe.run(document))).violations).toEqual([]);
  });

  test("warns who edits minutes of what their file alone holds", async ({ page }) => {
    await page.goto(`${url}new/?from=2020-09-14`);
    await isReady(page);
    expect(await page.locator("#new-lead").innerText()).toContain("The file also holds what is private");
    expect(await downloaded(page)).toContain("\ncoordinates: # copy them from the file");
  });

  test.for(["2020-01-06", "2020-05-04", "2020-09-14", "2020-12-21"])(
    "edits the minutes of %s without losing anything",
    async (date, { page }) => {
      await page.goto(`${url}new/?from=${date}`);
      await isReady(page);
      const path = `content/minutes/2020/${date}.md`;
      const text = await downloaded(page);
      expect(await publishedAs(path, text)).toEqual(await publishedAs(path, await readFile(path, "utf8")));
      await page.locator("#new-preview-title").scrollIntoViewIfNeeded();
      await page.locator("#new-preview article").waitFor();
      const edited = await minutesText(page);
      await page.goto(`${url}meetings/${date}/`);
      expect(withoutSpaces(edited)).toBe(withoutSpaces(await minutesText(page)));
    },
  );

  test("loads what reads minutes only when somebody types or looks at the preview", async ({ page }) => {
    const scripts: string[] = [];
    page.on("request", (request) => scripts.push(request.url()));
    await openNewPage(page);
    await page.waitForLoadState("networkidle");
    const isReading = (script: string): boolean => /\/reading-\w+\.js$/.test(script);
    expect(scripts.filter(isReading)).toEqual([]);
    await page.locator("[name='tickets/Open']").fill("4");
    await page.locator("#new-preview article").waitFor();
    expect(scripts.filter(isReading)).toHaveLength(1);
  });

  test("reads character references as the build does", async ({ page }) => {
    const written =
      "&amp; &copy &notit; &NotEqualTilde; &#128; &#x1F600; &#0; &unknown; &ampx; [a](b?c=&lt;d)";
    await openNewPage(page);
    await page.locator("#new-notes").fill(written);
    const { body } = await pageOf(`---\ndate: 2020-12-28\n---\n\n${written}\n`);
    const text = plainText(blocksOf(body).flatMap((block) => inlinesOf(block).flat()));
    await expect.poll(() => page.locator("#new-preview .prose").innerText()).toBe(text);
  });

  test.for([
    [
      "a document of Google",
      google,
      "## Plan\n\n- **Bold** *slanted* ~~gone~~ [a](https://a.example/)\n  - deep",
    ],
    ["a page of HackMD", hackmd, "## Plan\n\n> said\n\n```\ncode\n```\n\n1. [x] one\n2. [ ] two"],
    ["a mail", mail, "Hello **all**,\\\nsee you\n\nregards"],
  ] as const)("pastes %s as Markdown", async ([, html, markdown], { page }) => {
    await openNewPage(page);
    await page.locator("#new-notes").fill("");
    await page.locator("#new-notes").evaluate((notes, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", text);
      notes.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    await expect.poll(() => page.locator("#new-notes").inputValue()).toBe(markdown);
  });

  test("keeps what is written where somebody presses Enter in a field", async ({ page }) => {
    await openNewPage(page);
    await page.locator("[name='others']").fill("Derek");
    await page.locator("[name='others']").press("Enter");
    await page.locator("[name='attending']").first().press("Enter");
    expect(page.url()).toBe(`${url}new/`);
    expect(await page.locator("[name='others']").inputValue()).toBe("Derek");
    await expect.poll(() => downloaded(page)).toContain("attending: [ Derek ]");
  });

  test("says which minutes cannot be edited, because there are none", async ({ page }) => {
    await page.goto(`${url}new/?from=1999-12-31`);
    await page.getByText("There are no minutes of 31 December 1999 to edit.").waitFor();
    expect(await page.locator("#new-form").isVisible()).toBe(false);
  });

  test("edits minutes of another series on its own page", async ({ page }) => {
    const { url: oddities } = inject("oddities");
    await page.goto(`${oddities}meetings/2020-01-15/harbour-board/`);
    await page.getByRole("link", { name: "Edit here" }).click();
    await isReady(page);
    expect(page.url()).toBe(`${oddities}new/harbour-board/?from=2020-01-15`);
    expect(await page.locator("#new-file").innerText()).toMatch(/minutes\/board\/2020-01-15\.md$/);
    expect(await downloaded(page)).toBe(
      "---\ndate: 2020-01-15\nseries: harbour-board\nattending: [ Ana, Bo ]\ntickets:\n  Open: 3\n---\n\n## Budget\n\n- Decision: mend the pier before the season\n",
    );
  });
});

async function openNewPage(page: Page): Promise<void> {
  await page.goto(`${url}new/`);
  await isReady(page);
}

/** Whether the script of the page has filled it in. */
async function isReady(page: Page): Promise<void> {
  await page.locator("#new-file", { hasText: ".md" }).waitFor();
}

/** Presses Tab until the field or button of a name has the focus, or the test times out. */
async function tabTo(page: Page, name: string): Promise<void> {
  do await page.keyboard.press("Tab");
  while (name !== (await page.evaluate(() => document.activeElement?.getAttribute("name"))));
}

function copy(page: Page, html: string): Promise<void> {
  return page.evaluate(async (text) => {
    const item = new ClipboardItem({ "text/html": new Blob([text], { type: "text/html" }) });
    await navigator.clipboard.write([item]);
  }, html);
}

/** The changes beside the fields, by the names of the fields. */
function changesOn(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLOutputElement>("output[data-change]")].flatMap(
        ({ dataset, value }) => (value === "" ? [] : [[dataset.change ?? "", value]]),
      ),
    ),
  );
}

/** The page that the build makes of a file beside the minutes of the project. */
async function pageOf(text: string): Promise<MeetingPage> {
  const content = await readContentFiles("content");
  const file = { path: "content/minutes/2020/2020-12-28.md", bytes: new TextEncoder().encode(text) };
  const { site } = buildSiteData(
    { ...content, minutes: [...content.minutes, file] },
    { basePath, url: null },
  );
  const page = site?.meetingPages.at(-1)?.make();
  if (page?.date !== "2020-12-28") throw new Error("The text has no page.");
  return page;
}

async function downloaded(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download" }).click(),
  ]);
  return readFile(await download.path(), "utf8");
}

/** What the site publishes of minutes, if their file has this text. */
async function publishedAs(path: string, text: string): Promise<Omit<MeetingJson, "source">> {
  const content = await readContentFiles("content");
  const minutes = content.minutes.map((file) =>
    file.path === path ? { path, bytes: new TextEncoder().encode(text) } : file,
  );
  const { site } = buildSiteData({ ...content, minutes }, { basePath, url: null });
  const made = site?.meetingJsons.map(({ make }) => make()).find((json) => path.endsWith(`/${json.date}.md`));
  if (!made) throw new Error("The text is not published.");
  const { source, ...json } = made;
  return json;
}

function minutesText(page: Page): Promise<string> {
  return page.locator(".minutes").innerText();
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, " ");
}
