import { limits } from "../../src/format/markdown/limits.ts";
import { createMarkdown } from "../../src/format/markdown/markdown.ts";

/** A body of minutes that is as large as the limits of `src/format/markdown/limits.ts` let it be. */
export interface HostileBody {
  readonly name: string;
  readonly text: string;
}

const markdown = createMarkdown({
  issueTrackers: [{ projects: ["SOFTWARE"], url: "https://a.example/{key}" }],
  findPrivate: () => [],
});

/** A body of each kind that could cost much to read, check, index and publish. */
export function hostileBodies(): HostileBody[] {
  const words = differentWords();
  const kinds: Readonly<Record<string, (index: number) => string>> = {
    "different words": () => words(195),
    "the same words": () => "word ".repeat(40),
    "one long word": () => "a".repeat(200),
    "action items": () => `AI (Mat): ${words(580)}`,
    "decisions in lists": () => `- Decision: ${words(580)}`,
    "support entries": (index) => `## Support Update ${index}\n\nSite ${words(9)}(Mat): ${words(500)}`,
    "headings inside each other": (index) => `${"#".repeat((index % 6) + 1)} ${words(400)}\n\n${words(150)}`,
    "turns of two speakers": (index) => `${index % 2 === 0 ? "Mat" : "Lena"}: ${words(90)}`,
    "turns of many speakers": (index) =>
      `${`Mat ${"ABCDEFGHIJKLMNOP"[index % 16]}${letters(Math.floor(index / 48))}`}: ${words(90)}`,
    "lines that are turns": () =>
      `Mat: ${words(20)}\nLena: ${words(20)}\nMat: ${words(20)}\nLena: ${words(20)}`,
    "issue keys": (index) => `SOFTWARE-${index % limits.differentIssueKeys} ${words(120)}`,
    addresses: (index) => `https://a.example/${"b".repeat(120)}?${index}`,
    "references to links": (index) => `[${index}]: /a\n\n[${index}] ${words(100)}`,
    "numbers of one digit": () => "1 ".repeat(50),
    "telephone numbers": (index) => `312 555 ${String(index % 10_000).padStart(4, "0")} `.repeat(10),
    "numbers of seven digits": (index) => `${1_234_567 + index} `.repeat(20),
    "numbers in full-width digits": () => "\uff11\uff12 ".repeat(50),
    "words for codes": () => "pin nr no id is access code password is ".repeat(5),
    "emphasis that opens": () => "*a _b ".repeat(20),
    "emphasis that closes": () => "**a** _b_ ".repeat(20),
    "code that opens": () => "`a ``b ".repeat(20),
    "character references": () => "&amp; ".repeat(20),
    "pairs of tags": () => "<sub>a</sub>".repeat(20),
    comments: () => `<!-- ${words(180)} -->`,
    escapes: () => "\\a ".repeat(40),
    "percent signs": () => "%2541 ".repeat(20),
    tables: () => `| ${words(60)} | ${words(60)} |\n| --- | --- |\n| ${words(60)} | ${words(60)} |`,
    "lists inside each other": (index) => `${"  ".repeat(index % 18)}- ${words(150)}`,
    quotations: () => `${"> ".repeat(18)}${words(150)}`,
    "task lists": () => `- [ ] ${words(190)}`,
    "tags that fold": () => `<details><summary>a</summary>${words(150)}</details>`,
    "tags that nothing closes": () => `</details>\n<summary>${words(150)}`,
    footnotes: (index) => `[^${index}]: ${words(90)}[^${index + 1}]`,
    "mentions of a footnote": () => "[^1] ".repeat(20),
    "links to files": (index) => `[${words(90)}](../${index}.md)`,
    "hashes of commits": (index) => `ferry/hull@4af0a${100 + index} `.repeat(8),
    accents: () => "e\u0301".repeat(100),
    "letters of Chinese": () => "\u6f22\u5b57".repeat(60),
    "letters of mathematics": () => "\u{1d5f0} ".repeat(60),
    "signs that nobody sees": () => "a\u200bb ".repeat(40),
  };
  return Object.entries(kinds).map(([name, piece]) => ({ name, text: upToLimits(piece, words) }));
}

/** As many paragraphs of `piece` as are within the limits, and words that are all different up to the limit of characters. */
function upToLimits(piece: (index: number) => string, words: (length: number) => string): string {
  const paragraphs: string[] = [];
  let length = 0;
  while (paragraphs.length < limits.blocks && length < limits.characters) {
    const paragraph = piece(paragraphs.length);
    length += paragraph.length + 2;
    paragraphs.push(paragraph);
  }
  let [fits, tooMany] = [0, paragraphs.length + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (markdown(paragraphs.slice(0, middle).join("\n\n")).excess) tooMany = middle;
    else fits = middle;
  }
  const text = paragraphs.slice(0, fits).join("\n\n");
  const rest: string[] = [];
  let left = limits.characters - text.length - 10;
  while (left > 100) {
    const paragraph = words(Math.min(left - 50, 8000));
    left -= paragraph.length + 2;
    rest.push(paragraph);
  }
  const filled = [text, ...rest].join("\n\n");
  return markdown(filled).excess ? text : filled;
}

/** Makes texts of words that no other text has. */
function differentWords(): (length: number) => string {
  let made = 0;
  return (length) => {
    let text = "";
    while (text.length < length) {
      text += `w${letters(made)} `;
      made += 1;
    }
    return text;
  };
}

function letters(number: number): string {
  const letter = String.fromCharCode(97 + (number % 26));
  return number < 26 ? letter : letters(Math.floor(number / 26)) + letter;
}
