import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { searchIndex } from "../../src/plugins/search-index.ts";
import { minutes, siteOf } from "../support/archive.ts";
import { fakeConfig } from "../support/fake-config.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const site = siteOf([minutes("2020-09-14", "", "## Fleet\n\nropes\n")]);

test("saves that come quicker than the index end with a whole index, and pages do not wait for it", async () => {
  const output = temporaryFolder();
  for (let save = 0; save < 3; save += 1) {
    const { config, before, after } = fakeConfig("serve");
    searchIndex(config, { site });
    await before();
    await after(output);
  }
  await vi.waitFor(() => expect(existsSync(join(output, "pagefind/pagefind-entry.json"))).toBe(true), 20_000);
});
