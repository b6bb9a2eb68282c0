// Splits names, recognises them, and separates them from roles and handles.

import { readableText } from "../../format/markdown/markdown-text.ts";

/** Words that an attendance list has in place of a name. */
const notNames =
  /^(?:none|nobody|ningun[oa]|nadie|keine?|niemand|aucune?|personne|nessun[oa]|nenhuma?|geen|no ?one|to ?do|tbd|tba|n\/a|(?:your )?names?|unknown)$/i;

/** A longer list entry is not a name. */
const maxEntryLength = 500;

/** The lowercase words inside names such as `Stéfan van der Walt`. */
const particle = /^(?:van|von|de|del|della|der|den|da|das|di|dos|do|du|la|le|el|al|bin|ibn|ten|ter|af|y|e)$/;

/** Splits a line such as `Brian L, Mat (remote) and Tim T`, but not at commas in parentheses. */
export function splitNames(text: string): string[] {
  return text
    .replace(/\.\s*$/, (stop, index: number) => (/\p{Lu}$/u.test(text.slice(0, index)) ? stop : ""))
    .split(/[,;](?![^()]{0,200}\))|\s(?:and|&)\s/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Whether a text may be a person's name, with or without a remark in parentheses. */
export function isName(text: string): boolean {
  const name = text.replace(/\s*(?:\([^()]*\)|\?+)\s*$/, "");
  return (
    name.length <= 50 &&
    !notNames.test(name) &&
    /^\p{L}[\p{L}\p{M}_.'’-]*(?: ["“(]?[\p{L}\p{M}_.'’-]+["”)]?){0,4}$/u.test(name)
  );
}

/** Whether a text is certainly a name or a handle, and not a short sentence such as `Meeting started`. */
export function isPerson(text: string): boolean {
  if (notNames.test(text)) return false;
  if (/^\p{L}[\p{L}\p{M}\d_.'’-]*$/u.test(text)) return true;
  const words = text.split(" ");
  return (
    isName(text) &&
    words.every((word) => particle.test(word) || /^(?:[dlo]['’]|["“(])?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word))
  );
}

/** The name in a list entry such as `Anna Example @anna (TSC)`, `[Anna Example](https://…) - chair` or `@anna`. */
export function nameInEntry(entry: string): string {
  if (entry.length > maxEntryLength) return "";
  const text = readableText(entry.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/^\[x\]\s+/i, ""));
  if (/^[a-z]{3,8}:\/\//.test(text)) return "";
  const [, handle, rest = ""] = /^@([\p{L}\d_-]+)(?:\s+[\u2013\u2014-]\s+|\s+|$)(.*)$/u.exec(text) ?? [];
  if (handle === undefined) return nameWithoutRole(text);
  const name = nameWithoutRole(rest);
  return /^\p{Lu}/u.test(name) && isPerson(name) ? name : handle;
}

/** Removes what follows a name: role, handle, employer. */
function nameWithoutRole(text: string): string {
  return (
    text
      // A nickname in the middle of a name.
      .replace(/\s\(\p{Lu}\p{L}*\)(?=\s\p{Lu}[\p{L}'’-]+$)/u, "")
      .replace(/\s*(?:[(@[<:/|,]|\s[\u2013\u2014-]\s*).*$/u, "")
      .replace(/(?<=\p{Ll})\.$/u, "")
      // IRC names have underscores in place of spaces.
      .replace(/(?<=\p{Ll})_(?=\p{Lu})/gu, " ")
      .trim()
  );
}
