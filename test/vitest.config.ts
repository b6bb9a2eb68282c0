import { defineConfig } from "vitest/config";

const builtSites = ["test/{browser,site}/**/*.test.ts"];

/** `unit` needs Node alone; `browser` looks at built sites: `test/browser` in Chromium, `test/site` file by file. */
export default defineConfig({
  test: {
    // Lets Eleventy, which is loaded natively, import TypeScript inside the worker.
    execArgv: ["--import", "tsx"],
    env: { TZ: "Pacific/Auckland" },
    projects: [
      { extends: true, test: { name: "unit", include: ["test/**/*.test.ts"], exclude: builtSites } },
      {
        extends: true,
        test: {
          name: "browser",
          include: builtSites,
          globalSetup: ["test/browser/build-site.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
