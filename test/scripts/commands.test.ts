import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { type Outcome, run } from "../support/run-script.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

describe.concurrent.each(["new", "build", "check", "start", "links", "scan"])("npm run %s", (script) => {
  test("explains itself with --help", async () => {
    const { code, printed } = await run(script, ["--help"]);
    expect({ code, printed }).toEqual({
      code: 0,
      printed: expect.stringMatching(
        new RegExp(`^Usage: npm (?:run )?${script} -- .*--content DIR.*--help`, "s"),
      ),
    });
  }, 60_000);
});

const developmentCommands = Object.values(packageFile.scripts).flatMap(
  (line) => / (development\/[\w-]+)$/.exec(line)?.[1] ?? [],
);

test.each(developmentCommands)(
  "%s explains itself with --help, and does nothing else",
  async (script) => {
    const { code, printed } = await run(script, ["--help"]);
    expect({ code, printed }).toEqual({
      code: 0,
      printed: expect.stringMatching(
        /^Usage: npm run [\w:-]+(?: -- \[options\])?\n\n.*--help {13}show this text\n$/s,
      ),
    });
  },
  60_000,
);

test("a command that is run in another folder says where to run it", () => {
  const { status, stderr } = spawnSync(process.execPath, [resolve("scripts/run.js"), "check"], {
    cwd: tmpdir(),
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: `Run this in ${process.cwd()}, or as npm --prefix ${process.cwd()} run COMMAND; paths are those in that folder.\n`,
  });
});

describe.concurrent("a command says what it expected and does nothing", () => {
  test.each([
    ["build", "--url", "ferry.example"],
    ["build", "--url", "ftp://ferry.example/"],
    ["build", "--url", ""],
    ["build", "--url", "https://ferry.example/?page=1"],
    ["build", "--base-path", "C:/Program Files/Git/technology/"],
    ["build", "--output", ""],
    ["check", "--content", ""],
    ["start", "--port", "80a"],
    ["start", "--port", "0"],
    ["start", "--port", "65536"],
  ])(
    "where it is npm run %s %s %j",
    async (script, option, value) => {
      const { code, printed, complained } = await run(script, [option, value]);
      expect({ code, printed, complained }).toEqual({
        code: 2,
        printed: "",
        complained: expect.stringMatching(
          new RegExp(
            `^${option} is "[^\\n]*", expected an? [^\\n]*\\. npm [^\\n]*--help explains all options\\.\\n$`,
          ),
        ),
      });
    },
    60_000,
  );
});

describe.concurrent("npm run check", () => {
  test("says in one line why a content folder cannot be read", async () => {
    const { code, printed, complained } = await run("check", ["--content", "package.json"]);
    expect({ code, printed, complained }).toEqual({
      code: 2,
      printed: "",
      complained:
        '--content is "package.json", expected a folder that exists. npm run check -- --help explains all options.\n',
    });
  }, 60_000);

  test("does not know every option, and says which it does", async () => {
    const { code, printed, complained } = await run("check", ["--output", "x"]);
    expect({ code, printed, complained }).toEqual({
      code: 2,
      printed: "",
      complained: "Unknown option '--output'. npm run check -- --help explains all options.\n",
    });
  }, 60_000);

  test("fails on a broken folder with every diagnostic, and marks each on GitHub", async () => {
    const { code, printed } = await run("check", ["--content", "test/sites/broken"], {
      GITHUB_ACTIONS: "true",
    });
    const lines = printed.trimEnd().split("\n");
    const diagnostics = lines.filter((line) =>
      /^test\/sites\/broken\/minutes\/[\w/-]+\.md:\d+:\d+ error [a-z-]+ \S.*; \S/.test(line),
    );
    const marks = lines.filter((line) =>
      /^::error file=test\/sites\/broken\/minutes\/[\w/-]+\.md,line=\d+,col=\d+,title=[a-z-]+::\S/.test(line),
    );
    expect({
      code,
      diagnosticsCount: diagnostics.length,
      marksCount: marks.length,
      linesCount: lines.length,
    }).toEqual({
      code: 1,
      diagnosticsCount: marks.length,
      marksCount: diagnostics.length,
      linesCount: 2 * diagnostics.length + 1,
    });
    expect(lines.at(-1)).toMatch(/^Checked \d+ publishable meetings? in \d+\.\d s: \d+ errors, .*\.$/);
  }, 60_000);

  test("is content with a good folder, and marks nothing", async () => {
    const { code, printed, complained } = await run("check", ["--content", "test/sites/year"]);
    expect({ code, printed, complained }).toEqual({
      code: 0,
      printed: expect.stringMatching(
        /^Checked 7 publishable meetings in \d+\.\d s: no errors, no warnings\.\n$/,
      ),
      complained: "",
    });
  }, 60_000);
});

describe.concurrent("npm run check --links", () => {
  test("is content with the links of the same minutes", async () => {
    const { printed: links } = await run("links", ["--content", "test/sites/year"]);
    const { code, printed } = await checkAgainst(links);
    expect({ code, printed }).toEqual({
      code: 0,
      printed: expect.stringMatching(/no errors, no warnings\.\n$/),
    });
  }, 60_000);

  test("fails where a link is lost, and names its line", async () => {
    const { code, printed } = await checkAgainst("/meetings/\n/meetings/2020-01-06/#ahoy\n/no/such/page/\n");
    expect(code).toBe(1);
    expect(printed.split("\n").map((line) => line.replace(/^.*(?=links\.txt)/, "").split(";")[0])).toEqual([
      'links.txt:2:1 error lost-link the published link "/meetings/2020-01-06/#ahoy" would break',
      'links.txt:3:1 error lost-link the published link "/no/such/page/" would break',
      expect.stringMatching(/: 2 errors, no warnings\.$/),
      "",
    ]);
  }, 60_000);

  test.each([
    ["is not a list of links", "<p>Not found</p>", "lists no links"],
    ["is missing", null, "cannot be read: it does not exist"],
  ])(
    "says so where the file %s",
    async (_, text, reason) => {
      const { code, complained } = await checkAgainst(text);
      expect({ code, complained }).toEqual({ code: 2, complained: expect.stringContaining(reason) });
    },
    60_000,
  );

  async function checkAgainst(links: string | null): Promise<Outcome> {
    const folder = await mkdtemp(join(tmpdir(), "minutebook-command-"));
    const file = join(folder, "links.txt");
    if (links !== null) await writeFile(file, links);
    const outcome = await run("check", ["--content", "test/sites/year", "--links", file]);
    await rm(folder, { recursive: true });
    return outcome;
  }
});

describe.concurrent("npm run scan", () => {
  const cleanUps: (() => void)[] = [];
  afterAll(() => {
    for (const cleanUp of cleanUps) cleanUp();
  });
  const siteWith = (files: Readonly<Record<string, string>>): string =>
    temporaryFolder(files, (cleanUp) => cleanUps.push(cleanUp));
  const scan = async (site: string): Promise<Outcome> =>
    run("scan", ["--content", "test/sites/one-meeting", "--output", site]);
  test.each([
    ["a clean site", "7,8,9", 0, /^Read 1 file in .*: no private text\.\n$/],
    ["a number", "Call 555-010-0199", 1, /^These files contain private text.*: data\/a\.csv\. Remove it/],
  ])(
    "reads every file of %s",
    async (_, text, expected, message) => {
      const { code, printed, complained } = await scan(siteWith({ "data/a.csv": text }));
      expect([code, printed + complained]).toEqual([expected, expect.stringMatching(message)]);
    },
    60_000,
  );

  test("says so where there is no site or no settings", async () => {
    const outcomes = [
      await scan("no/such/folder"),
      await scan(siteWith({})),
      await run("scan", ["--content", siteWith({ "site.yaml": "titel: Ferry" })]),
    ];
    expect(outcomes.map(({ code, complained }) => [code, complained])).toEqual([
      [2, "no/such/folder cannot be read: it does not exist.\n"],
      [2, expect.stringMatching(/ is empty; build the site first\.\n$/)],
      [2, expect.stringMatching(/\/site\.yaml has errors; npm run check says which\.\n$/)],
    ]);
  }, 60_000);
});

describe.concurrent("npm run build", () => {
  test("prints the diagnostics without a stack trace, and that nothing was built", async () => {
    const { code, complained } = await run("build", [
      "--content",
      "test/sites/broken",
      "--output",
      "test/sites/never-made",
    ]);
    expect({ code, complained }).toEqual({
      code: 1,
      complained: expect.stringMatching(
        /broken\/minutes\/notes\.md:2:1 error schema .*Nothing was built; test\/sites\/never-made is unchanged\./s,
      ),
    });
    expect(complained).not.toMatch(/^\s+at /m);
  }, 60_000);

  test("leaves the marks in a pull request to npm run check", async () => {
    const { printed, complained } = await run(
      "build",
      ["--content", "test/sites/broken", "--output", "test/sites/never-made"],
      { GITHUB_ACTIONS: "true" },
    );
    expect(printed + complained).not.toMatch(/^::/m);
  }, 60_000);

  test("says at last, and only once, what it wrote and where, for an address with or without a slash", async () => {
    const folder = await mkdtemp(join(tmpdir(), "minutebook-command-"));
    const output = join(folder, "_site");
    const { code, printed } = await run("build", [
      ...["--content", "test/sites/one-meeting", "--output", output],
      ...["--url", "https://ferry.example/here", "--base-path", ""],
    ]);
    const lines = printed.trimEnd().split("\n");
    expect(code).toBe(0);
    expect(lines.at(-1)).toMatch(new RegExp(`^Wrote \\d+ files to ${output} in \\d+\\.\\d s\\.$`));
    expect(lines.filter((line) => line.includes("Wrote"))).toHaveLength(1);
    await rm(folder, { recursive: true });
  }, 60_000);

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)(
    "leaves nothing behind when %s ends it",
    async (signal, expected) => {
      const folder = await mkdtemp(join(tmpdir(), "minutebook-command-"));
      const parameters = ["--content", "test/sites/year", "--output", join(folder, "_site")];
      const { code, complained } = await run("build", parameters, {}, signal);
      expect({ code, complained, files: await readdir(folder) }).toEqual({
        code: expected,
        complained: expect.stringMatching(/^The build was stopped; .*_site is unchanged\.\n$/),
        files: [],
      });
      await rm(folder, { recursive: true });
    },
    60_000,
  );
});
