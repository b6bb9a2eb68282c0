/** Signs in place of a public address: no finder sees a code, a number or a cell of a table in them. */
const cover = ",";
const inAddress = /[^\s<>"'`|()[\]\\]/;
/** What may be right before an address, and is no part of another one. */
const before = /(?:^|[^a-z\d/=&?%@.+-])(?:https?:\/\/(?:www\.)?|mailto:)?$/;
/** As much as the longest start of an address, and one more. */
const reach = 13;
const endOfSentence = /[.,;:!?*_~]+$/;

/** Hides from finders what `site.yaml` says may be published: the same text, with other signs in its place. */
export type CoverPublic = (text: string) => string;

/**
 * `entries` are whole addresses such as `https://zoom.us/rec/share/abc` and `crew@ferry.example`. One that ends in a slash
 * stands for every address below it. An address that only lies inside another one is not public.
 */
export function coverPublic(entries: readonly string[]): CoverPublic {
  const wanted = entries.map((entry) => entry.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, ""));
  // In HTML an address is written with character references.
  const forms = new Set(wanted.flatMap((entry) => [entry, entry.replaceAll("&", "&amp;")]));
  return (text) => [...forms].reduce(covered, text);
}

function covered(text: string, entry: string): string {
  const lower = text.toLowerCase();
  // A few letters have another length in lower case, so that no place in the text would be right.
  if (lower.length !== text.length || !lower.includes(entry)) return text;
  const pieces: string[] = [];
  let kept = 0;
  let end = 0;
  for (let at = lower.indexOf(entry); at >= 0; at = lower.indexOf(entry, end)) {
    const lead = before.exec(lower.slice(Math.max(0, at - reach), at));
    end = at + entry.length;
    while (end < text.length && inAddress.test(text.charAt(end))) end += 1;
    const rest = lower.slice(at + entry.length, end).replace(endOfSentence, "");
    if (!lead || !(entry.endsWith("/") || rest === "" || rest === "/")) continue;
    const start = at - lead[0].replace(/^[^hm]/, "").length;
    pieces.push(text.slice(kept, start), cover.repeat(end - start));
    kept = end;
  }
  return pieces.join("") + text.slice(kept);
}
