// Recognises the front matter of minutes files, and comments out that of other tools.

import { readFrontMatter } from "../minutes/front-matter.ts";
import { minutesSchema } from "../minutes/minutes-schema.ts";
import { validate } from "../minutes/yaml/schema-diagnostics.ts";

/** A block of keys between two `---` lines at the start of the file. */
const block = /^---[ \t]*\n((?:[ \t]*(?:#.*)?\n)*[\w -]+:(?:[ \t].*)?\n(?:.*\n)*?)---[ \t]*(?:\n|$)/;

/**
 * Whether a text has the front matter of a minutes file (`ours`), that of another tool (`foreign`), such as
 * `tags: community`, or none. Old minutes may also start with a thematic break.
 */
export function frontMatterKind(text: string, path: string): "ours" | "foreign" | "none" {
  if (!block.test(text)) return "none";
  const { yaml } = readFrontMatter(text, path);
  if (!yaml || yaml.diagnostics.length > 0) return "foreign";
  return validate(minutesSchema, yaml, yaml.value, path).value ? "ours" : "foreign";
}

/** Turns the front matter into a comment on the same lines, which keeps it but does not publish it. */
export function commentOutFrontMatter(text: string): string {
  const [found = "", keys = ""] = block.exec(text) ?? [];
  return `<!--\n${keys.replaceAll("-->", "-- >")}-->\n${text.slice(found.length)}`;
}
