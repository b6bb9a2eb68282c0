import { readdirSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { importMinutes } from "../../src/import/import-minutes.ts";
import type { SourceFile } from "../../src/model/diagnostic.ts";
import { buildSiteData } from "../../src/pipeline.ts";
import { bundleAssets } from "../../src/plugins/bundle-assets.ts";
import { siteFiles } from "../../src/plugins/site-files.ts";
import { textsFor } from "../../src/texts/languages.ts";
import { readNamedProfile } from "../read-profile.ts";
import { fuzzText, randomNumbers } from "./fuzz-case.ts";

const [seed = 1, first = 0, last = 0, size = 1] = process.argv.slice(2).map(Number);
const { paths: assets } = await bundleAssets({ language: "en", accent: null, style: null });
const texts = textsFor("en");
const profiles = ["osg", "generic"].map(readNamedProfile);
const encoder = new TextEncoder();
const read = (name: string): string => readFileSync(join("content", name), "utf8");
const [settings, people] = ["site.yaml", "people.yaml"].map(read);
const samples = readdirSync("content/minutes", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .toSorted()
  .map((name) => read(join("minutes", name)));
// Prints the number of the first case of a batch before it runs, so that the parent knows which one does not end.
for (let index = first; index < last; index += size) {
  writeSync(1, `${index}\n`);
  const cases = Array.from({ length: Math.min(size, last - index) }, (_, offset) => index + offset);
  if (failureOf(cases) === null) continue;
  for (const one of cases) {
    const failure = failureOf([one]);
    if (failure !== null) writeSync(1, `! ${one} ${JSON.stringify(failure)}\n`);
  }
}

function failureOf(cases: readonly number[]): string | null {
  try {
    runCases(cases);
    return null;
  } catch (error) {
    return (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, 2000);
  }
}

/** The minutes of a case, on a day of their own in the archive of their batch. */
function minutesOf(index: number, offset: number): SourceFile {
  const date = new Date(Date.UTC(2020, 8, 14 + 7 * offset)).toISOString().slice(0, 10);
  const text = fuzzText(randomNumbers(seed * 1_000_003 + index), samples);
  return {
    path: `content/minutes/${date}.md`,
    bytes: encoder.encode(text.replace(/^date: \d{4}-\d{2}-\d{2}$/m, `date: ${date}`)),
  };
}

/** Parses, checks, renders and imports; throws if anything throws, or if the output holds what no file may. */
function runCases(cases: readonly number[]): void {
  const random = randomNumbers(seed * 1_000_003 - (cases[0] ?? 0));
  const kind = random();
  const source = (path: string, own: string, isFuzzed: boolean): SourceFile => ({
    path,
    bytes: encoder.encode(isFuzzed ? fuzzText(random, [own]) : own),
  });
  const minutes = cases.map(minutesOf);
  const { site, diagnostics } = buildSiteData(
    {
      settings: source("content/site.yaml", settings ?? "", kind < 0.1),
      people: source("content/people.yaml", people ?? "", kind > 0.8),
      minutes,
      pictures: [],
      hasMinutesFolder: true,
      skipped: [],
    },
    { basePath: "/", url: null },
  );
  for (const { message, hint } of diagnostics)
    if (message.length + hint.length > 700) throw new Error(`A message of ${message.length} characters.`);
  if (site)
    for (const planned of siteFiles(site, { metadata: site.metadata, assets, texts }))
      for (const file of planned.make()) if ("text" in file) assertHarmless(file.path, file.text);
  for (const profile of profiles)
    importMinutes(
      minutes.map(({ path, bytes }) => {
        const name = `TechArea${path.slice(-13, -3).replaceAll("-", "")}.md`;
        return { path: `old/${name}`, relativePath: name, bytes };
      }),
      profile,
    );
}

function assertHarmless(path: string, text: string): void {
  const hidden = /(?![\t\r\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|Invalid DateTime/u.exec(text);
  if (hidden) throw new Error(`${path} holds ${JSON.stringify(hidden[0])}.`);
  const running = /<(?:script(?![^>]* (?:src="\/|type="application\/))|iframe|object|embed|base)\b/i;
  if (path.endsWith("/") && running.test(text)) throw new Error(`${path} holds an element that runs.`);
}
