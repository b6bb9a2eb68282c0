import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

const step = z.object({ uses: z.string().optional(), run: z.string().optional() });
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({ permissions: z.record(z.string(), z.string()).optional(), steps: z.array(step) }),
  ),
});
const folder = ".github/workflows";

describe.each(readdirSync(folder))("the workflow %s", (name) => {
  const { on, permissions, jobs } = workflow.parse(parse(readFileSync(join(folder, name), "utf8")));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test("may only read, but for the jobs that say more", () => {
    const more = Object.entries(jobs).flatMap(([job, { permissions: own = {} }]) =>
      Object.entries(own).flatMap(([scope, access]) => (access === "write" ? [`${job} ${scope}`] : [])),
    );
    expect(permissions).toEqual({ contents: "read" });
    expect(more).toEqual(
      { "publish.yml": ["deploy pages", "deploy id-token"], "release.yml": ["sbom contents"] }[name] ?? [],
    );
  });

  test("runs no code of a stranger with rights of the repository", () => {
    expect(Object.keys(on)).not.toContain("pull_request_target");
    expect(Object.keys(on)).not.toContain("workflow_run");
  });

  test("puts no text of anybody into a line of a shell", () => {
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });

  test("names the very commit of each action", () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  test("installs without scripts", () => {
    const installs = steps.flatMap(({ run = "" }) => (/\bnpm (?:ci|i|install)\b/.test(run) ? run : []));
    expect(installs.filter((run) => run !== "npm ci --ignore-scripts")).toEqual([]);
  });
});

test("there is a page that says what is promised and how to report a hole", () => {
  expect(existsSync("SECURITY.md")).toBe(true);
  expect(readFileSync("SECURITY.md", "utf8")).toMatch(/## Report a hole/);
});
