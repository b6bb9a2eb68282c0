import { readableText } from "../../format/markdown/markdown-text.ts";

/** What stands in an attendance list before or instead of somebody's name. */
const nobody = /^(?:none|nobody|no ?one|to ?do|tbd|tba|n\/a|(?:your )?names?|unknown)$/i;

/** A longer list entry names nobody. */
const mostCharacters = 500;

/** The small words inside names such as `Stéfan van der Walt`. */
const particle = /^(?:van|von|de|del|della|der|den|da|das|di|dos|do|du|la|le|el|al|bin|ibn|ten|ter|af|y|e)$/;

/** Names in a line such as `Brian L, Mat (remote) and Tim T`; a comma in parentheses separates nothing. */
export function splitNames(text: string): string[] {
  return text
    .replace(/\.\s*$/, (stop, index: number) => (/\p{Lu}$/u.test(text.slice(0, index)) ? stop : ""))
    .split(/[,;](?![^()]{0,200}\))|\s(?:and|&)\s/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Whether a text can be the name of a person, with a remark in parentheses or without. */
export function isName(text: string): boolean {
  const name = text.replace(/\s*(?:\([^()]*\)|\?+)\s*$/, "");
  return (
    name.length <= 50 &&
    !nobody.test(name) &&
    /^\p{L}[\p{L}\p{M}_.'’-]*(?: ["“(]?[\p{L}\p{M}_.'’-]+["”)]?){0,4}$/u.test(name)
  );
}

/** Whether a text is a name beyond doubt: a short sentence such as `Meeting started` is none, and a handle is one. */
export function isPerson(text: string): boolean {
  if (nobody.test(text)) return false;
  if (/^\p{L}[\p{L}\p{M}\d_.'’-]*$/u.test(text)) return true;
  const words = text.split(" ");
  return (
    isName(text) &&
    words.every((word) => particle.test(word) || /^(?:[dlo]['’]|["“(])?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word))
  );
}

/** The name in a list entry such as `Anna Example @anna (TSC)`, `[Anna Example](https://…) - chair` or `@anna`. */
export function nameInEntry(entry: string): string {
  if (entry.length > mostCharacters) return "";
  const text = readableText(entry.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/^\[x\]\s+/i, ""));
  const [, handle, rest = ""] = /^@([\p{L}\d_-]+)(?:\s+[\u2013\u2014-]\s+|\s+|$)(.*)$/u.exec(text) ?? [];
  if (handle === undefined) return bareName(text);
  const behind = bareName(rest);
  return /^\p{Lu}/u.test(behind) && isPerson(behind) ? behind : handle;
}

/** A name without what follows it: role, handle, employer. */
function bareName(text: string): string {
  return (
    text
      // A nickname in the middle of a name.
      .replace(/\s\(\p{Lu}\p{L}*\)(?=\s\p{Lu}[\p{L}'’-]+$)/u, "")
      .replace(/\s*(?:[(@[<:/|,]|\s[\u2013\u2014-]\s*).*$/u, "")
      .replace(/(?<=\p{Ll})\.$/u, "")
      // IRC knows no blanks in names.
      .replace(/(?<=\p{Ll})_(?=\p{Lu})/gu, " ")
      .trim()
  );
}
