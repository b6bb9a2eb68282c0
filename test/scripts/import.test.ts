import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../support/run-script.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

function oldMinutes(day: string, open: number, change: string): string {
  return [
    `# Ferry Crew Meeting, ${day} May 2020`,
    "",
    "**Attending:** Ann, Bo",
    "",
    "## Announcements",
    "",
    "### JIRA",
    "",
    "| # of tickets | &Delta; | State |",
    "| --- | --- | --- |",
    `| ${open} | ${change} | Open |`,
    "",
  ].join("\n");
}

/** Two old files; the change of the second one is wrong. */
const old = {
  "old/TechArea20200504.md": oldMinutes("4", 12, "+1"),
  "old/TechArea20200511.md": oldMinutes("11", 15, "+2"),
};

describe.concurrent("npm run import", () => {
  test("writes minutes, an audit and a people proposal, and changes nothing when run again", async ({
    onTestFinished,
  }) => {
    const folder = temporaryFolder(old, onTestFinished);
    const files = ["--report", join(folder, "audit.md"), "--people", join(folder, "people.yaml")];
    const parameters = [join(folder, "old"), "--out", join(folder, "minutes"), ...files];
    const first = await run("import", parameters);
    const everything = (): string[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
    const before = everything();
    const second = await run("import", parameters);
    expect(first).toMatchObject({ code: 0, complained: "" });
    expect(second.code).toBe(0);
    expect(readFileSync(join(folder, "minutes/2020/2020-05-11.md"), "utf8")).toMatch(/^ {2}Open: 15$/m);
    expect(readFileSync(join(folder, "audit.md"), "utf8")).toContain(
      "| 11 | tickets | Open | 15 | \\+2 | +3 |",
    );
    expect(readFileSync(join(folder, "people.yaml"), "utf8")).toMatch(/^- name: Ann\n- name: Bo$/m);
    expect(second.printed).toMatch(
      /^Wrote 0 minutes files to .* \(2 already there\): no errors, no warnings\.$/m,
    );
    expect(everything()).toEqual(before);
  }, 60_000);

  test("prints the changes that differ if there is no report", async ({ onTestFinished }) => {
    const folder = temporaryFolder(old, onTestFinished);
    const { printed } = await run("import", [join(folder, "old"), "--out", join(folder, "minutes")]);
    expect(printed).toMatch(
      /TechArea20200511\.md:11:8 tickets Open: 15 \(\+2\), computed \+3 from 12 on 4 May 2020$/m,
    );
  }, 60_000);

  test("imports the readable files beside an unreadable one, and exits with code 1", async ({
    onTestFinished,
  }) => {
    const folder = temporaryFolder(
      { ...old, "old/TechArea20200518.md": Uint8Array.of(0xff, 0xfe, 0x00) },
      onTestFinished,
    );
    const { code, printed } = await run("import", [join(folder, "old"), "--out", join(folder, "minutes")]);
    expect({ code, files: readdirSync(join(folder, "minutes/2020")) }).toEqual({
      code: 1,
      files: ["2020-05-04.md", "2020-05-11.md"],
    });
    expect(printed).toMatch(/TechArea20200518\.md:1:1 error encoding /);
  }, 60_000);

  test("reads minutes of any team without a profile that is named", async ({ onTestFinished }) => {
    const folder = temporaryFolder(
      { "old/2019-05-06.md": "# Crew\n\nPresent: Ada Byron, Bo Linde\n\n- RESOLVED: buy a lamp\n" },
      onTestFinished,
    );
    const { code, printed } = await run("import", [join(folder, "old"), "--out", join(folder, "minutes")]);
    expect({ code, files: readdirSync(join(folder, "minutes/2019")) }).toEqual({
      code: 0,
      files: ["2019-05-06.md"],
    });
    expect(printed).toContain("Attendance: 1 of 1 meeting, with 2 different names.");
  }, 60_000);

  test("writes once what it worked out, prints it in a dry run, and takes it back", async ({
    onTestFinished,
  }) => {
    const folder = temporaryFolder(
      { "old/2019-05-06.md": "# Crew\n\nRollcall: Ada Byron, Bo Linde\n" },
      onTestFinished,
    );
    const parameters = [join(folder, "old"), "--out", join(folder, "minutes")];
    const profile = join(folder, "minutes/import-profile.yaml");
    const dry = await run("import", [...parameters, "--dry-run"]);
    expect([dry.printed.includes("\nlabels:\n"), readdirSync(folder)]).toEqual([true, ["old"]]);
    await run("import", parameters);
    const edited = readFileSync(profile, "utf8").replace("attending: [", "attending: [Rollcall, ");
    writeFileSync(profile, edited);
    const { printed } = await run("import", [...parameters, "--profile", profile, "--force"]);
    expect(printed).toContain("Attendance: 1 of 1 meeting, with 2 different names.");
    expect(readFileSync(profile, "utf8")).toBe(edited);
  }, 60_000);

  test("changes nothing when run again on series that meet on one day", async ({ onTestFinished }) => {
    const days = ["2019-05-06", "2019-05-13", "2019-05-20"];
    const files = ["docs", "board"].flatMap((series) =>
      days.map((day) => [`old/${series}-${day}.md`, `# ${series}\n\nPresent: Ada, Bo\n`] as const),
    );
    const folder = temporaryFolder(Object.fromEntries(files), onTestFinished);
    const parameters = [join(folder, "old"), "--out", join(folder, "minutes")];
    const first = await run("import", parameters);
    const second = await run("import", parameters);
    expect([first.printed, second.printed]).toEqual([
      expect.stringMatching(/^Wrote 6 minutes files to /m),
      expect.stringMatching(/^Wrote 0 minutes files to .* \(6 already there\)/m),
    ]);
    expect(second.code).toBe(0);
  }, 60_000);

  test("says so if it finds no old minutes", async ({ onTestFinished }) => {
    const folder = temporaryFolder({ "old/notes.md": "# Notes\n" }, onTestFinished);
    const { code, printed } = await run("import", [join(folder, "old"), "--out", join(folder, "minutes")]);
    expect({ code, files: readdirSync(folder) }).toEqual({ code: 1, files: ["old"] });
    expect(printed).toMatch(/notes\.md was skipped: .*\n.*No old minutes were found/s);
  }, 60_000);

  test.each([
    ["no file", ["--out", "x"], /^No file or folder is named/],
    ["no output folder", ["x"], /^--out is missing/],
    [
      "a report in another format",
      ["x", "--out", "y", "--report", "audit.pdf"],
      /^--report is "audit\.pdf", expected a file that ends in \.md/,
    ],
  ])(
    "explains its usage if there is %s",
    async (_, parameters, message) => {
      const { code, complained } = await run("import", parameters);
      expect({ code, complained }).toEqual({ code: 2, complained: expect.stringMatching(message) });
      expect(complained).toMatch(/^[^\n]*\. npm run import -- --help explains all options\.\n$/);
    },
    60_000,
  );

  test("lists the bundled profiles if it does not find one", async () => {
    const { code, complained } = await run("import", [
      "package.json",
      "--out",
      "x",
      "--profile",
      "nowhere.yaml",
    ]);
    expect({ code, complained }).toEqual({
      code: 2,
      complained:
        "The profile nowhere.yaml cannot be read: it does not exist. The bundled profiles are osg and generic.\n",
    });
  }, 60_000);
});
