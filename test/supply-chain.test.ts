import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { forbiddenLicences, packageLicences } from "../scripts/development/package-licences.ts";

const lock = readFileSync("package-lock.json", "utf8");
const { packages } = z
  .object({ packages: z.record(z.string(), z.object({ hasInstallScript: z.boolean().optional() })) })
  .parse(JSON.parse(lock));

describe("packages", () => {
  test("are named with one exact version each", () => {
    const { dependencies, devDependencies } = z
      .object({
        dependencies: z.record(z.string(), z.string()),
        devDependencies: z.record(z.string(), z.string()),
      })
      .parse(JSON.parse(readFileSync("package.json", "utf8")));
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.length).toBeGreaterThan(20);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("have licences that let anyone use them", () => {
    expect(forbiddenLicences(packageLicences(lock))).toEqual([]);
  });

  test.each(["", "UNLICENSED", "GPL-3.0", "MIT AND GPL-3.0", "SEE LICENSE IN x"])(
    "with the licence %j are found",
    (licence) => {
      expect(forbiddenLicences([{ name: "a", licence }])).toHaveLength(1);
    },
  );

  test("need no script at their installation: esbuild only checks its own, and all workflows leave it out", () => {
    const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.map(([path]) => path)).toEqual(["node_modules/esbuild"]);
  });

  test("are updated by proposals", () => {
    const { updates } = z
      .object({ updates: z.array(z.object({ "package-ecosystem": z.string() })) })
      .parse(parse(readFileSync(".github/dependabot.yml", "utf8")));
    expect(updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
  });
});

test("there is a page that says what is promised and how to report a hole", () => {
  expect(existsSync("SECURITY.md")).toBe(true);
  expect(readFileSync("SECURITY.md", "utf8")).toMatch(/## Report a hole/);
});
