import { proposeEntries } from "../src/people-proposal.ts";
import { readContentFiles } from "../src/plugins/content/read-content.ts";
import { DiagnosticsError } from "../src/plugins/diagnostics-error.ts";
import { fail } from "./fail.ts";
import { contentFolder, readCommandLine } from "./options.ts";

const content = readCommandLine(
  {
    usage: "npm run people -- [options]",
    purpose:
      "Prints entries for people.yaml: everybody who has none, with the spellings that are probably one person's and how often each\nis used, and what you must decide. Writes nothing.",
    options: ["content"],
  },
  ({ text }) => contentFolder(text),
);

try {
  const { text, diagnostics } = proposeEntries(await readContentFiles(content));
  if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
  process.stdout.write(text === "" ? "# Everybody in the minutes has an entry.\n" : text);
} catch (error) {
  fail(error);
}
