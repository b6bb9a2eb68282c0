import { readFile } from "node:fs/promises";
import { lostLinks } from "../src/derive/data/lost-links.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import type { PublishedLink } from "../src/model/site-data.ts";
import { readLinkManifest } from "../src/outputs/link-manifest.ts";
import { systemReason } from "../src/plugins/system-error.ts";

/** A finding for each link of an earlier build that the site would lose. */
export async function lostLinkDiagnostics(
  file: string,
  now: readonly PublishedLink[],
): Promise<Diagnostic[]> {
  const text = await readManifestFile(file);
  const earlier = readLinkManifest(text);
  if (earlier.length === 0)
    throw new Error(`${file} lists no links, so it is no list that npm run links made.`);
  const lines = text.split(/\r?\n/);
  return lostLinks(earlier, now).map((link) => ({
    ruleId: "lost-link",
    severity: "error",
    message: `"${link}" is published and would lead nowhere`,
    hint: link.includes("#")
      ? "give the heading or item its old words back, or name the new anchor under anchors of those minutes"
      : "bring its minutes back, or list the address under aliases of the minutes that it should lead to",
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
