import { readdirSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { importMinutes } from "../../src/import/import-minutes.ts";
import { buildSiteData } from "../../src/pipeline.ts";
import { bundleAssets } from "../../src/plugins/bundle-assets.ts";
import { siteFiles } from "../../src/plugins/site-files.ts";
import { textsFor } from "../../src/texts/languages.ts";
import { readNamedProfile } from "../read-profile.ts";
import { fuzzText, randomNumbers } from "./fuzz-case.ts";

const [seed = 1, first = 0, last = 0] = process.argv.slice(2).map(Number);
const { paths: assets } = await bundleAssets("en");
const texts = textsFor("en");
const profiles = ["osg", "generic"].map(readNamedProfile);
const encoder = new TextEncoder();
const read = (name: string): string => readFileSync(join("content", name), "utf8");
const [settings, people] = ["site.yaml", "people.yaml"].map(read);
const samples = readdirSync("content/minutes", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .toSorted()
  .map((name) => read(join("minutes", name)));
const sound = { path: "content/minutes/2020-09-07.md", bytes: encoder.encode(samples[0] ?? "") };

// Prints the number of each case before it runs, so that the parent knows which one does not end.
for (let index = first; index < last; index += 1) {
  writeSync(1, `${index}\n`);
  try {
    runCase(randomNumbers(seed * 1_000_003 + index));
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    writeSync(1, `! ${index} ${JSON.stringify(stack.slice(0, 2000))}\n`);
  }
}

/** Parses, checks, renders and imports; throws if anything throws, or if the output holds what no file may. */
function runCase(random: () => number): void {
  const text = fuzzText(random, samples);
  const kind = random();
  const source = (path: string, own: string, isFuzzed: boolean) => ({
    path,
    bytes: encoder.encode(isFuzzed ? fuzzText(random, [own]) : own),
  });
  const { site, diagnostics } = buildSiteData(
    {
      settings: source("content/site.yaml", settings ?? "", kind < 0.05),
      people: source("content/people.yaml", people ?? "", kind > 0.95),
      minutes: [sound, { path: "content/minutes/2020-09-14.md", bytes: encoder.encode(text) }],
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
      [{ path: "old/TechArea20200914.md", relativePath: "TechArea20200914.md", bytes: encoder.encode(text) }],
      profile,
    );
}

function assertHarmless(path: string, text: string): void {
  const hidden = /(?![\t\r\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|Invalid DateTime/u.exec(text);
  if (hidden) throw new Error(`${path} holds ${JSON.stringify(hidden[0])}.`);
  const running = /<(?:script(?![^>]* (?:src="\/|type="application\/))|iframe|object|embed|base)\b/i;
  if (path.endsWith("/") && running.test(text)) throw new Error(`${path} holds an element that runs.`);
}
