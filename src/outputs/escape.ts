const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an XML element or attribute; characters that XML 1.0 cannot hold are dropped. */
export function xmlText(text: string): string {
  return text.replace(forbidden, "").replace(/[&<>"]/g, (character) => entities[character] ?? "");
}

/** Letters that the font of a picture lacks, and emoji, which no font of text draws. */
const undrawable =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]|(?![©®™])[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u200d|\u20e3|\ufe0f/gu;

/** So many accents on a letter are no writing any more, and thousands of them take minutes to draw. */
const tooManyAccents = /(?<=\p{Script=Inherited}{4})\p{Script=Inherited}+/gu;

/** Text as a picture can show it, on one line; empty where it can show nothing of it. */
export function drawableText(text: string): string {
  const kept = text.replace(undrawable, "").replace(tooManyAccents, "").replace(/\s+/g, " ").trim();
  return /[\p{L}\p{N}]/u.test(kept) ? kept : "";
}
