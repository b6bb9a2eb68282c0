import { counted } from "../src/format/numbers.ts";
import { readSecrets } from "../src/pipeline.ts";
import { readContentFiles } from "../src/plugins/content/read-content.ts";
import { assertNoLeaks, scanFolder } from "../src/plugins/leaks/privacy-scan.ts";
import { systemReason } from "../src/plugins/system-error.ts";
import { createPrivacyScan } from "../src/privacy/scan.ts";
import { fail } from "./fail.ts";
import { readOptions } from "./options.ts";

const { content, output } = readOptions({
  usage: "npm run scan -- [options]",
  purpose:
    "Reads every byte of a built site. Fails if a file contains a dial-in number, a PIN, a link to a meeting room, or coordinates from the minutes.",
  options: ["content", "output"],
});

try {
  const secrets = readSecrets(await readContentFiles(content));
  if (!secrets) throw new Error(`${content}/site.yaml has errors; npm run check says which.`);
  const { fileCount, leaking } = await scanFolder(output, createPrivacyScan(secrets)).catch(
    (error: unknown) => {
      throw new Error(`${output} cannot be read: ${systemReason(error)}.`);
    },
  );
  assertNoLeaks(leaking);
  if (fileCount === 0) throw new Error(`${output} is empty; build the site first.`);
  console.log(`Read ${counted(fileCount, "file")} in ${output}: no private text.`);
} catch (error) {
  fail(error);
}
