import { front, whole } from "../hostile-case.ts";

const list = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join(", ");

const days = [
  "0000-00-00",
  "0001-01-01",
  "1899-12-31",
  "2200-01-01",
  "9999-12-31",
  "2020-02-30",
  "2020-9-4",
  "+020200-01-01",
  "2020-09-14T0",
  "20200914",
  "today",
  "-1",
  "1e3",
];
const counts = [
  "-1",
  "1.5",
  "1e400",
  ".inf",
  "-.inf",
  ".nan",
  "0x10g",
  "9007199254740993",
  "'5'",
  "true",
  "[1]",
  "{ a: 1 }",
  "1_000",
];

/** Values of the wrong kind, size or meaning. */
export const values = [
  ...days.map((day) => front(`the next meeting on ${day}`, `next: { date: ‸${day} }`, "schema")),
  ...days.map((day) => whole(`a meeting on ${day}`, `---\ndate: ‸${day}\n---\n`, "schema")),
  ...counts.map((count) => front(`the count ${count}`, `tickets: { Open: ‸${count} }`, "schema")),
  front("more names than a room holds", `attending: ‸[${list(201, (index) => `p${index}`)}]`, "schema"),
  front("more states than a board has", `tickets: ‸{ ${list(201, (index) => `s${index}: 1`)} }`, "schema"),
  front(
    "more releases than fit",
    `releases: ‸{ ${list(51, (index) => `r${index}: { Open: 1 }`)} }`,
    "schema",
  ),
  front("more aliases than pages", `aliases: ‸[${list(201, (index) => `/old/${index}/`)}]`, "schema"),
  front("no states", "tickets: {}"),
  front("an empty list", "attending: ‸[]", "empty-attendance"),
  front("an empty name", "attending: [‸'']", "schema"),
  front("a number as a title", "title: ‸5", "schema"),
  front("a table as a title", "title: ‸{ a: 1 }", "schema"),
  front("a name of spaces", "attending: [‸'   ']", "schema"),
  front("the series __proto__", "series: ‸__proto__", "unknown-series"),
  front("a series that is a path", "series: ‸../../../../escaped", "unknown-series"),
  front("a status nobody knows", "status: ‸published", "schema"),
  front("a next meeting before this one", "next: { date: ‸2001-01-01 }", "next-date"),
  front("the largest count", "tickets: { Open: 9007199254740991 }"),
  front("a name of 10,000 characters", `attending: [${"n".repeat(10_000)}]`),
  front("a name of 10,000 accents", `attending: ["e${"\u0301".repeat(10_000)}"]`),
  front("a queue of 5,000 emoji", `queues: { ${"\u{1f600}".repeat(5000)}: 1 }`),
  front("a release that is a path", "releases: { ../../../../escaped: { Open: 1 } }"),
  front("a release that is an address", "releases: { 'https://evil.example/?a=b#c': { Open: 1 } }"),
  front("a release of 5,000 characters", `releases: { ${"9".repeat(5000)}: { Open: 1 } }`),
  front("a release that is a dot", "releases: { '.': { Open: 1 } }"),
  front(
    "formulas as names",
    "attending: ['=1+1', '+1', '-1', '@SUM(A1)', \"\\t=1\", 'a;=1', '=HYPERLINK(\"https://evil.example\")']",
  ),
  front("formulas as queues", "queues: { '=cmd|calc': 1, 'a;=1+1': 2, '@x': 3 }"),
  front("a formula after a line break", 'queues: { "a\\n=1+1": 1 }'),
  front("lines of a calendar in a title", 'title: "A\\nEND:VEVENT\\nBEGIN:VEVENT\\nSUMMARY:forged"'),
  front("the end of a script in a title", "title: '</script><script>alert(1)</script>'"),
  front("the end of a CDATA section in a title", "title: ']]><script>alert(1)</script>'"),
  front("the end of a comment in a title", "title: '--><script>alert(1)</script><!--'"),
  whole(
    "a name that makes a code of the text",
    "---\ndate: {date}\nattending: [Lee, PIN]\n---\n‸\n482913 ropes\n",
    "private-text",
  ),
];
