import { front, whole } from "../hostile-case.ts";

const reserved = ["__proto__"];
const inherited = ["constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "watch"];

/** YAML that is more, or less, than it seems. */
export const yaml = [
  ...reserved.map((name) => front(`the state ${name}`, `tickets: { ‸${name}: 3, Open: 1 }`, "schema")),
  ...reserved.map((name) => front(`the queue ${name}`, `queues: { ‸${name}: 3 }`, "schema")),
  ...reserved.map((name) => front(`the release ${name}`, `releases: { ‸${name}: { Open: 1 } }`, "schema")),
  ...reserved.map((name) => front(`the anchor ${name}`, `anchors: { ‸${name}: a }`, "schema")),
  front("__proto__ as a key", "‸__proto__: { isAdmin: true }", "schema"),
  front("__proto__ in a merged table", 'tickets: { ‸"__proto__": { a: 1 } }', "schema"),
  ...inherited.map((name) => front(`the queue ${name}`, `queues: { ${name}: 3 }`)),
  ...inherited.map((name) => front(`the release ${name}`, `releases: { ${name}: { Open: 1 } }`)),
  ...inherited.map((name) => front(`the name ${name}`, `attending: [${name}]`)),
  ...inherited.map((name) => front(`the key ${name}`, `‸${name}: 1`, "unknown-key")),
  front("a tag that runs code", "title: ‸!!js/function 'function () { return 1 }'", "yaml"),
  front("a tag of Python", "title: ‸!!python/object/apply:os.system [id]", "yaml"),
  front("a local tag", "title: ‸!Ref x", "yaml"),
  front("binary data", "title: !!binary ‸aGVsbG8=", "schema"),
  front("an alias without an anchor", "title: ‸*nobody", "yaml"),
  front("an alias of itself", "queues: &a { b: ‸*a }", "yaml"),
  front("a merge key", "queues: &q { A: 1 }\ntickets: { <<: ‸*q }", "schema"),
  whole(
    "a billion laughs",
    `---\ndate: {date}\na: &a [x, x, x, x]\nb: &b [‸*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: &d [*c, *c, *c, *c]\ntitle: *d\n---\n`,
    "yaml",
  ),
  front("a duplicate key", "title: A\n‸title: B", "yaml"),
  front("a duplicate state", "tickets: { Open: 1, ‸Open: 2 }", "yaml"),
  front("an indent by tabs", "tickets:\n‸\tOpen: 1", "yaml"),
  front("a bracket that never closes", "attending: ‸[A, B", "yaml"),
  front("a second document", "title: A\n...\n%YAML 1.1\n‸--- x", "front-matter"),
  front("deep lists", `attending: ${"[".repeat(20)}‸${"[".repeat(30)}`, "yaml"),
  front("deep blocks", `title‸: ${"- ".repeat(100)}a`, "yaml"),
  front("a key of 2,000 characters", `? ‸${"k".repeat(2000)}\n: 1`, "unknown-key"),
  whole("a list as a key", "---\n‸date: {date}\n[a, b]: 1\n---\n", "unknown-key"),
  front("null as a key", "‸~: 1", "unknown-key"),
  whole("a list instead of keys", "---\n‸- date: {date}\n---\n", "schema"),
  whole("a word instead of keys", "---\n‸date\n---\n", "schema"),
  whole("no day but that of the file's name", "---\ntitle: A\n---\n"),
  front("a name of a surrogate half", 'attending: ["a\\ud800b"]'),
  front("a title of a surrogate half", 'title: "a\\udfff"'),
  front("a name that runs backwards", 'attending: ["a\\u202Eb", Mat]'),
  front("a NUL in a name", 'attending: ["a\\0b"]'),
  front("a line break in a name", 'attending: ["a\\nb\\r\\nX-Header: 1"]'),
  front("an escape sequence in a queue", 'queues: { "\\e[2J": 1 }'),
  whole(
    "a front matter of 20,000 characters",
    `‸---
date: {date}
title: ${"x".repeat(20_000)}
---
`,
    "yaml",
  ),
];
