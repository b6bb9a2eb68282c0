import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readNamedProfile } from "../../scripts/read-profile.ts";
import { importMinutes } from "../../src/import/import-minutes.ts";
import { buildSiteData } from "../../src/pipeline.ts";

/** Real minutes; no part of the project, so absent on most machines. */
const folder = "../shared/corpus/minutes";
const hasCorpus = existsSync(folder);
if (!hasCorpus) console.log(`Skipped the archive of imported real minutes: there is no ${folder}.`);

describe.skipIf(!hasCorpus)("the archive of imported real minutes", () => {
  const names = hasCorpus ? readdirSync(folder) : [];
  const old = names.map((below) => ({ path: below, below, bytes: readFileSync(join(folder, below)) }));
  const imported = importMinutes(old, readNamedProfile("osg")).files;
  const encoder = new TextEncoder();
  const { site, diagnostics } = buildSiteData(
    {
      settings: { path: "content/site.yaml", bytes: readFileSync("content/site.yaml") },
      people: { path: "content/people.yaml", bytes: readFileSync("content/people.yaml") },
      minutes: imported.map(({ target, text }) => ({
        path: `content/minutes/${target}`,
        bytes: encoder.encode(text),
      })),
      hasMinutesFolder: true,
      skipped: [],
    },
    { basePath: "/", url: null },
  );

  test("has a page for each of them, to which its old address leads", () => {
    const fromOldAddresses = site?.redirectPages.filter(({ path }) => path.includes("TechArea"));
    expect([site?.meetingPages.length, fromOldAddresses?.length]).toEqual([names.length, names.length]);
  });

  test("leaves none of them out", () => {
    expect(site?.quarantinePages).toEqual([]);
  });

  test("has no finding but people of other years, and dial-in data of office hours", () => {
    const kinds = new Set(diagnostics.map(({ ruleId, severity }) => `${severity} ${ruleId}`));
    expect([...kinds].toSorted()).toEqual(["warning private-text", "warning unknown-person"]);
  });
});
