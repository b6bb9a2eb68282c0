import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { corpusFolder, hasCorpus, readCorpus } from "../../scripts/development/corpus-files.ts";
import { readNamedProfile } from "../../scripts/read-profile.ts";
import { importMinutes } from "../../src/import/import-minutes.ts";
import { buildSiteData } from "../../src/pipeline.ts";

if (!hasCorpus) console.log(`Skipped the site of imported real minutes: ${corpusFolder} does not exist.`);

describe.skipIf(!hasCorpus)("a site of imported real minutes", () => {
  const oldFiles = readCorpus();
  const imported = importMinutes(oldFiles, readNamedProfile("osg")).files;
  const encoder = new TextEncoder();
  const { site, diagnostics } = buildSiteData(
    {
      settings: { path: "content/site.yaml", bytes: readFileSync("content/site.yaml") },
      people: { path: "content/people.yaml", bytes: readFileSync("content/people.yaml") },
      minutes: imported.map(({ target, text }) => ({
        path: `content/minutes/${target}`,
        bytes: encoder.encode(text),
      })),
      pictures: [],
      hasMinutesFolder: true,
      skipped: [],
    },
    { basePath: "/", url: null },
  );

  test("has a page for each meeting, and a redirect from its old address", () => {
    const redirects = site?.redirectPages.filter(({ path }) => path.includes("TechArea"));
    expect({ pages: site?.archiveJson.meetings.length, redirects: redirects?.length }).toEqual({
      pages: oldFiles.length,
      redirects: oldFiles.length,
    });
  });

  test("leaves out no meeting", () => {
    expect(site?.quarantinePages).toEqual([]);
  });

  test("warns only about people of other years, dead links, dial-in data, an item without an owner, reversed support entries, and the Tuesdays of 2021", () => {
    const rules = new Set(diagnostics.map(({ ruleId, severity }) => `${severity} ${ruleId}`));
    expect([...rules].toSorted()).toEqual([
      "warning dead-link",
      "warning ownerless-action",
      "warning private-text",
      "warning reversed-support",
      "warning schedule",
      "warning unknown-person",
    ]);
  });
});
