import { counted } from "../src/format/numbers.ts";
import { readArchive } from "../src/plugins/read-archive.ts";
import { changedFiles } from "./changed-files.ts";
import { fail } from "./fail.ts";
import { findingFormats, printedFindings } from "./findings.ts";
import { lostLinkDiagnostics } from "./lost-link-diagnostics.ts";
import { buildOptions, readCommandLine } from "./options.ts";

const options = readCommandLine(
  {
    usage: "npm run check -- [options]",
    purpose:
      "Checks all minutes, prints every error and warning, and fails if there are errors. Writes nothing.",
    options: ["content", "links", "strict", "changed", "format"],
  },
  (line) => ({
    ...buildOptions(line),
    isStrict: line.isSet("strict"),
    isChanged: line.isSet("changed"),
    format: findingFormats.find(
      (format) => format === line.text("format", `one of ${findingFormats.join(", ")}`, isFormat),
    ),
  }),
);

const started = Date.now();
try {
  const changed = options.isChanged ? changedFiles(process.cwd()) : null;
  const { site, diagnostics: contentDiagnostics } = await readArchive(options);
  const lost = site && options.links !== null ? await lostLinkDiagnostics(options.links, site.links()) : [];
  const diagnostics = [
    ...contentDiagnostics.filter(({ file }) => changed === null || changed.has(file)),
    ...lost,
  ];
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const meetings = counted(site?.archiveJson.meetings.length ?? 0, "publishable meeting");
  process.stdout.write(
    printedFindings(diagnostics, options.format ?? usualFormat(), `Checked ${meetings} in ${seconds} s`),
  );
  if (diagnostics.some(({ severity }) => options.isStrict || severity === "error")) process.exitCode = 1;
} catch (error) {
  fail(error);
}

function isFormat(value: string): boolean {
  return findingFormats.some((format) => format === value);
}

/** Marks in a pull request on GitHub, carets for people at a terminal, and one line each for other programs. */
function usualFormat(): (typeof findingFormats)[number] {
  if (process.env.GITHUB_ACTIONS === "true") return "github";
  return process.stdout.isTTY ? "text" : "lines";
}
