import { existsSync } from "node:fs";
import { extname } from "node:path";
import { countDiagnostics, diagnosticLine, oneLine } from "../src/format/diagnostics.ts";
import { counted } from "../src/format/numbers.ts";
import { importMinutes } from "../src/import/import-minutes.ts";
import { peopleText } from "../src/import/people/people-text.ts";
import { auditImport } from "./audit-import.ts";
import { fail } from "./fail.ts";
import { auditLines, auditText, namesLines, peopleLines, reportEndings } from "./import-report.ts";
import { readOldFiles } from "./old-files.ts";
import { readCommandLine } from "./options.ts";
import { readNamedProfile } from "./read-profile.ts";
import { placesBelow, writeFiles } from "./write-files.ts";

const isSomething = (value: string): boolean => value.trim() !== "";

const choices = readCommandLine(
  {
    usage: "npm run import -- FILE|FOLDER... --out DIR [options]",
    purpose:
      "Makes minutes files with front matter of old ones without, and audits their hand-written changes.\nWrites nothing but what is named here, and replaces nothing without --force.",
    options: ["out", "profile", "report", "people", "dry-run", "force"],
    takesOperands: true,
  },
  ({ operands, text, isSet }) => {
    const out = text("out", "a folder", isSomething);
    if (operands.length === 0) throw new Error("No file or folder is named, expected at least one.");
    if (out === null) throw new Error("--out is missing, expected a folder such as content/minutes.");
    return {
      operands,
      out,
      profile: text("profile", "osg, generic or a file", isSomething) ?? "osg",
      report: text("report", `a file that ends in ${reportEndings.join(" or ")}`, (file) =>
        reportEndings.includes(extname(file)),
      ),
      people: text("people", "a file such as content/people.yaml", isSomething),
      isDryRun: isSet("dry-run"),
      force: isSet("force"),
    };
  },
);

try {
  const { operands, out, profile, report, people } = choices;
  const old = readOldFiles(operands, out);
  const result = importMinutes(old.files, readNamedProfile(profile));
  const meetings = result.files.map(({ meeting }) => meeting);
  const audit = auditImport(result);
  const placeOf = placesBelow(out);
  const originals = old.files.map(({ path }) => path);
  const minutes = writeFiles(
    result.files.map(({ target, text }) => ({ path: placeOf(target), text, inside: out })),
    { ...choices, untouchable: originals },
  );
  const reports = writeFiles(
    [
      ...(report === null ? [] : [{ path: report, text: auditText(audit, extname(report)), inside: null }]),
      ...(people === null ? [] : [{ path: people, text: peopleText(result.people), inside: null }]),
    ],
    {
      ...choices,
      untouchable: [...originals, ...result.files.map(({ target }) => placeOf(target)).filter(existsSync)],
    },
  );
  const problems = [...old.problems, ...minutes.problems, ...reports.problems];

  print(result.diagnostics.map(diagnosticLine));
  print(
    [...old.leftAlone, ...result.leftAlone].map(({ path, reason }) => `${path} was left alone: ${reason}.`),
  );
  print(problems);
  if (choices.isDryRun) print(minutes.written.map(({ path }) => `Would write ${path}`));
  // What is printed in no file must not be lost.
  print(auditLines(audit, report !== null));
  print(namesLines(meetings));
  if (result.files.length > 0) print(peopleLines(result.people, choices.isDryRun ? null : people));
  print([
    `${choices.isDryRun ? "Would write" : "Wrote"} ${counted(minutes.written.length, "minutes file")} to ${out}` +
      `${minutes.same > 0 ? ` (${minutes.same} more there already)` : ""}: ${countDiagnostics(result.diagnostics)}.`,
  ]);
  if (result.files.length === 0)
    print([
      `No old minutes were found. Does the profile "${profile}" know how they are named? "generic" knows 2020-09-14.md.`,
    ]);
  const hasErrors = result.diagnostics.some(({ severity }) => severity === "error");
  if (hasErrors || problems.length > 0 || result.files.length === 0) process.exitCode = 1;
} catch (error) {
  fail(error);
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(oneLine(line));
}
