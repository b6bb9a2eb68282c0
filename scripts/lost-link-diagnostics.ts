import { readFile } from "node:fs/promises";
import { lostLinks } from "../src/derive/data/lost-links.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import type { PublishedLink } from "../src/model/site-data.ts";
import { readLinkManifest } from "../src/outputs/link-manifest.ts";
import { systemReason } from "../src/plugins/system-error.ts";

/** An error for each link of an earlier build that would break. `file` is the link manifest of that build. */
export async function lostLinkDiagnostics(
  file: string,
  now: readonly PublishedLink[],
): Promise<Diagnostic[]> {
  const text = await readManifestFile(file);
  const earlier = readLinkManifest(text);
  if (earlier.length === 0) throw new Error(`${file} lists no links; expected a file made by npm run links.`);
  const lines = text.split(/\r?\n/);
  return lostLinks(earlier, now).map((link) => ({
    ruleId: "lost-link",
    severity: "error",
    message: `the published link "${link}" would break`,
    hint: link.includes("#")
      ? "restore the old wording of the heading or item, or map the old anchor to the new one under anchors in those minutes"
      : "restore its minutes, or add the path to aliases in the minutes that it should redirect to",
    file,
    line: lines.findIndex((line) => line === link || line.startsWith(`${link} `)) + 1,
    column: 1,
  }));
}

async function readManifestFile(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new Error(`${file} cannot be read: ${systemReason(error)}.`);
  }
}
