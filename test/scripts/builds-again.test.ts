import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { buildSite } from "../../scripts/build-site.ts";
import { defaultChoices, type SkippablePart } from "../../src/plugins/environment.ts";
import { peopleYaml, siteYaml } from "../support/archive.ts";
import { folderHashes } from "../support/folder-hashes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

// A busy machine may take its time over many builds.
vi.setConfig({ testTimeout: 600_000 });

/** A team's folder of minutes and the site that is built of them again and again. */
interface Workplace {
  readonly content: string;
  readonly site: string;
  readonly skip: readonly SkippablePart[];
}

type Change = (place: Workplace) => Workplace | undefined;

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

/** What a team may do between two builds, to its minutes or to the site itself. */
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
      (place) => ({ ...place, skip }),
  ),
  fc
    .constantFrom("index.html", "feed.xml", "meetings/index.html", "search/index.json", "people/mine.html")
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

async function build({ content, skip }: Workplace, output: string): Promise<boolean> {
  // Minutes that cannot be published stop the build, and the site stays as it was.
  return buildSite({ ...defaultChoices, content, skip, quiet: true }, output).then(
    () => true,
    () => false,
  );
}

function workplace(): Workplace {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  put(content, "site.yaml", siteYaml);
  put(content, "minutes/2020-09-07.md", minutesText("2020-09-07", "tickets: { Open: 9 }", "Ropes."));
  return { content, site: join(folder, "site"), skip: ["cards"] };
}

test("a site that is built again and again equals one built from scratch, whatever changed in between", async () => {
  const runs = fc.asyncProperty(fc.array(change, { minLength: 3, maxLength: 6 }), async (changes) => {
    let place = workplace();
    await build(place, place.site);
    await build(place, place.site);
    let isBuilt = true;
    for (const make of changes) {
      place = make(place) ?? place;
      isBuilt = await build(place, place.site);
    }
    const fresh = temporaryFolder();
    expect(await build(place, join(fresh, "site"))).toBe(isBuilt);
    if (isBuilt) expect(await folderHashes(place.site)).toEqual(await folderHashes(join(fresh, "site")));
  });
  await fc.assert(runs, { numRuns: Number(process.env.REPEATED_BUILDS ?? 6) });
});

test("a build leaves the files that did not change since the last but one", async () => {
  const { site, ...place } = workplace();
  const file = (): number => statSync(join(site, "schema/people.json")).ino;
  await build({ site, ...place }, site);
  const before = file();
  await build({ site, ...place }, site);
  put(place.content, "minutes/2020-09-07.md", minutesText("2020-09-07", "", "Sails."));
  await build({ site, ...place }, site);
  expect(file()).toBe(before);
  expect(readFileSync(join(site, "meetings/2020-09-07/index.html"), "utf8")).toContain("Sails.");
});

test("a file that somebody has put in the place of a folder is no obstacle to a later build", async () => {
  const place = workplace();
  await build(place, place.site);
  const whole = await folderHashes(place.site);
  remove(place.site, "meetings");
  put(place.site, "meetings", "no folder");
  for (let round = 0; round < 2; round += 1) {
    expect(await build(place, place.site)).toBe(true);
    expect(await folderHashes(place.site)).toEqual(whole);
  }
});
