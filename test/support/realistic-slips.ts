/** What somebody does to a minutes file by accident, and what must be said about it. */
export interface RealisticSlip {
  readonly name: string;
  /** The rule that must report it; null if the file is still good minutes. */
  readonly rule: string | null;
  /** The file with the slip, and its line; null where the file has nothing that it could happen to. */
  readonly make: (text: string) => Slipped | null;
}

export interface Slipped {
  readonly bytes: Uint8Array;
  readonly line: number;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Replaces the first match, and tells its line. */
function replacing(pattern: RegExp, replacement: string): RealisticSlip["make"] {
  return (text) => {
    const found = pattern.exec(text);
    return found && { bytes: bytesOf(text.replace(pattern, replacement)), line: lineOf(text, found.index) };
  };
}

/** Adds a line after the date, which is line 3. */
function inFrontMatter(line: string): RealisticSlip["make"] {
  return (text) => ({ bytes: bytesOf(text.replace(/^(---\ndate: .*\n)/, `$1${line}\n`)), line: 3 });
}

/** Adds lines at the end, and tells the first of them. */
function atEnd(lines: string): RealisticSlip["make"] {
  return (text) => {
    const before = `${text.trimEnd()}\n\n`;
    return { bytes: bytesOf(`${before}${lines}\n`), line: lineOf(before, before.length) };
  };
}

const bodyStart = /(?<=\n)---\n/;

export const realisticSlips: readonly RealisticSlip[] = [
  { name: "a quote without its end", rule: "yaml", make: inFrontMatter('title: "Weekly meeting') },
  { name: "a colon in a title", rule: "yaml", make: inFrontMatter("title: Weekly: part two") },
  { name: "a line indented with a tab", rule: "yaml", make: replacing(/^ +(?=Open: )/m, "\t") },
  {
    name: "the date of last week",
    rule: "file-name-date",
    make: replacing(/^date: .*$/m, "date: 2019-12-30"),
  },
  { name: "a day that does not exist", rule: "schema", make: replacing(/^date: .*$/m, "date: 2020-02-30") },
  { name: "a misspelt state", rule: "unknown-state", make: replacing(/^ +Open: /m, "  Opne: ") },
  { name: "a count in words", rule: "schema", make: replacing(/^ +Open: \d+/m, "  Open: many") },
  { name: "a negative count", rule: "schema", make: replacing(/^ +Open: \d+/m, "  Open: -3") },
  { name: "a count without a space", rule: "missing-space", make: replacing(/^ +Open: (?=\d)/m, "  Open:") },
  { name: "a typed total", rule: "typed-total", make: replacing(/^ +Open: \d+/m, "  Total: 200") },
  { name: "a key written twice", rule: "yaml", make: inFrontMatter("date: 2020-01-01") },
  { name: "a misspelt key", rule: "unknown-key", make: replacing(/^attending:/m, "attendig:") },
  { name: "a list that is not closed", rule: "yaml", make: replacing(/^(attending: \[.*)\]$/m, "$1") },
  {
    name: "a merge left in the front matter",
    rule: "merge-conflict",
    make: inFrontMatter("<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> week"),
  },
  {
    name: "a merge left in the text",
    rule: "merge-conflict",
    make: atEnd("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> week"),
  },
  {
    name: "front matter that is not closed",
    rule: "front-matter",
    make: (text) => ({ bytes: bytesOf(text.replace(bodyStart, "")), line: 1 }),
  },
  {
    name: "a file that ends in its front matter",
    rule: "front-matter",
    make: (text) => ({ bytes: bytesOf(text.slice(0, text.indexOf("\n", 20) + 5)), line: 1 }),
  },
  {
    name: "a file that ends in the middle of its text",
    rule: null,
    make: (text) => ({ bytes: bytesOf(text.slice(0, (text.search(bodyStart) + text.length) / 2)), line: 1 }),
  },
  { name: "an empty file", rule: "empty-file", make: () => ({ bytes: new Uint8Array(), line: 1 }) },
  {
    name: "letters that are not UTF-8",
    rule: "encoding",
    make: (text) => {
      const before = `${text.trimEnd()}\n\nCaf`;
      return {
        bytes: Buffer.concat([bytesOf(before), Buffer.from([0xe9, 0x0a])]),
        line: lineOf(before, before.length),
      };
    },
  },
  {
    name: "line endings of Windows",
    rule: "line-ending",
    make: (text) => ({ bytes: bytesOf(text.replaceAll("\n", "\r\n")), line: 1 }),
  },
  {
    name: "a byte order mark",
    rule: "byte-order-mark",
    make: (text) => ({ bytes: bytesOf(`\ufeff${text}`), line: 1 }),
  },
  { name: "a hidden character", rule: "hidden-character", make: atEnd("Sail\u202e home") },
  { name: "a misspelt marker", rule: "near-marker", make: atEnd("- Decison: sail home") },
  { name: "a link to another site's page", rule: "dead-link", make: atEnd("See [the rules](/policy/).") },
  {
    name: "a next meeting in the past",
    rule: "next-date",
    make: (text) => (/^next:/m.test(text) ? null : inFrontMatter("next: { date: 2019-12-30 }")(text)),
  },
];
