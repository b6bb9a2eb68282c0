import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { gunzipSync } from "node:zlib";
import type { UserConfig } from "@11ty/eleventy";
import pMap, { pMapSkip } from "p-map";
import { listed } from "../format/numbers.ts";
import { privateText } from "../format/privacy.ts";
import { stage } from "./stage.ts";

export interface Options {
  /** Regular expressions, as source text, that no published text may match. */
  readonly patterns: readonly string[];
  /** Texts that no published file may contain. */
  readonly texts: readonly string[];
}

export const defaults = { patterns: [], texts: [] } satisfies Options;

/** Shorter coordinates, such as "Room 4", are not secret by themselves. */
const minSecretLength = 12;
/** A secret in `site.yaml` is on every page; a few names are enough to find it. */
const maxNames = 10;
const filesAtOnce = 50;
const isText = /\.(?:html|json|xml|csv|txt|ics|pf_fragment|pf_meta)$/;

/** Fails the build if a published file contains private text. See https://www.11ty.dev/docs/events/. */
export function privacyScan(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const options: Options = { ...defaults, ...userOptions };
  const isPrivate = options.patterns.length > 0 ? privateText(options.patterns) : null;
  const secrets = options.texts
    .filter((text) => text.length >= minSecretLength)
    .flatMap((text) => [text, JSON.stringify(text).slice(1, -1)]);
  config.on("eleventy.after", async ({ directories, outputMode }) => {
    if (outputMode !== "fs") return;
    const leaking = await stage("privacy scan", () => leakingFiles(directories.output));
    const names = leaking.map((path) => relative(directories.output, path).split(sep).join("/"));
    if (names.length > 0) throw new Error(leakMessage(names.toSorted((a, b) => (a < b ? -1 : 1))));
  });

  async function leakingFiles(folder: string): Promise<string[]> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return pMap(files, async (path) => ((await leaks(path)) ? path : pMapSkip), {
      concurrency: filesAtOnce,
    });
  }

  async function leaks(path: string): Promise<boolean> {
    const text = decompressed(await readFile(path)).toString("utf8");
    const forms = isText.test(path) ? [text, visible(text)] : [text];
    if (forms.some((form) => secrets.some((secret) => form.includes(secret)))) return true;
    return isPrivate !== null && isText.test(path) && forms.some((form) => form.search(isPrivate) >= 0);
  }
}

function leakMessage(files: readonly string[]): string {
  const more = files.length - maxNames;
  const names = [...files.slice(0, maxNames), ...(more > 0 ? [`${more} more`] : [])];
  const list = listed(names);
  return `These files contain private text, such as a dial-in number or coordinates: ${list}. Remove it from the minutes of that day or from site.yaml.`;
}

/** A number never continues in another cell, item, paragraph or label of a drawing. */
const blockTag = /<\/?(?:td|th|tr|li|dd|dt|p|div|h[1-6]|section|caption|text)\b[^>]*>/gi;

/**
 * The text that a browser shows, so that tags and character references cannot hide a number. It is not parsed as HTML:
 * htmlparser2 takes nine times as long and would skip the rest of a JSON file after `<!--`.
 */
function visible(html: string): string {
  return html
    .replace(blockTag, "|")
    .replace(/<[^>]*>/g, "")
    .replace(/&#(x?)([\da-f]{1,8});/gi, (_, hexadecimal: string, digits: string) =>
      character(Number.parseInt(digits, hexadecimal ? 16 : 10)),
    )
    .replace(/&nbsp;/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

/** Pagefind compresses its files with gzip. */
function decompressed(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
