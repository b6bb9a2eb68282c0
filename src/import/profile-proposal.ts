// Writes down what an import worked out, as a profile that somebody can edit and import with again.

import { findDates } from "../format/days/date-patterns.ts";
import { counted, countsOf } from "../format/numbers.ts";
import { yamlScalar } from "../format/yaml/scalar.ts";
import { decode } from "../minutes/decode.ts";
import type { Meeting } from "../model/meeting.ts";
import type { ImportSummary } from "./import-summary.ts";
import type { Profile } from "./profile.ts";
import type { OldFile } from "./selection/meetings-in-file.ts";

const mostOwners = 20;
const longestWord = 40;
/** The first words of a line, behind the marks of a heading, a list or emphasis. */
const firstWords = /^[\s#>*_+.)\d-]*(\p{L}[\p{L}\p{N} ]*)/u;

/**
 * A profile file that reads the same files in the same way: comments say what of it they use, what they hold that it does not
 * know, and what belongs into `site.yaml`. It quotes no line of them, which may be private.
 */
export function profileProposal(
  profile: Profile,
  files: readonly OldFile[],
  summary: ImportSummary,
  meetings: readonly Meeting[],
): string {
  const { interval, dates, alias, labels, headings, tables, unnamedQueue, stale, unfinished } = profile;
  const opened = wordsOf(files);
  const lines = [
    `# What the import worked out of ${counted(summary.meetings, "meeting")}. Edit it, and import again with --profile and this file;`,
    "# the import does not replace it. Its keys are those of the profile osg.",
    "dates:",
    ...patternList("path", dates.path, usedPatterns(files, dates.path)),
    `  in_text: ${dates.inText}`,
    ...patternList("title", dates.title),
    ...patternList("text", dates.text),
    ...(interval === null ? [] : [`interval: ${interval}`]),
    ...(alias === null ? [] : [`alias: ${JSON.stringify(alias)}`]),
    "# Words at the start of a line or heading, and how many files have each.",
    ...section("labels", {
      attending: labels.attending,
      absent: labels.absent,
      groups: labels.groups,
      coordinates: labels.coordinates,
      this_week: labels.thisWeek,
      next_week: labels.nextWeek,
    }),
    ...section("headings", headings),
    ...section("tables", tables),
    `queues: { unnamed: ${yamlScalar(unnamedQueue)} }`,
    ...wordList("", "stale", stale),
    ...wordList("", "unfinished", unfinished),
    ...comments(summary, meetings),
  ];
  return `${lines.join("\n")}\n`;

  function section(key: string, lists: Readonly<Record<string, readonly string[]>>): string[] {
    const written = Object.entries(lists).flatMap(([name, words]) => [
      ...usedWords(words),
      ...wordList("  ", name, words),
    ]);
    return written.length > 0 ? [`${key}:`, ...written] : [];
  }

  function usedWords(words: readonly string[]): string[] {
    const used = words.flatMap((word) => {
      const count = opened.get(word.toLowerCase()) ?? 0;
      return count > 0 ? [{ word, count }] : [];
    });
    const sorted = used.toSorted((a, b) => b.count - a.count);
    return sorted.length > 0 ? [`  # ${sorted.map(({ word, count }) => `${word} ${count}`).join(", ")}`] : [];
  }
}

/** In how many files a line starts with each word or words, in lower case. */
function wordsOf(files: readonly OldFile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) {
    const found = new Set<string>();
    for (const line of (decode(file).text ?? "").split("\n")) {
      const [, start = ""] = firstWords.exec(line) ?? [];
      const words = start.slice(0, longestWord).trim().toLowerCase().split(" ");
      for (const index of words.keys()) found.add(words.slice(0, index + 1).join(" "));
    }
    for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** How many files have their day by each pattern, which is the first that finds one. */
function usedPatterns(files: readonly OldFile[], patterns: readonly string[]): ReadonlyMap<string, number> {
  const used = new Map<string, number>();
  for (const { relativePath } of files) {
    const pattern = patterns.find((one) => findDates(relativePath, [one]).length > 0);
    if (pattern !== undefined) used.set(pattern, (used.get(pattern) ?? 0) + 1);
  }
  return used;
}

function patternList(
  key: string,
  patterns: readonly string[],
  used: ReadonlyMap<string, number> = new Map(),
): string[] {
  if (patterns.length === 0) return [];
  const lines = patterns.map((pattern) => {
    const count = used.get(pattern);
    return `    - ${JSON.stringify(pattern)}${count === undefined ? "" : ` # ${counted(count, "file")}`}`;
  });
  return [`  ${key}:`, ...lines];
}

function wordList(indent: string, key: string, words: readonly string[]): string[] {
  return words.length === 0 ? [] : [`${indent}${key}: [${words.map(yamlScalar).join(", ")}]`];
}

/** What is no part of the profile, for a person to judge and to copy from. */
function comments({ series, shapes }: ImportSummary, meetings: readonly Meeting[]): string[] {
  const states = unique(
    meetings.flatMap(({ tickets, releases }) => [
      ...(tickets ?? []).map(({ state }) => state),
      ...(releases ?? []).flatMap(({ counts }) => counts.map(({ state }) => state)),
    ]),
  );
  const queues = unique(meetings.flatMap((meeting) => (meeting.queues ?? []).map(({ name }) => name)));
  const settings = [
    ...(series.length > 0
      ? [
          "series:",
          ...series.map(
            (id) => `  - { id: ${yamlScalar(id)}, title: ${yamlScalar(id)}, folder: ${yamlScalar(id)} }`,
          ),
        ]
      : []),
    ...(states.length > 0
      ? ["board:", "  states:", ...states.map((name) => `    - { name: ${yamlScalar(name)} }`)]
      : []),
    ...(queues.length > 0 ? [`queues: [${queues.map(yamlScalar).join(", ")}]`] : []),
  ];
  const owners = ownersOf(meetings);
  return [
    ...(shapes.length > 0
      ? [
          "Openings of lines that mean nothing to the import. Add those that people are listed after to labels.attending:",
          ...shapes.map(
            ({ shape, count, files }) => `  ${shape} ${counted(count, "line")} in ${counted(files, "file")}`,
          ),
        ]
      : []),
    ...(owners.length > 0 ? [`Owners of action items, and how many they have: ${owners.join(", ")}`] : []),
    ...(settings.length > 0 ? ["For site.yaml:", ...settings.map((line) => `  ${line}`)] : []),
  ].map((line) => `# ${line}`);
}

function ownersOf(meetings: readonly Meeting[]): string[] {
  const owners = meetings.flatMap(({ actions }) => actions.flatMap((action) => action.owners));
  return [...countsOf(owners)]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostOwners)
    .map(([owner, count]) => `${owner} ${count}`);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
