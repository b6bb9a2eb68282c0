import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { compiledFile } from "../../src/plugins/compiled-code.ts";
import { defaultChoices, toEnvironment } from "../../src/plugins/environment.ts";
import { serveSite } from "../../src/server/serve-site.ts";
import { watchFolder } from "../../src/server/watch-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

vi.mock("../../src/server/watch-folder.ts", () => ({ watchFolder: vi.fn(() => () => undefined) }));
vi.spyOn(console, "log").mockImplementation(() => undefined);

test("shows a file soon that changed without an event, once there is one of another file", async () => {
  const root = temporaryFolder();
  const content = join(root, "content");
  cpSync("test/sites/one-meeting", content, { recursive: true });
  const first = join(content, "minutes/2020-09-14.md");
  const second = join(content, "minutes/2020-09-21.md");
  writeFileSync(second, "---\ndate: 2020-09-21\n---\n\nA calm.\n");
  const choices = { ...defaultChoices, content, quarantine: true, offline: false, quiet: true };
  Object.assign(process.env, toEnvironment({ ...choices, skip: ["search"] }));
  const folder = join(root, "served");
  const server = await serveSite({ ...choices, folder, port: 0, configPath: compiledFile(".eleventy.ts") });
  const [, notice] = vi.mocked(watchFolder).mock.calls[0] ?? [];
  const page = async (day: string): Promise<string> =>
    (await fetch(`http://127.0.0.1:${server.port}/meetings/2020-09-${day}/`)).text();

  writeFileSync(second, "---\ndate: 2020-09-21\n---\n\nA storm.\n");
  writeFileSync(first, readFileSync(first, "utf8").replace("Open: 12", "Open: 1234"));
  notice?.(new Set([first]));
  await vi.waitFor(async () => expect(await page("14")).toContain("1234"), { timeout: 10_000 });
  await vi.waitFor(async () => expect(await page("21")).toContain("A storm"), { timeout: 10_000 });
  await server.close();
}, 60_000);
