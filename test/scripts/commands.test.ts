import { spawn } from "node:child_process";
import { describe, expect, test } from "vitest";

interface Outcome {
  readonly code: number | null;
  readonly printed: string;
  readonly complained: string;
}

/** Runs a command line as npm does. */
function run(
  script: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...parameters], {
    env: { ...process.env, GITHUB_ACTIONS: "", ...environment },
  });
  let [printed, complained] = ["", ""];
  child.stdout.on("data", (data: Buffer) => {
    printed += data.toString();
  });
  child.stderr.on("data", (data: Buffer) => {
    complained += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, printed, complained }));
  });
}

describe.concurrent.each(["build", "check", "start"])("npm run %s", (script) => {
  test("explains itself with --help", async () => {
    const { code, printed } = await run(script, ["--help"]);
    expect([code, printed]).toEqual([
      0,
      expect.stringMatching(new RegExp(`^Usage: npm (?:run )?${script} -- .*--content DIR.*--help`, "s")),
    ]);
  }, 60_000);
});

describe.concurrent("npm run check", () => {
  test("does not know every option, and says which it does", async () => {
    const { code, printed, complained } = await run("check", ["--output", "x"]);
    expect([code, printed, complained]).toEqual([
      2,
      "",
      expect.stringMatching(/--output.*Usage: npm run check/s),
    ]);
  }, 60_000);

  test("fails on a broken folder with every finding, and marks each on GitHub", async () => {
    const { code, printed } = await run("check", ["--content", "test/sites/broken"], {
      GITHUB_ACTIONS: "true",
    });
    const lines = printed.trimEnd().split("\n");
    const findings = lines.filter((line) =>
      /^test\/sites\/broken\/minutes\/[\w/-]+\.md:\d+:\d+ error [a-z-]+ \S.*; \S/.test(line),
    );
    const marks = lines.filter((line) =>
      /^::error file=test\/sites\/broken\/minutes\/[\w/-]+\.md,line=\d+,col=\d+,title=[a-z-]+::\S/.test(line),
    );
    expect([code, findings.length, marks.length, lines.length]).toEqual([
      1,
      marks.length,
      findings.length,
      2 * findings.length + 1,
    ]);
    expect(lines.at(-1)).toMatch(/^Checked 2 publishable meetings in \d+\.\d s: \d+ errors\.$/);
  }, 60_000);

  test("is content with a good folder, and marks nothing", async () => {
    const { code, printed, complained } = await run("check", ["--content", "test/sites/year"]);
    expect([code, printed, complained]).toEqual([
      0,
      expect.stringMatching(/^Checked 7 publishable meetings in \d+\.\d s: no findings\.\n$/),
      "",
    ]);
  }, 60_000);
});

describe.concurrent("npm run build", () => {
  test("prints the findings without a stack trace, and that nothing was built", async () => {
    const { code, complained } = await run("build", [
      "--content",
      "test/sites/broken",
      "--output",
      "test/sites/never-made",
    ]);
    expect([code, complained]).toEqual([
      1,
      expect.stringMatching(
        /broken\/minutes\/notes\.md:1:1 error front-matter .*Nothing was built, and test\/sites\/never-made is as it was\./s,
      ),
    ]);
    expect(complained).not.toMatch(/^\s+at /m);
  }, 60_000);
});
