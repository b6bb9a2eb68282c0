import { readableText } from "../format/markdown-text.ts";

/** Names in a line such as `Brian L, Mat (remote) and Tim T`; a comma in parentheses separates nothing. */
export function splitNames(text: string): string[] {
  return text
    .replace(/\.\s*$/, (stop, index: number) => (/\p{Lu}$/u.test(text.slice(0, index)) ? stop : ""))
    .split(/[,;](?![^()]*\))|\s(?:and|&)\s/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Whether a text can be the name of a person, with a remark in parentheses or without. */
export function isName(text: string): boolean {
  const name = text.replace(/\s*(?:\([^()]*\)|\?+)\s*$/, "");
  return name.length <= 50 && /^\p{L}[\p{L}\p{M}_.'’-]*(?: [\p{L}\p{M}_.'’-]+){0,4}$/u.test(name);
}

/** The name in a list entry such as `Anna Example @anna (TSC)` or `[Anna Example](https://…) - chair`. */
export function nameInEntry(entry: string): string {
  return readableText(entry.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1"))
    .replace(/\s*(?:[(@[<:/]|\s[\u2013\u2014-]+\s|,).*$/u, "")
    .trim();
}
