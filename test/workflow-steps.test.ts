import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { siteYaml } from "./support/archive.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const { jobs } = z
  .object({
    jobs: z.object({ build: z.object({ steps: z.array(z.object({ run: z.string().default("") })) }) }),
  })
  .parse(parse(readFileSync(".github/workflows/site.yml", "utf8")));

/** The line of the step that holds these words. */
function stepWith(words: string): string {
  const found = jobs.build.steps.filter(({ run }) => run.includes(words));
  if (found.length !== 1) throw new Error(`${found.length} steps hold ${words}, expected one.`);
  return found[0]?.run ?? "";
}

/** A team's repository of content alone, with Minutebook where the workflow puts it. */
function teamRepository(minutes: string): string {
  const team = temporaryFolder({
    "notes/site.yaml": siteYaml,
    "notes/minutes/2020-09-07.md": "---\ndate: 2020-09-07\n---\n\n- AI (Mat): sail\n",
    "notes/minutes/2020-09-14.md": minutes,
    "notes/components/SiteFooter.js": 'throw new Error("A component of a pull request ran.");\n',
    "temp/links.txt": "/\n/meetings/2020-09-07/\n",
  });
  const own = join(team, ".minutebook");
  mkdirSync(own);
  for (const name of [
    "scripts",
    "src",
    "templates",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    ".eleventy.ts",
  ])
    cpSync(name, join(own, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(own, "node_modules"));
  return team;
}

/** Runs a step as GitHub does. */
function runStep(team: string, run: string): { readonly code: number; readonly printed: string } {
  const env = {
    ...process.env,
    CONTENT: "../notes",
    BASE_PATH: "/team",
    URL: "https://ferry.example/team/",
    LINKS: join(team, "temp/links.txt"),
    RUNNER_TEMP: join(team, "temp"),
    GITHUB_STEP_SUMMARY: join(team, "temp/summary"),
  };
  try {
    const options = { cwd: join(team, ".minutebook"), env, encoding: "utf8" } as const;
    return {
      code: 0,
      printed: execFileSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", run], options),
    };
  } catch (error) {
    const { status, stdout } = z.object({ status: z.number(), stdout: z.string() }).parse(error);
    return { code: status, printed: stdout };
  }
}

test("the steps of site.yml publish a repository of content alone, and mark its findings by its own paths", () => {
  const team = teamRepository("---\ndate: 2020-09-14\ntickets: { Opne: 3 }\n---\n\n- Decison: sail\n");
  writeFileSync(join(team, "temp/summary"), "");
  const build = runStep(team, stepWith("npm run build"));
  const scan = runStep(team, stepWith("npm run scan"));
  const summary = runStep(team, stepWith("GITHUB_STEP_SUMMARY"));
  const marks = runStep(team, stepWith("--format github"));
  expect([build.code, scan.code, summary.code, marks.code]).toEqual([0, 0, 0, 1]);
  // Minutes with errors are left out, and have a page that says why.
  expect(existsSync(join(team, ".minutebook/_site/meetings/2020-09-07/index.html"))).toBe(true);
  expect(readFileSync(join(team, ".minutebook/_site/meetings/2020-09-14/index.html"), "utf8")).toContain(
    "Opne",
  );
  const text = readFileSync(join(team, "temp/summary"), "utf8");
  expect(text).toMatch(
    /^- \[7 September 2020\]\(https:\/\/ferry\.example\/team\/meetings\/2020-09-07\/\): now with 1 action item$/m,
  );
  expect(text).toMatch(/^\| error \| notes\/minutes\/2020-09-14\.md&#58;3 \| unknown-state \|/m);
  expect(marks.printed).toMatch(
    /^::error file=notes\/minutes\/2020-09-14\.md,line=3,col=12,title=unknown-state::/m,
  );
  expect(marks.printed).toMatch(
    /^::warning file=notes\/minutes\/2020-09-14\.md,line=6,col=1,title=near-marker::/m,
  );
}, 240_000);
