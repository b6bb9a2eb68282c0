import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { gunzipSync } from "node:zlib";
import type { UserConfig } from "@11ty/eleventy";
import pMap, { pMapSkip } from "p-map";
import { listed } from "../format/numbers.ts";
import { privateText } from "../format/privacy.ts";

export interface Options {
  /** Sources of regular expressions that no published text may match. */
  readonly patterns: readonly string[];
  /** Texts that no published byte may hold. */
  readonly texts: readonly string[];
}

export const defaults = { patterns: [], texts: [] } satisfies Options;

/** Shorter coordinates, such as "Room 4", are no secret by themselves. */
const shortestSecret = 12;
/** A secret in `site.yaml` is on every page; so many names are enough to find it. */
const mostNames = 10;
const filesAtOnce = 50;
const isText = /\.(?:html|json|xml|csv|txt|ics|pf_fragment|pf_meta)$/;

/** Proves after every build that nothing private was written, and fails the build where something was. */
export function privacyScan(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const options: Options = { ...defaults, ...userOptions };
  const isPrivate = options.patterns.length > 0 ? privateText(options.patterns) : null;
  const secrets = options.texts
    .filter((text) => text.length >= shortestSecret)
    .flatMap((text) => [text, JSON.stringify(text).slice(1, -1)]);
  config.on("eleventy.after", async ({ directories, outputMode }) => {
    if (outputMode !== "fs") return;
    const entries = await readdir(directories.output, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    const leaking = await pMap(files, async (path) => ((await leaks(path)) ? path : pMapSkip), {
      concurrency: filesAtOnce,
    });
    const names = leaking.map((path) => relative(directories.output, path).split(sep).join("/"));
    if (names.length > 0) throw new Error(complaint(names.toSorted((a, b) => (a < b ? -1 : 1))));
  });

  async function leaks(path: string): Promise<boolean> {
    const text = unpacked(await readFile(path)).toString("utf8");
    const forms = isText.test(path) ? [text, visible(text)] : [text];
    if (forms.some((form) => secrets.some((secret) => form.includes(secret)))) return true;
    return isPrivate !== null && isText.test(path) && forms.some((form) => form.search(isPrivate) >= 0);
  }
}

function complaint(files: readonly string[]): string {
  const more = files.length - mostNames;
  const names = [...files.slice(0, mostNames), ...(more > 0 ? [`${more} more`] : [])];
  const list = listed(names);
  return `These files of the site would show private text, such as a dial-in number or coordinates: ${list}. Find that text in the minutes of that day, or in site.yaml, and take it out.`;
}

/** A number never goes on in another cell, item, paragraph or label of a drawing. */
const blockTag = /<\/?(?:td|th|tr|li|dd|dt|p|div|h[1-6]|section|caption|text)\b[^>]*>/gi;

/** What a browser would show of a page, so that tags and character references cannot hide a number. */
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

/** Pagefind writes gzip. */
function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
