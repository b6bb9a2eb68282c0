/**
 * Letters that look like one of ASCII, of which Unicode's decompositions say nothing: those of Greek and Cyrillic, small
 * capitals, and a few more. From https://www.unicode.org/Public/security/latest/confusables.txt.
 */
const letters: Readonly<Record<string, string>> = {
  a: "\u0391\u03b1\u0410\u0430\u1d00\u0251\ua4ee",
  b: "\u0392\u0412\u042c\u0299\u0184\ua4d0",
  c: "\u03f2\u03f9\u0421\u0441\u1d04\ua4da",
  d: "\u0501\u1d05\ua4d3",
  e: "\u0395\u0415\u0435\u1d07\ua4f0",
  f: "\ua730\ua4dd",
  g: "\u0261\u0262\u050c\ua4d6",
  h: "\u0397\u041d\u04bb\u029c\ua4e7",
  i: "\u0131\u0399\u03b9\u0406\u0456\u04c0\u04cf\u026a\ua4f2",
  j: "\u03f3\u0408\u0458\u1d0a\ua4d9",
  k: "\u039a\u03ba\u041a\u043a\u1d0b\ua4d7",
  l: "\u029f\ua4e1",
  m: "\u039c\u041c\u043c\u1d0d\ua4df",
  n: "\u039d\u0274\u0578\ua4e0",
  o: "\u039f\u03bf\u041e\u043e\u0585\u1d0f\ua4f3",
  p: "\u03a1\u03c1\u0420\u0440\u1d18\ua4d1",
  q: "\u051b",
  r: "\u0280\u1d26\ua4e3",
  s: "\u0405\u0455\ua731\ua4e2",
  t: "\u03a4\u03c4\u0422\u0442\u1d1b\ua4d4",
  u: "\u03c5\u057d\u1d1c\ua4f4",
  v: "\u03bd\u0475\u1d20\ua4e6",
  w: "\u051d\u0461\u1d21\ua4ea",
  x: "\u03a7\u03c7\u0425\u0445\ua4eb",
  y: "\u03a5\u03b3\u0423\u0443\u028f\ua4ec",
  z: "\u0396\u1d22\ua4dc",
};
/** Runs of letters and digits in circles, boxes and brackets. */
const runs: readonly (readonly [first: number, last: number, ascii: string])[] = [
  [0x2474, 0x247c, "1"],
  [0x2488, 0x2490, "1"],
  [0x249c, 0x24b5, "a"],
  [0x24f5, 0x24fd, "1"],
  [0x2776, 0x277e, "1"],
  [0x2780, 0x2788, "1"],
  [0x278a, 0x2792, "1"],
  [0x24ff, 0x24ff, "0"],
  [0x1f10b, 0x1f10b, "0"],
  [0x1f10c, 0x1f10c, "0"],
  [0x1f150, 0x1f169, "a"],
  [0x1f170, 0x1f189, "a"],
  [0x1f1e6, 0x1f1ff, "a"],
];
const byLetter = new Map(
  Object.entries(letters).flatMap(([ascii, alike]) =>
    Array.from(alike, (letter) => [letter, ascii] as const),
  ),
);

/** The letter or digit of ASCII that a character looks like, in lower case; null where there is none. */
export function lookAlike(character: string): string | null {
  const letter = byLetter.get(character);
  if (letter !== undefined) return letter;
  const code = character.codePointAt(0) ?? 0;
  const run = runs.find(([first, last]) => code >= first && code <= last);
  return run ? String.fromCharCode(run[2].charCodeAt(0) + code - run[0]) : null;
}
