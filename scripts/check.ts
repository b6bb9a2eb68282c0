import { countDiagnostics, diagnosticLine, githubAnnotation } from "../src/format/diagnostics.ts";
import { counted } from "../src/format/numbers.ts";
import { readArchive } from "../src/plugins/read-archive.ts";
import { fail } from "./fail.ts";
import { lostLinkDiagnostics } from "./lost-link-diagnostics.ts";
import { readOptions } from "./options.ts";

const options = readOptions({
  usage: "npm run check -- [options]",
  purpose:
    "Checks all minutes, prints every error and warning, and fails if there are errors. Writes nothing.",
  options: ["content", "links"],
});

const started = Date.now();
try {
  const { site, diagnostics: contentDiagnostics } = await readArchive(options);
  const lost = site && options.links !== null ? await lostLinkDiagnostics(options.links, site.links()) : [];
  const diagnostics = [...contentDiagnostics, ...lost];
  for (const diagnostic of diagnostics) {
    console.log(diagnosticLine(diagnostic));
    if (process.env.GITHUB_ACTIONS === "true") console.log(githubAnnotation(diagnostic));
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `Checked ${counted(site?.archiveJson.meetings.length ?? 0, "publishable meeting")} in ${seconds} s: ${countDiagnostics(diagnostics)}.`,
  );
  if (diagnostics.some(({ severity }) => severity === "error")) process.exitCode = 1;
} catch (error) {
  fail(error);
}
