import { allMatches } from "../../format/all-matches.ts";
import type { Span } from "../../model/privacy.ts";

/** The end of an e-mail address. */
const domain = /@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}-]{2,24}(?![\p{L}\p{N}-])/gu;
/** What no domain ends in, as in `icon@2x.png`. */
const fileEnding = /\.(?:png|jpe?g|gif|svg|webp|pdf|m?js|json|css|html?)$/;
const inName = /[\p{L}\p{N}._%+'-]/u;
const longestName = 64;
const scheme = "mailto:";
/** What a link adds to an address, such as a subject. */
const query = /\?[^\s<>"'`|()[\]]{0,500}/y;

/** Finds e-mail addresses in a normalised text, each with the `mailto:` of a link. */
export function findEmails(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: ending, index } of allMatches(text, domain)) {
    const name = startOfName(text, index);
    const end = index + ending.length;
    // `git@host:path` is a repository, and `@lee@host` a name in a social network.
    const isAnother = text.slice(name, index) === "git" && /[:/]/.test(text.charAt(end));
    if (name === index || isAnother || text.charAt(name - 1) === "@" || fileEnding.test(ending)) continue;
    const isLink = text.startsWith(scheme, name - scheme.length);
    query.lastIndex = end;
    const added = isLink ? (query.exec(text)?.[0].length ?? 0) : 0;
    found.push({ start: isLink ? name - scheme.length : name, end: end + added });
  }
  return found;
}

function startOfName(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < longestName && inName.test(text.charAt(start - 1))) start -= 1;
  return start;
}
