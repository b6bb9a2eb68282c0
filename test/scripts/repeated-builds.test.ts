import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { buildSite } from "../../scripts/build-site.ts";
import { defaultChoices, type SkippablePart } from "../../src/plugins/environment.ts";
import { peopleYaml, siteYaml } from "../support/archive.ts";
import { folderHashes } from "../support/folder-hashes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

// Many builds take long on a busy machine.
vi.setConfig({ testTimeout: 600_000 });

/** The folders of a team: its minutes, and the site that it builds from them. */
interface Team {
  readonly content: string;
  readonly site: string;
  readonly skip: readonly SkippablePart[];
}

type Change = (team: Team) => Team | undefined;

function put(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function remove(folder: string, name: string): void {
  rmSync(join(folder, name), { recursive: true, force: true });
}

function minutesText(date: string, front: string, body: string): string {
  return `---\ndate: ${date}\nattending: [Mat]\n${front}\n---\n\n## Fleet\n\n${body}\n`;
}

const days = ["2020-09-14", "2020-09-21", "2020-09-28"];
const fronts = [
  "tickets: { Open: 4 }",
  "aliases: [/old.html]",
  "aliases: [/old/older/]",
  "releases: { 3.5.24: { Open: 1 } }",
  // Stops the build.
  "tickets: { Open: many }",
];
const bodies = ["- AI (Mat): paint the hull, FERRY-1", "- Decision: sell the ferry", "Días de lluvia."];

/** What a team may change between two builds, in its minutes or in the site itself. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.constantFrom(...days), fc.constantFrom(...fronts), fc.constantFrom(...bodies)).map(
    ([day, front, body]): Change =>
      ({ content }) => {
        remove(content, `minutes/2020/${day}.md`);
        put(content, `minutes/${day}.md`, minutesText(day, front, body));
        return undefined;
      },
  ),
  fc.constantFrom(...days).map(
    (day): Change =>
      ({ content }) => {
        remove(content, `minutes/${day}.md`);
        put(content, `minutes/2020/${day}.md`, minutesText(day, "", "Moved to its year."));
        return undefined;
      },
  ),
  fc.constantFrom(...days).map(
    (day): Change =>
      ({ content }) => {
        remove(content, `minutes/${day}.md`);
        remove(content, `minutes/2020/${day}.md`);
        return undefined;
      },
  ),
  fc.constantFrom("", "language: es", "offline: false", "queues: [Harbour]").map(
    (line): Change =>
      ({ content }) => {
        put(content, "site.yaml", `${siteYaml}${line}\n`);
        return undefined;
      },
  ),
  fc.constantFrom(peopleYaml, "- { name: Mat Sailor, spellings: [Mat] }\n").map(
    (people): Change =>
      ({ content }) => {
        put(content, "people.yaml", people);
        return undefined;
      },
  ),
  fc.constantFrom("Harbour", null).map(
    (footer): Change =>
      ({ content }) => {
        if (footer === null) remove(content, "components");
        else
          put(
            content,
            "components/SiteFooter.js",
            `import { h } from "minutebook/components";\nexport default () => h("footer", null, "${footer}");\n`,
          );
        return undefined;
      },
  ),
  fc.constantFrom<readonly SkippablePart[]>([], ["search"], ["cards"]).map(
    (skip): Change =>
      (team) => ({ ...team, skip }),
  ),
  fc
    .constantFrom(
      "index.html",
      "feed.xml",
      "meetings/index.html",
      "meetings/2020-09-07/index.html",
      "meetings/2020-09-07.md",
      "search/index.json",
      "people/mine.html",
    )
    .map(
      (file): Change =>
        ({ site }) => {
          put(site, file, "edited by hand");
          return undefined;
        },
    ),
  fc.constantFrom("index.html", "meetings", "search/terms", "assets").map(
    (file): Change =>
      ({ site }) => {
        remove(site, file);
        return undefined;
      },
  ),
);

async function build({ content, skip }: Team, output: string): Promise<boolean> {
  // Minutes that cannot be published stop the build, and the site stays as it was.
  return buildSite({ ...defaultChoices, content, skip, quiet: true }, output).then(
    () => true,
    () => false,
  );
}

function newTeam(): Team {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  put(content, "site.yaml", siteYaml);
  put(content, "minutes/2020-09-07.md", minutesText("2020-09-07", "tickets: { Open: 9 }", "Ropes."));
  return { content, site: join(folder, "site"), skip: ["cards"] };
}

test("a site built many times into one folder equals one built from scratch, whatever changed between builds", async () => {
  const runs = fc.asyncProperty(fc.array(change, { minLength: 3, maxLength: 6 }), async (changes) => {
    let team = newTeam();
    await build(team, team.site);
    await build(team, team.site);
    let isBuilt = true;
    for (const make of changes) {
      team = make(team) ?? team;
      isBuilt = await build(team, team.site);
    }
    const fresh = temporaryFolder();
    expect(await build(team, join(fresh, "site"))).toBe(isBuilt);
    if (isBuilt) expect(await folderHashes(team.site)).toEqual(await folderHashes(join(fresh, "site")));
  });
  await fc.assert(runs, { numRuns: Number(process.env.REPEATED_BUILDS ?? 6) });
});

test("a build leaves files as they are that equal those of the build before last", async () => {
  const team = newTeam();
  const file = (): number => statSync(join(team.site, "schema/people.json")).ino;
  await build(team, team.site);
  const before = file();
  await build(team, team.site);
  put(team.content, "minutes/2020-09-07.md", minutesText("2020-09-07", "", "Sails."));
  await build(team, team.site);
  expect(file()).toBe(before);
  expect(readFileSync(join(team.site, "meetings/2020-09-07/index.html"), "utf8")).toContain("Sails.");
});

test("a file in the place of a folder does not stop later builds", async () => {
  const team = newTeam();
  await build(team, team.site);
  const whole = await folderHashes(team.site);
  remove(team.site, "meetings");
  put(team.site, "meetings", "no folder");
  for (let round = 0; round < 2; round += 1) {
    expect(await build(team, team.site)).toBe(true);
    expect(await folderHashes(team.site)).toEqual(whole);
  }
});
