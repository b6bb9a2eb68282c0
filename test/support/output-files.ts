import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { Parser } from "htmlparser2";

/** One tag of a page. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface HtmlPage {
  /** Address below the base path, such as `meetings/2020-09-14/`. */
  readonly address: string;
  readonly html: string;
  readonly tags: readonly Tag[];
  /** All text of the page, without scripts. */
  readonly text: string;
}

/** Paths of all files below a folder, sorted and with `/` on every system. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}

/** Every page of a built site. */
export function pagesOf(folder: string): HtmlPage[] {
  return filesBelow(folder)
    .filter((path) => path.endsWith(".html"))
    .map((path) =>
      readPage(path.replace(/(^|\/)index\.html$/, "$1"), readFileSync(join(folder, path), "utf8")),
    );
}

function readPage(address: string, html: string): HtmlPage {
  const tags: Tag[] = [];
  const open: string[] = [];
  let text = "";
  const parser = new Parser({
    onopentag: (name, attributes) => {
      tags.push({ name, attributes });
      open.push(name);
    },
    onclosetag: () => open.pop(),
    ontext: (part) => {
      if (open.at(-1) !== "script") text += part;
    },
  });
  parser.end(html);
  return { address, html, tags, text };
}

/** All values of an attribute on a page. */
export function attributeValues({ tags }: HtmlPage, name: string): string[] {
  return tags.flatMap(({ attributes }) => attributes[name] ?? []);
}
