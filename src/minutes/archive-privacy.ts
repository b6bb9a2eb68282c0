import { everyTracker } from "../format/references/trackers.ts";
import { memoize, memoizeByText } from "../format/reuse/memoize.ts";
import type { Diagnostic, SourceFile } from "../model/diagnostic.ts";
import type { PrivateFinders } from "../model/privacy.ts";
import type { Settings } from "../model/settings.ts";
import { type CoordinateTexts, coordinateTexts } from "../privacy/coordinates.ts";
import { createPrivateFinder } from "../privacy/find-private.ts";
import { createKnownTextFinder, type KnownTexts, wordsOf } from "../privacy/known-texts.ts";
import { createLooseFinder } from "../privacy/loose.ts";
import { normalise } from "../privacy/reading/normalise.ts";
import type { Secrets } from "../privacy/scan.ts";
import { readMinutesFile } from "./minutes-file.ts";

/** What is private in an archive: by the rules of its settings, and because any file's `coordinates` hold it. */
export interface ArchivePrivacy extends PrivateFinders, PrivateTexts {
  /** About coordinates that cannot be withheld. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The same as plain values, which can be sent to another thread. */
export interface PrivateTexts {
  /** What the finders find besides what the settings tell. */
  readonly known: KnownTexts;
  readonly secrets: Secrets;
}

/** A file and the value of its `coordinates`; undefined where there are none. */
export interface CoordinatesOfFile {
  readonly source: SourceFile;
  readonly coordinates: unknown;
}

/** What so many other files say, and at least this share of them, is no secret: withholding it would garble the archive. */
const commonFiles = 5;
const commonShare = 0.25;

export function archivePrivacy(files: readonly CoordinatesOfFile[], settings: Settings): ArchivePrivacy {
  const ofValue = new Map<string, CoordinateTexts>();
  const ofFile = new Map<SourceFile, CoordinateTexts>();
  const findByRules = createPrivateFinder(settings.privacy);
  const siteText = ` ${ownTexts(settings).join(" ")} `;
  for (const { source, coordinates } of files) {
    if (coordinates === undefined || coordinates === null) continue;
    const value = JSON.stringify(coordinates);
    const texts =
      ofValue.get(value) ??
      coordinateTexts(coordinates, findByRules, (address) => isOwnAddress(address, siteText, settings));
    ofValue.set(value, texts);
    ofFile.set(source, texts);
  }
  const all = [...ofValue.values()];
  const phrases = new Map(all.flatMap((texts) => texts.phrases.map((phrase) => [phrase.join(" "), phrase])));
  const common = commonPhrases([...phrases.values()], files, ofFile, siteText);
  const known: KnownTexts = {
    phrases: [...phrases].flatMap(([text, phrase]) => (common.has(text) ? [] : [phrase])),
    numbers: [...new Set(all.flatMap(({ numbers }) => numbers))],
  };
  const secrets = {
    rules: settings.privacy,
    texts: [...new Set(all.flatMap(({ distinct }) => distinct))],
  };
  return {
    ...privateFinders(settings, known),
    known,
    secrets,
    diagnostics: [...ofFile].flatMap(([source, texts]) =>
      texts.phrases.some((phrase) => common.has(phrase.join(" "))) ? commonDiagnostic(source) : [],
    ),
  };
}

export function privateFinders({ privacy }: Settings, known: KnownTexts): PrivateFinders {
  return { findPrivate: createPrivateFinder(privacy, known), findLoosely: createLooseFinder(privacy) };
}

/** Phrases that the site itself publishes, or many files that do not have them as coordinates. */
function commonPhrases(
  phrases: readonly (readonly string[])[],
  files: readonly CoordinatesOfFile[],
  ofFile: ReadonlyMap<SourceFile, CoordinateTexts>,
  siteText: string,
): ReadonlySet<string> {
  const common = new Set(
    phrases.map((phrase) => phrase.join(" ")).filter((text) => siteText.includes(` ${text} `)),
  );
  if (phrases.length === 0 || files.length <= commonFiles) return common;
  const listed = phrases.map((phrase) => phrase.join(" ")).join("\n");
  const counts = new Map<string, number>();
  for (const { source } of files) {
    const own = new Set(ofFile.get(source)?.phrases.map((phrase) => phrase.join(" ")));
    for (const phrase of phrasesIn(source, listed))
      if (!own.has(phrase)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  for (const [phrase, count] of counts)
    if (count >= Math.max(commonFiles, commonShare * files.length)) common.add(phrase);
  return common;
}

/** Those of the phrases, one a line, that a file says. */
const phrasesIn = memoize(({ bytes }: SourceFile, phrases: string): ReadonlySet<string> => {
  const { text } = normalise(new TextDecoder().decode(bytes));
  return new Set(
    phraseFinder(phrases)(text).map(({ start, end }) => textOf(wordsOf(text.slice(start, end)))),
  );
});

const phraseFinder = memoizeByText((phrases) =>
  createKnownTextFinder({ phrases: phrases.split("\n").map((phrase) => phrase.split(" ")), numbers: [] }),
);

function textOf(words: readonly { readonly text: string }[]): string {
  return words.map(({ text }) => text).join(" ");
}

/** What the site publishes whatever the minutes say, as words. */
function ownTexts(settings: Settings): string[] {
  const { title, description, url, series, board, queues, repository } = settings;
  const texts = [
    title,
    description,
    url,
    ...series.map((one) => one.title),
    ...queues,
    repository?.url ?? "",
  ];
  const states = board.states.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [...texts, ...states, ...everyTracker(settings).map((tracker) => tracker.url)].map((text) =>
    textOf(wordsOf(normalise(text).text)),
  );
}

/** Whether an address is one of the site's own pages, of its repository or of an issue, or is on every page anyway. */
function isOwnAddress(address: string, siteText: string, settings: Settings): boolean {
  const bases = [
    settings.url,
    settings.repository?.url ?? settings.url,
    ...everyTracker(settings).map(({ url }) => url.slice(0, url.indexOf("{"))),
  ];
  const lower = address.toLowerCase();
  return (
    bases.some((base) => lower.startsWith(base.toLowerCase())) ||
    siteText.includes(` ${textOf(wordsOf(normalise(address).text))} `)
  );
}

function commonDiagnostic(source: SourceFile): Diagnostic {
  const yaml = readMinutesFile(source).front?.yaml;
  return {
    ruleId: "private-text",
    severity: "error",
    message:
      '"coordinates" holds words that the site or many other minutes publish, so they cannot be withheld',
    hint: "keep only what opens the meeting: a number, a code or an address",
    file: source.path,
    ...(yaml?.locate(["coordinates"], "key") ?? { line: 1, column: 1 }),
  };
}
