import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { compiledFile } from "../../src/plugins/compiled-code.ts";
import { defaultChoices, toEnvironment } from "../../src/plugins/environment.ts";
import { type RunningServer, serveSite } from "../../src/server/serve-site.ts";
import { images, pngOfSize } from "../support/images.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const root = temporaryFolder({}, afterAll);
const content = join(root, "content");
const minutes = join(content, "minutes/2020-09-14.md");
const settings = join(content, "site.yaml");
const basePath = "/ferry/";
let server: RunningServer;
const printed = vi.spyOn(console, "warn").mockImplementation(() => undefined);
vi.spyOn(console, "log").mockImplementation(() => undefined);

beforeAll(async () => {
  cpSync("test/sites/one-meeting", content, { recursive: true });
  const choices = { ...defaultChoices, content, basePath, quarantine: true, offline: false, quiet: true };
  Object.assign(process.env, toEnvironment({ ...choices, skip: ["search"] }));
  server = await serveSite({
    ...choices,
    folder: join(root, "served"),
    port: 0,
    configPath: compiledFile(".eleventy.ts"),
  });
}, 120_000);
afterAll(() => server.close());
beforeEach(() => printed.mockClear());

async function get(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: "manual" });
  return { status: response.status, text: await response.text() };
}

/** Waits until a page says something. */
async function shows(path: string, text: string, status = 200): Promise<void> {
  const expected = { status, text: expect.stringContaining(text) };
  await vi.waitFor(async () => expect(await get(`${basePath}${path}`)).toMatchObject(expected), {
    timeout: 30_000,
  });
}

/** Replaces a text of a file while `check` runs. */
async function edited(file: string, from: string, to: string, check: () => Promise<void>): Promise<void> {
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  await check();
  writeFileSync(file, text);
}

const meeting = "meetings/2020-09-14/";

test("shows what is saved, on the page of the meeting and on those that depend on it", async () => {
  await edited(minutes, "In Progress: 4", "In Progress: 4321", async () => {
    await shows(meeting, "4321");
    await shows("", "4321");
    await shows("api/meetings/2020-09-14.json", "4321");
  });
  const files = [meeting, "", "releases/3.5.24/", "data/charts/releases/3.5.24/burndown.csv", "feed.xml"];
  for (const path of files) expect(await get(`${basePath}${path}`)).toMatchObject({ status: 200 });
});

test("makes pages of minutes that are added, and forgets those that are removed", async () => {
  const later = join(content, "minutes/2020-09-21.md");
  writeFileSync(later, "---\ndate: 2020-09-21\n---\n\nA storm.\n");
  await shows("meetings/2020-09-21/", "A storm");
  rmSync(later);
  await shows("meetings/2020-09-21/", "", 404);
  await shows("meetings/", "14 Sep");
});

test("shows images that are added, replaced and removed", async () => {
  const image = join(content, "minutes/images/Quay.png");
  const published = async (): Promise<Response> =>
    fetch(`http://127.0.0.1:${server.port}${basePath}${meeting}quay.png`);
  mkdirSync(join(content, "minutes/images"), { recursive: true });
  await edited(minutes, "## Fleet", "![Quay](images/Quay.png)\n\n## Fleet", async () => {
    await vi.waitFor(() => expect(printed.mock.calls.join()).toContain("image-file"), { timeout: 30_000 });
    writeFileSync(image, images.png);
    await shows(meeting, 'alt="Quay" width="3" height="2"');
    const response = await published();
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(images.png);
    writeFileSync(image, pngOfSize(300, 200));
    await shows(meeting, 'alt="Quay" width="300" height="200"');
    rmSync(image);
    await shows(meeting, "![Quay](images/Quay.png)");
    expect((await published()).status).toBe(404);
  });
});

test("shows errors of minutes in place of their page, prints a warning once, and recovers", async () => {
  const lines = (): string[] => printed.mock.calls.map(([line]) => String(line));
  await edited(minutes, "## Fleet", "::boats\n\n## Fleet", async () => {
    await vi.waitFor(() => expect(lines().join("\n")).toContain("unknown-directive"), { timeout: 30_000 });
    const text = readFileSync(minutes, "utf8");
    writeFileSync(minutes, text.replace("Open: 12", "Open: many"));
    await shows(meeting, "many");
    writeFileSync(minutes, text);
    await shows(meeting, "12");
  });
  await shows(meeting, "Otto");
  expect(lines().filter((line) => line.includes("unknown-directive")).length).toBe(1);
});

test("says in the browser what is wrong with the settings, and recovers", async () => {
  await edited(settings, "url: https://ferry.example/minutes/", "url: ferry", async () => {
    await shows(meeting, "site.yaml:3:6", 500);
    await shows("", "site.yaml:3:6", 500);
  });
  await shows("", "The old ferry is sold");
});

test("shows no private text, says which file has it, and recovers", async () => {
  await edited(settings, "title: Ferry minutes", "title: Call +1 312 555 0142", async () => {
    await shows(meeting, "private-text", 500);
    await shows("", "private-text", 500);
  });
  await shows(meeting, "Ferry minutes");
  await shows("", "Ferry minutes");
});

test("shows the components of the team as they are saved, and says what is wrong with them", async () => {
  const component = join(content, "components/SiteFooter.js");
  mkdirSync(join(content, "components"));
  for (const words of ["Sail with us", "Sail slowly"]) {
    writeFileSync(component, `export default () => "${words}";`);
    await shows(meeting, words);
    await shows("", words);
  }
  writeFileSync(component, "export const footer = 1;");
  await shows(
    meeting,
    "components/SiteFooter.js:1:1 error component its default export is not a function",
    500,
  );
  rmSync(join(content, "components"), { recursive: true });
  await shows(meeting, "site-footer");
  await shows("", "site-footer");
});

test("waits for a content folder that vanished", async () => {
  renameSync(content, join(root, "aside"));
  await shows(meeting, "there are no minutes", 500);
  renameSync(join(root, "aside"), content);
  await shows(meeting, "Wilma");
  expect(printed.mock.calls.flat().join("\n")).not.toMatch(/\bat .+:\d+:\d+/);
});

test("answers addresses that are malformed, outside or unknown", async () => {
  const paths = ["/%", "/ferry/%E0%A4", "/ferry/..%2fsecret", "/elsewhere/", "/ferry/none/"];
  const answers = await Promise.all(paths.map(get));
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 404, 404]);
});

test("redirects to the folder of a page", async () => {
  const { headers, status } = await fetch(`http://127.0.0.1:${server.port}/ferry/meetings/2020-09-14`, {
    redirect: "manual",
  });
  expect([status, headers.get("location")]).toEqual([301, "/ferry/meetings/2020-09-14/"]);
});

test("serves the picture of a meeting's card", async () => {
  expect((await get(`/ferry/${meeting}card.png`)).text).toContain("PNG");
});
