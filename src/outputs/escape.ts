const nonXmlCharacters = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Drops the characters that XML 1.0 forbids: lone surrogates and most control characters. */
export function xmlCharacters(text: string): string {
  return text.replace(nonXmlCharacters, "");
}

/** Text for an XML element or attribute; drops characters that XML 1.0 forbids. Only `]]>` needs `>` escaped. */
export function xmlText(text: string): string {
  return xmlCharacters(text).replace(/[&<"]|(?<=\]\])>/g, (character) => entities[character] ?? "");
}

/** Letters that the card font lacks, and emoji, which text fonts do not draw. */
const undrawable =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]|(?![©®™])[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u200d|\u20e3|\ufe0f/gu;

/** More than four accents on a letter are not real text, and thousands of them take minutes to draw. */
const tooManyAccents = /(?<=\p{Script=Inherited}{4})\p{Script=Inherited}+/gu;

/** Text on one line, without what a picture cannot show; empty if no letter or digit is left. */
export function drawableText(text: string): string {
  const kept = text.replace(undrawable, "").replace(tooManyAccents, "").replace(/\s+/g, " ").trim();
  return /[\p{L}\p{N}]/u.test(kept) ? kept : "";
}
