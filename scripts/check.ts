import { setTimeout } from "node:timers/promises";
import { diagnosticLine, oneLine } from "../src/format/diagnostics.ts";
import { counted } from "../src/format/numbers.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import type { PipelineResult } from "../src/pipeline.ts";
import { readArchive } from "../src/plugins/read-archive.ts";
import { changedFiles } from "./checking/changed-files.ts";
import { explanationLines } from "./checking/explanation.ts";
import { findingChanges } from "./checking/finding-changes.ts";
import { findingFormats, printedFindings } from "./checking/findings.ts";
import { fixFiles } from "./checking/fix-files.ts";
import { lostLinkDiagnostics, publishedLinks } from "./checking/lost-link-diagnostics.ts";
import { siteNews } from "./checking/site-news.ts";
import { compileLess } from "./compile-less.ts";
import { fail } from "./fail.ts";
import { buildOptions, readCommandLine } from "./options.ts";

const options = readCommandLine(
  {
    usage: "npm run check -- [options]",
    purpose:
      "Checks all minutes, prints every error and warning, and fails if there are errors. Writes nothing without --fix.",
    options: ["content", "links", "url", "strict", "changed", "fix", "dry-run", "watch", "format", "explain"],
  },
  (line) => {
    const format = findingFormats.find(
      (name) => name === line.text("format", `one of ${findingFormats.join(", ")}`, isFormat),
    );
    const isWatching = line.isSet("watch");
    if (isWatching && format !== undefined && format !== "text" && format !== "lines")
      throw new Error("--watch prints for people, expected --format text or lines.");
    return {
      ...buildOptions(line),
      isStrict: line.isSet("strict"),
      isChanged: line.isSet("changed"),
      isExplaining: line.isSet("explain"),
      isFixing: line.isSet("fix"),
      isDryRun: line.isSet("dry-run"),
      isWatching,
      format: format ?? usualFormat(),
    };
  },
);
/** For people; where findings are for programs, it is printed beside them. */
const isForPrograms = ["json", "sarif", "markdown"].includes(options.format);
/** In milliseconds. Polled, because file system events are unreliable when editors replace files. */
const watchInterval = 500;
/** A fix may show what was hidden by the mistake, so files are checked and fixed again, at most this number of times. */
const mostRounds = 10;

if (!options.isWatching) compileLess();
try {
  let last = await check();
  if (options.isExplaining) for (const line of explanationLines(last.archive)) console.log(oneLine(line));
  process.stdout.write(last.news + printedFindings(last.findings, options.format, last.summary));
  if (last.findings.some(({ severity }) => options.isStrict || severity === "error")) process.exitCode = 1;
  if (last.isIncomplete) process.exitCode = 2;
  while (options.isWatching) {
    await setTimeout(watchInterval);
    if ((await readArchive(options)) === last.archive) continue;
    const now = await check();
    const { added, gone } = findingChanges(last.findings, now.findings);
    for (const finding of gone) console.log(`Gone: ${diagnosticLine(finding)}`);
    if (added.length + gone.length > 0)
      process.stdout.write(printedFindings(added, options.format, `New of ${now.findings.length}`));
    last = now;
  }
} catch (error) {
  fail(error);
}

interface Checked {
  readonly archive: PipelineResult;
  readonly findings: readonly Diagnostic[];
  readonly summary: string;
  /** What is new since the links of an earlier build, for people who read Markdown; empty for others. */
  readonly news: string;
  /** Whether something that should be fixed was not. */
  readonly isIncomplete: boolean;
}

/** Checks everything once, after fixing what can be fixed. */
async function check(): Promise<Checked> {
  const started = Date.now();
  const isIncomplete = options.isFixing ? !(await fix()) : false;
  const archive = await readArchive(options);
  const { site, diagnostics } = archive;
  const published = options.links === null ? null : await publishedLinks(options.links);
  const links = site && published ? [...site.links] : [];
  const lost = site && published ? lostLinkDiagnostics(published, links) : [];
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const meetings = counted(site?.archiveJson.meetings.length ?? 0, "publishable meeting");
  return {
    archive,
    findings: [...diagnostics.filter(isAsked()), ...lost],
    news:
      site && published && options.format === "markdown"
        ? `${siteNews(published.links, links, site.metadata.url)}\n`
        : "",
    summary: `Checked ${meetings} in ${seconds} s`,
    isIncomplete,
  };
}

/** Fixes files until nothing is certain any more, and prints each change. False where a file could not be changed. */
async function fix(): Promise<boolean> {
  for (let round = 0; round < mostRounds; round += 1) {
    const { diagnostics } = await readArchive(options);
    const { changes, errors } = fixFiles(diagnostics.filter(isAsked()), options.isDryRun);
    for (const line of changes) (isForPrograms ? console.error : console.log)(line);
    for (const line of errors) console.error(line);
    if (errors.length > 0) return false;
    if (changes.length === 0 || options.isDryRun) return true;
  }
  return true;
}

/** Whether a finding is about a file that should be checked. */
function isAsked(): (finding: Diagnostic) => boolean {
  if (!options.isChanged) return () => true;
  const changed = changedFiles(process.cwd());
  return ({ file }) => changed.has(file);
}

function isFormat(value: string): boolean {
  return findingFormats.some((format) => format === value);
}

/** Marks in a pull request on GitHub, carets for people at a terminal, and one line each for other programs. */
function usualFormat(): (typeof findingFormats)[number] {
  if (process.env.GITHUB_ACTIONS === "true") return "github";
  return process.stdout.isTTY ? "text" : "lines";
}
