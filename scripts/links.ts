import { linkManifestText } from "../src/outputs/link-manifest.ts";
import { DiagnosticsError } from "../src/plugins/diagnostics-error.ts";
import { readArchive } from "../src/plugins/read-archive.ts";
import { fail } from "./fail.ts";
import { readOptions } from "./options.ts";

const options = readOptions({
  usage: "npm run links -- [options]",
  purpose: `Prints every address that a reader may hold: a page, file or anchor a line, sorted, and where it leads on if it does.
A build publishes the same as /links.txt, and npm run check compares with it. Nothing is written.`,
  options: ["content"],
});

try {
  const { site, diagnostics } = await readArchive(options);
  if (!site) throw new DiagnosticsError(diagnostics);
  process.stdout.write(linkManifestText(site.links));
} catch (error) {
  fail(error);
}
