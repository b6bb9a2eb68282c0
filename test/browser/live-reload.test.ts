import { cpSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, vi } from "vitest";
import { testWithKeptPages } from "../support/browser.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const root = temporaryFolder({}, afterAll);
const content = join(root, "content");
const minutes = "minutes/2020-09-14.md";
const meeting = "meetings/2020-09-14/";
let server: StartedServer;

beforeAll(async () => {
  cpSync("test/sites/one-meeting", content, { recursive: true });
  server = await start();
});
afterAll(() => server.stop());

function start(port = "0"): Promise<StartedServer> {
  return startServer(content, join(root, "served"), "/ferry/", port);
}

/** A window of its own, which counts how often it shows a page. */
interface Window {
  readonly page: Page;
  readonly shown: () => number;
}

const test = testWithKeptPages.extend<{ readonly open: () => Promise<Window> }>({
  open: async ({ browser }, use) => {
    const pages: Page[] = [];
    await use(async () => {
      const page = await browser.newPage();
      pages.push(page);
      let count = 0;
      page.on("framenavigated", () => {
        count += 1;
      });
      return { page, shown: () => count };
    });
    for (const page of pages) await page.close();
  },
});

test("a page that is not connected yet shows a save, and is loaded once for it", async ({ open }) => {
  const { page, shown } = await open();
  const connect = await holdConnection(page);
  await page.goto(server.url + meeting, { waitUntil: "commit" });
  await page.getByText("Paint the bell", { exact: true }).waitFor();
  await save(minutes, "Paint the bell", "Polish the bell");
  await serves(meeting, "Polish the bell");
  connect();
  await page.getByText("Polish the bell", { exact: true }).waitFor();
  await save(minutes, "Polish the bell", "Paint the bell");
  await page.getByText("Paint the bell", { exact: true }).waitFor();
  expect(shown()).toBe(3);
});

test("windows with other pages show each save once, whether or not they are connected yet", async ({
  open,
}) => {
  const [late, early] = [await open(), await open()];
  const connect = await holdConnection(late.page);
  await late.page.goto(server.url, { waitUntil: "commit" });
  await early.page.goto(server.url + meeting);
  await save(minutes, "old ferry is sold", "old ferry is rented");
  await early.page.getByText("old ferry is rented").first().waitFor();
  connect();
  await late.page.getByText("old ferry is rented").first().waitFor();
  await save(minutes, "old ferry is rented", "old ferry is sold");
  for (const { page, shown } of [late, early]) {
    await page.getByText("old ferry is sold").first().waitFor();
    expect(shown()).toBe(3);
  }
});

test("an error is shown on a page that is not connected yet, and the page again once it is corrected", async ({
  open,
}) => {
  const { page } = await open();
  const connect = await holdConnection(page);
  await page.goto(server.url + meeting, { waitUntil: "commit" });
  await page.getByText("Paint the bell", { exact: true }).waitFor();
  await save("site.yaml", "weekday: Monday", "weekday: Moonday");
  await serves(meeting, "Moonday");
  connect();
  await page.getByText("Moonday").waitFor();
  await save("site.yaml", "weekday: Moonday", "weekday: Monday");
  await page.getByText("Paint the bell", { exact: true }).waitFor();
});

test("a page shows a save after a reader came back to it", async ({ open }) => {
  const { page } = await open();
  await page.goto(server.url + meeting);
  await page.evaluate(() => {
    document.title = "Kept";
  });
  await page.goto(server.url);
  await page.goBack({ waitUntil: "commit" });
  expect(await page.title()).toBe("Kept");
  await save(minutes, "Paint the bell", "Polish the bell");
  await page.getByText("Polish the bell", { exact: true }).waitFor();
  await save(minutes, "Polish the bell", "Paint the bell");
});

test("a page shows what changed before the server was started again", async ({ open }) => {
  const { page } = await open();
  await page.goto(server.url + meeting);
  await server.stop();
  await save(minutes, "Paint the bell", "Polish the bell");
  server = await start(new URL(server.url).port);
  await page.getByText("Polish the bell", { exact: true }).waitFor();
  await save(minutes, "Polish the bell", "Paint the bell");
});

test("an address without a page shows the page once there are minutes for it", async ({ open }) => {
  const { page } = await open();
  await page.goto(`${server.url}meetings/2020-09-21/`);
  writeFileSync(join(content, "minutes/2020-09-21.md"), "---\ndate: 2020-09-21\n---\n\nA storm.\n");
  await page.getByText("A storm.").waitFor();
});

function readContent(file: string): string {
  return readFileSync(join(content, file), "utf8");
}

/** Replaces a text of a file in one step, so that nobody reads half of it. */
async function save(file: string, from: string, to: string): Promise<void> {
  const text = readContent(file);
  expect(text).toContain(from);
  writeFileSync(join(root, "saved"), text.replace(from, to));
  renameSync(join(root, "saved"), join(content, file));
}

/** Waits until the server has a page that says something. */
async function serves(path: string, text: string): Promise<void> {
  const page = async () => (await fetch(server.url + path)).text();
  await vi.waitFor(async () => expect(await page()).toContain(text), { timeout: 30_000 });
}

/** Holds back the script by which a page hears of saves; returns a function that lets it through. */
async function holdConnection(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/reload/, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}
