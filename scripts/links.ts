import { linkManifestText } from "../src/outputs/link-manifest.ts";
import { DiagnosticsError } from "../src/plugins/diagnostics-error.ts";
import { readArchive } from "../src/plugins/read-archive.ts";
import { fail } from "./fail.ts";
import { readOptions } from "./options.ts";

const options = readOptions({
  usage: "npm run links -- [options]",
  purpose: `Prints every link that readers may have saved: one page, file or anchor on each line, sorted, with the target of each redirect.
Anchors, which start with #, are those of the page above them. A build publishes the list as /links.txt; npm run check --links compares the site with it. Writes nothing.`,
  options: ["content"],
});

try {
  const { site, diagnostics } = await readArchive(options);
  if (!site) throw new DiagnosticsError(diagnostics);
  process.stdout.write(linkManifestText(site.links));
} catch (error) {
  fail(error);
}
