import { readFrontMatter } from "../../minutes/front-matter.ts";
import { minutesSchema } from "../../minutes/minutes-schema.ts";
import { validate } from "../../minutes/schema-diagnostics.ts";

/** A block of keys between two rules, at the very start. */
const block = /^---[ \t]*\n((?:[ \t]*(?:#.*)?\n)*[\w -]+:(?:[ \t].*)?\n(?:.*\n)*?)---[ \t]*(?:\n|$)/;

/**
 * Whether a file is a minutes file already (`ours`), starts with the front matter of some other tool (`foreign`), such as
 * `tags: community`, or with neither: old minutes may start with a rule.
 */
export function frontMatterKind(text: string, path: string): "ours" | "foreign" | "none" {
  if (!block.test(text)) return "none";
  const { yaml } = readFrontMatter(text, path);
  if (!yaml || yaml.diagnostics.length > 0) return "foreign";
  return validate(minutesSchema, yaml, yaml.value, path).value ? "ours" : "foreign";
}

/** The text with its front matter as a comment on the same lines, so that nothing of it is lost or published. */
export function withComment(text: string): string {
  const [found = "", keys = ""] = block.exec(text) ?? [];
  return `<!--\n${keys.replaceAll("-->", "-- >")}-->\n${text.slice(found.length)}`;
}
