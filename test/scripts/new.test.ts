import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { siteYaml } from "../support/archive.ts";
import { run } from "../support/run-script.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const files = {
  "site.yaml": siteYaml,
  "minutes/2020/2020-12-28.md":
    "---\ndate: 2020-12-28\nattending: [Ada]\n---\n\n## Crew\n\n- AI (Ada): caulk the hull\n",
};

describe.concurrent("npm run new", () => {
  test("writes a file beside the last one, which check accepts, and never writes it again", async ({
    onTestFinished,
  }) => {
    const content = temporaryFolder(files, onTestFinished);
    const parameters = ["--content", content, "--date", "2021-01-04"];
    const first = await run("new", parameters);
    const path = join(content, "minutes/2021/2021-01-04.md");
    const text = readFileSync(path, "utf8");
    const second = await run("new", parameters);
    const check = await run("check", ["--content", content]);
    expect(first).toEqual({
      code: 0,
      printed: `Wrote ${path} for Monday 4 January 2021, 1 open action item.\n`,
      complained: "",
    });
    expect(text).toContain("- AI (Ada): caulk the hull <!-- open since 28 Dec 2020, 1 week -->");
    expect(second).toEqual({
      code: 2,
      printed: "",
      complained: `${path} exists, and no file is replaced. Edit it, or name another day with --date.\n`,
    });
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(check).toMatchObject({ code: 0, printed: expect.stringContaining("2 publishable meetings") });
  }, 60_000);

  test("finds a file of that day in any folder", async ({ onTestFinished }) => {
    const content = temporaryFolder({ ...files, "minutes/drafts/2021-01-04.md": "soon" }, onTestFinished);
    const { code, complained } = await run("new", ["--content", content, "--date", "2021-01-04"]);
    expect({ code, complained }).toEqual({
      code: 2,
      complained: expect.stringMatching(/drafts\/2021-01-04\.md exists/),
    });
  }, 60_000);

  test("writes minutes of a series beside those that another has on the same day", async ({
    onTestFinished,
  }) => {
    const content = temporaryFolder(
      {
        "site.yaml": "series: [{ id: weekly, title: Weekly }, { id: board, title: Board, folder: board }]\n",
        "minutes/2021-01-04.md": "---\ndate: 2021-01-04\n---\n",
      },
      onTestFinished,
    );
    const { printed } = await run("new", ["--content", content, "--series", "board", "--date", "2021-01-04"]);
    expect(printed).toMatch(/^Wrote .*minutes\/board\/2021-01-04\.md for /);
  }, 60_000);

  test("takes the headings of template.md", async ({ onTestFinished }) => {
    const content = temporaryFolder(
      { ...files, "template.md": "## Boats\n\n<!-- Which boats leak? -->\n" },
      onTestFinished,
    );
    const { printed } = await run("new", ["--content", content, "--date", "2021-01-04", "--dry-run"]);
    expect(printed).toMatch(/## Boats\n\n<!-- Which boats leak\? -->\n\n## Action Items\n\n- AI \(Ada\)/);
    expect(readdirSync(join(content, "minutes"))).toEqual(["2020"]);
  }, 60_000);

  test.for(["new", "people"])(
    "npm run %s exits with 1 where the settings are at fault",
    { timeout: 60_000 },
    async (command, { onTestFinished }) => {
      const content = temporaryFolder({ ...files, "site.yaml": "titel: Boats\n" }, onTestFinished);
      const { code, complained } = await run(command, ["--content", content]);
      expect({ code, complained }).toEqual({
        code: 1,
        complained: expect.stringMatching(/site\.yaml:1:1 error [\s\S]*\n\n1 error/),
      });
    },
  );

  test("says in one line why it cannot write, with exit code 2", async ({ onTestFinished }) => {
    const irregular = { ...files, "site.yaml": siteYaml.replace(/^schedule:.*$/m, "schedule: none") };
    const content = temporaryFolder(irregular, onTestFinished);
    const outcomes = await Promise.all([
      run("new", ["--content", join(content, "nowhere")]),
      run("new", ["--content", content]),
    ]);
    expect(outcomes.map(({ code, complained }) => [code, complained.replaceAll(content, "")])).toEqual([
      [
        2,
        '--content is "/nowhere", expected a folder that exists. npm run new -- --help explains all options.\n',
      ],
      [
        2,
        "The minutes follow no schedule that says when the next meeting is. Name its day: --date 2020-09-14\n",
      ],
    ]);
    expect(existsSync(join(content, "nowhere"))).toBe(false);
  }, 60_000);
});
