import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { optionTable } from "../scripts/option-table.ts";

const permissions = z.record(z.string(), z.enum(["read", "write", "none"]));
const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  shell: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  env: z.record(z.string(), z.unknown()).default({}),
});
const job = z.object({
  permissions: permissions.optional(),
  uses: z.string().optional(),
  secrets: z.unknown().optional(),
  "timeout-minutes": z.number().optional(),
  steps: z.array(step).default([]),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(z.string(), job),
});

/** All that a job may write, by workflow. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  "agenda.yml": ["agenda contents", "agenda pull-requests"],
  "publish.yml": ["deploy pages", "deploy id-token"],
  "release.yml": ["sbom contents"],
};
/** What strangers can write: titles, texts, names of branches. None of it may reach a workflow at all. */
const strangersText =
  /github\.head_ref|github\.event\.(?:pull_request|issue|comment|review|discussion|head_commit|commits)/;

const folder = ".github/workflows";

describe.each(readdirSync(folder))("the workflow %s", (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const { on, permissions: usual, jobs } = workflow.parse(parse(text));
  const steps = Object.values(jobs).flatMap((one) => one.steps);
  const runs = steps.flatMap(({ run = "" }) => (run === "" ? [] : run));

  test("may only read, but for the jobs that say more", () => {
    const more = Object.entries(jobs).flatMap(([id, { permissions: own = {} }]) =>
      Object.entries(own).flatMap(([scope, access]) => (access === "write" ? [`${id} ${scope}`] : [])),
    );
    expect(usual).toEqual({ contents: "read" });
    expect(more).toEqual(mayWrite[name] ?? []);
  });

  test("runs no code of a stranger with rights of the repository", () => {
    expect(Object.keys(on)).not.toContain("pull_request_target");
    expect(Object.keys(on)).not.toContain("workflow_run");
    expect(Object.values(jobs).filter(({ secrets }) => secrets !== undefined)).toEqual([]);
  });

  test("puts no text of anybody into a line of a shell, and takes none of strangers", () => {
    expect(runs.filter((run) => run.includes("${{"))).toEqual([]);
    expect(text).not.toMatch(strangersText);
  });

  test("sets no variables of later steps and no path, which minutes could then set too", () => {
    expect(runs.filter((run) => /GITHUB_(?:ENV|PATH)\b/.test(run))).toEqual([]);
  });

  test("names the very commit of each action, and its version for people", () => {
    const lines = text.split("\n").filter((line) => /^[\s-]*uses: (?!\.\/)/.test(line));
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(lines).toHaveLength(actions.length);
    expect(lines.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/.test(line))).toEqual(
      [],
    );
    const called = Object.values(jobs).flatMap(({ uses }) => uses ?? []);
    expect(
      called.filter((path) => !readdirSync(folder).some((file) => path === `./${folder}/${file}`)),
    ).toEqual([]);
  });

  test("leaves no token in a checkout", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((one) => one.with["persist-credentials"] !== false)).toEqual([]);
  });

  test("gives a token only to the steps that need it", () => {
    const holders = steps.filter(({ env, with: inputs }) =>
      /github\.token|secrets\./.test(JSON.stringify([env, inputs])),
    );
    expect(holders.filter(({ run }) => !run?.includes("gh "))).toEqual([]);
    expect(text.split("jobs:")[0]).not.toMatch(/github\.token|secrets\./);
  });

  test("ends each job in time", () => {
    const endless = Object.entries(jobs).filter(([, one]) => !one.uses && !one["timeout-minutes"]);
    expect(endless.map(([id]) => id)).toEqual([]);
  });

  test("notices where a part of a line fails", () => {
    const piped = steps.filter(({ run = "", shell }) => /[|\n]/.test(run.trim()) && shell !== "bash");
    expect(piped).toEqual([]);
  });

  test("installs without scripts", () => {
    const installs = runs.filter((run) => /\bnpm (?:ci|i|install)\b/.test(run));
    expect(installs.filter((run) => run !== "npm ci --ignore-scripts")).toEqual([]);
  });

  test("uses commands and options that exist", () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync("package.json", "utf8")));
    const commands = runs.join("\n").matchAll(/npm run (?:--silent )?([\w:-]+)(?: -- ([^|\n]*))?/g);
    for (const [, command = "", options = ""] of commands) {
      expect(Object.keys(scripts)).toContain(command);
      const named = [...options.matchAll(/--([\w-]+)/g)].map(([, option = ""]) => option);
      expect(named.filter((option) => !(option in optionTable))).toEqual([]);
    }
  });
});

/** What the jobs of a called workflow may do must be granted by the job that calls it, or GitHub refuses to start. */
test("a job that calls another workflow grants no less and no more than that one asks for", () => {
  const files = readdirSync(folder).map((name) =>
    workflow.parse(parse(readFileSync(join(folder, name), "utf8"))),
  );
  const callers = files.flatMap(({ jobs }) => Object.values(jobs).filter(({ uses }) => uses));
  expect(callers.length).toBeGreaterThan(1);
  for (const { uses = "", permissions: granted } of callers) {
    const { permissions: usual, jobs } = workflow.parse(parse(readFileSync(uses, "utf8")));
    const asked = Object.assign({}, ...Object.values(jobs).map((one) => one.permissions ?? usual));
    expect(granted).toEqual(asked);
  }
});

test("the workflows that teams call explain each input", () => {
  const inputs = z.record(
    z.string(),
    z.object({ description: z.string(), type: z.enum(["string", "boolean"]) }),
  );
  const called = z.object({ on: z.object({ workflow_call: z.object({ inputs }) }) });
  for (const name of ["site.yml", "publish.yml"]) {
    const { on } = called.parse(parse(readFileSync(join(folder, name), "utf8")));
    expect(Object.keys(on.workflow_call.inputs)).toEqual(
      expect.arrayContaining(["content", "minutebook", "version"]),
    );
  }
});
