import { defineConfig } from "vitest/config";

/** `unit` needs Node alone; `browser` opens a built site in Chromium. */
export default defineConfig({
  test: {
    // Lets Eleventy, which is loaded natively, import TypeScript inside the worker.
    execArgv: ["--import", "tsx"],
    env: { TZ: "Pacific/Auckland" },
    projects: [
      { extends: true, test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/browser/**"] } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/build-site.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
