import { limits } from "../../../src/format/markdown/limits.ts";
import { body, whole } from "../hostile-case.ts";

const megabyte = 1000 * 1000;
const fill = (piece: string): string => piece.repeat(Math.floor(megabyte / Buffer.byteLength(piece)));

/** A line of words that no other line has. */
function lettersOf(line: number, count: number): string {
  const letters = (number: number): string =>
    String(number).replace(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)));
  return Array.from({ length: count }, (_, index) => letters(line * count + index)).join(" ");
}

/** Pieces that once took minutes, or still would in another parser. */
const pieces = [
  "<!--",
  "<!-- ",
  "<!",
  "<",
  "[",
  "![](",
  "[a](",
  "*a _b ",
  "**x",
  "`a ``b ",
  "a_",
  "~~a",
  "&amp; ",
  "\\* ",
  "http",
  "http://a ",
  "|a",
  "> ",
  "(",
  "\u{1f600}",
  "e\u0301",
  "<sub>",
  "AI (a",
  ". AI (a",
  "AI? ",
  "_a ",
  " ",
  "\t",
];

/** Too many of anything; each is refused at its line. */
export const large = [
  ...pieces.map((piece) =>
    body(`a line of a megabyte of ${JSON.stringify(piece)}`, `‸${fill(piece)}x`, "limit"),
  ),
  body("too many lines", `${"\n".repeat(limits.lines - 1)}‸a\n${"a\n".repeat(10)}`, "limit"),
  body(
    "too much text",
    `${`${"a ".repeat(100)}\n`.repeat(Math.floor(limits.characters / 201))}‸${"b ".repeat(100)}`,
    "limit",
  ),
  body(
    "too many different words",
    `${Array.from({ length: limits.differentWords / 100 + 1 }, (_, line) => lettersOf(line, 100))
      .join("\n")
      .replace(/\n(?=[^\n]*$)/, "\n‸")}`,
    "limit",
  ),
  body("too many numbers", `${"1 2 3 4 5\n".repeat(limits.numbers / 5)}‸6`, "limit"),
  body("too many numbers in circles", `${"①②\n".repeat(limits.numbers)}‸③`, "limit"),
  body(
    "too many characters that nobody sees",
    `${"a\u200b\u200b\n".repeat(limits.disguises / 2)}‸a\u200b`,
    "limit",
  ),
  body("too many addresses", `${"http://a\n\n".repeat(limits.addresses)}‸http://a`, "limit"),
  body("too many headings", `${"# a\n".repeat(limits.headings)}‸# a`, "limit"),
  body("too many paragraphs", `${"a\n\n".repeat(limits.blocks)}‸a`, "limit"),
  body("too many cells", `|a|b\n|-|-\n${"|a|b\n".repeat(limits.cells / 2 - 1)}‸|a|b`, "limit"),
  body("too many bars", `${"|\n".repeat(limits.bars)}‸|`, "limit"),
  body("too many marks", `${"*****\n".repeat(limits.marks / 5)}‸*`, "limit"),
  body("too deep a quotation", `a\n\n‸${"> ".repeat(60)}a`, "limit"),
  body("too many action items", `${"- AI (Mat): a\n".repeat(300)}‸- AI (Mat): a`, "limit"),
  body("too many decisions", `${"Decision: a\n\n".repeat(300)}‸Decision: a`, "limit"),
  body("too many turns", `${"Mat: a\n\nKim: b\n\n".repeat(500)}‸Mat: a\n\nKim: b`, "long-transcript"),
  body(
    "too many turns in a list",
    `${"- Mat: a\n- Kim: b\n".repeat(500)}‸- Mat: a\n- Kim: b`,
    "long-transcript",
  ),
  body(
    "turns of three hundred speakers",
    lettersOf(0, 300).replaceAll(/(\S+) ?/g, "M$1: a\nM$1: b\nM$1: c\n\n"),
  ),
  body("turns that one line nearly opens", "Mat ".repeat(4000)),
  body("a paragraph of 20,001 characters", `‸${"word \n".repeat(5000)}`, "limit"),
  body("an action item for 240,000 spaces", `‸AI (a${" ".repeat(240_000)}b): x`, "limit"),
  body("an action item for many question marks", `AI (${"?".repeat(15_000)}b): x`),
  body("an action item for many spaces", `AI (a${" ".repeat(15_000)}b): x`),
  body("comments that never end", `${"<!--\n".repeat(3000)}\n--> x`),
  body("many entities", "&amp;".repeat(3000)),
  body("many brackets", "[".repeat(15_000)),
  body("many pairs of tags", "<sub>a</sub>".repeat(1500)),
  body("many accents", `e${"\u0301".repeat(15_000)}`),
  whole("a megabyte and a byte", `‸${"a".repeat(1024 * 1024)}a`, "file-size"),
  whole(
    "a megabyte of front matter",
    `‸---
date: {date}
title: ${fill("x")}
---
`,
    "yaml",
  ),
];
