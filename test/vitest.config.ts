import { defineConfig } from "vitest/config";
import { compile } from "../scripts/compile.js";

const builtSites = ["test/{browser,site}/**/*.test.ts"];

/** `unit` needs Node alone; `browser` looks at built sites: `test/browser` in Chromium, `test/site` file by file. */
export default defineConfig({
  test: {
    // Eleventy and its threads load compiled code, as the commands do.
    env: { TZ: "Pacific/Auckland", MINUTEBOOK_CODE: await compile() },
    setupFiles: ["test/support/fixed-seed.ts"],
    // A busy machine makes a test slow, and not wrong.
    testTimeout: 60_000,
    // A browser works beside its test, so that even two cores can serve two.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Starting a worker for each of many small files would take longer than the tests.
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: builtSites,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: builtSites,
          // These tests change nothing that another could see, and what they load is large.
          isolate: false,
          globalSetup: ["test/browser/build-site.ts"],
          // A page may take its time on a busy machine; what fails only because of that tells nothing.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
