import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import { compareDiagnostics, countDiagnostics, diagnosticLine, oneLine } from "../src/format/diagnostics.ts";
import { counted } from "../src/format/numbers.ts";
import { importMinutes } from "../src/import/import-minutes.ts";
import { summarizeImport } from "../src/import/import-summary.ts";
import { proposalYaml } from "../src/import/people/proposal-yaml.ts";
import { profileProposal } from "../src/import/profile-proposal.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import { showProgress } from "../src/plugins/writing/progress.ts";
import { fail } from "./fail.ts";
import { groupedLines } from "./grouped-lines.ts";
import {
  auditImport,
  auditLines,
  auditReport,
  peopleLines,
  reportEndings,
  settingsLines,
  summaryLines,
} from "./import-report.ts";
import { chooseProfile } from "./importing/choose-profile.ts";
import { readDocuments } from "./importing/read-documents.ts";
import { readOldFiles } from "./importing/read-old-files.ts";
import { isNotBlank, readCommandLine } from "./options.ts";
import { placesBelow, writeFiles } from "./write-files.ts";

const choices = readCommandLine(
  {
    usage: "npm run import -- FILE|FOLDER... --out DIR [options]",
    purpose:
      "Turns old minutes into minutes files with front matter, and audits their hand-written changes.\nWrites only the files named here, and replaces no file without --force.",
    options: ["out", "profile", "report", "people", "dry-run", "all", "force"],
    takesOperands: true,
  },
  ({ operands, text, isSet }) => {
    const out = text("out", "a folder", isNotBlank);
    if (operands.length === 0) throw new Error("No file or folder is named, expected at least one.");
    if (out === null) throw new Error("--out is missing, expected a folder such as content/minutes.");
    return {
      operands,
      out,
      profile: text("profile", "osg, generic or a file", isNotBlank),
      report: text("report", `a file that ends in ${reportEndings.join(" or ")}`, (file) =>
        reportEndings.includes(extname(file)),
      ),
      people: text("people", "a file such as content/people.yaml", isNotBlank),
      isDryRun: isSet("dry-run"),
      isWhole: isSet("all"),
      force: isSet("force"),
    };
  },
);

try {
  const { operands, out, report, people } = choices;
  const old = readOldFiles(operands, out);
  const { name, profile } = chooseProfile(choices.profile, old.files);
  const documents = await readDocuments(old.files, progressOf("documents"));
  const result = importMinutes(documents.files, profile, progressOf("files"), old.names);
  showProgress("");
  const diagnostics = [...documents.diagnostics, ...result.diagnostics].toSorted(compareDiagnostics);
  const meetings = result.files.map(({ meeting }) => meeting);
  const audit = auditImport(result);
  const targetPath = placesBelow(
    out,
    result.files.map(({ target }) => join(out, target)),
  );
  if (old.files.length === 0 && old.errors.length > 0) throw new Error(old.errors.join("\n"));
  const originals = old.files.map(({ path }) => path);
  const minutes = writeFiles(
    result.files.map(({ target, text }) => ({ path: targetPath(target), text, inside: out })),
    { ...choices, inputs: originals },
  );
  const reports = writeFiles(
    [
      ...(report === null ? [] : [{ path: report, text: auditReport(audit, extname(report)), inside: null }]),
      ...(people === null ? [] : [{ path: people, text: proposalYaml(result.people), inside: null }]),
    ],
    {
      ...choices,
      inputs: [...originals, ...result.files.map(({ target }) => targetPath(target)).filter(existsSync)],
    },
  );
  const skipped = [...old.skipped, ...result.skipped];
  const summary = summarizeImport(result.files, skipped);
  const proposal = {
    path: join(out, "import-profile.yaml"),
    text: profileProposal(profile, documents.files, summary, meetings),
    inside: out,
  };
  // Somebody may have edited it, so that even --force keeps it.
  const isProposed = result.files.length > 0 && !existsSync(proposal.path);
  const proposed = writeFiles(isProposed ? [proposal] : [], { ...choices, inputs: originals, force: false });
  const errors = [...old.errors, ...minutes.errors, ...reports.errors, ...proposed.errors];

  print(groupedLines(diagnostics, kindOfFinding, diagnosticLine, choices.isWhole));
  print(
    groupedLines(
      skipped,
      () => "files that were skipped",
      ({ path, reason }) => `${path} was skipped: ${reason}.`,
      choices.isWhole,
    ),
  );
  print(errors);
  if (choices.isDryRun)
    print(
      groupedLines(
        minutes.written,
        () => "files to write",
        ({ path }) => `Would write ${path}`,
        choices.isWhole,
      ),
    );
  for (const { path, text } of proposed.written)
    print(
      choices.isDryRun
        ? [`Would write ${path}:`, ...text.trimEnd().split("\n")]
        : [`Wrote what was worked out to ${path}; edit it, and import again with --profile ${path}.`],
    );
  // Without a report, the terminal is the only place that lists wrong changes.
  print(auditLines(audit, report !== null));
  print(settingsLines(meetings));
  print(summaryLines(summary));
  if (result.files.length > 0) print(peopleLines(result.people, choices.isDryRun ? null : people));
  print([
    `${choices.isDryRun ? "Would write" : "Wrote"} ${counted(minutes.written.length, "minutes file")} to ${out}` +
      `${minutes.unchangedCount > 0 ? ` (${minutes.unchangedCount} already there)` : ""}: ${countDiagnostics(diagnostics)}.`,
  ]);
  if (result.files.length === 0)
    print([
      `No old minutes were found by the profile "${name}", expected file names with a date in a format that it lists. "generic" finds 2020-09-14.md.`,
    ]);
  const hasErrors = diagnostics.some(({ severity }) => severity === "error");
  if (hasErrors || result.files.length === 0) process.exitCode = 1;
  if (errors.length > 0) process.exitCode = 2;
} catch (error) {
  fail(error);
}

function kindOfFinding({ severity, ruleId }: Diagnostic): string {
  return `${severity} ${ruleId}`;
}

/** Importing many files takes a while. */
function progressOf(what: string): (done: number, total: number) => void {
  return (done, total) => {
    if (done % 20 === 0) showProgress(`Reading ${what}: ${done} of ${total}`);
  };
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(oneLine(line));
}
