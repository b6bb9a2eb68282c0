import { whole } from "../hostile-case.ts";

const evil = 'module.exports = process.exit(7); globalThis.pwned = "yes"';

/** Front matter that would run code, or that is not where a reader looks for it. */
export const engines = [
  ...[
    "js",
    "javascript",
    "JS",
    "json",
    "coffee",
    "toml",
    "constructor",
    "__proto__",
    "yaml",
    "yml",
    " js",
    "--",
  ].map((language) =>
    whole(
      `front matter in ${JSON.stringify(language)}`,
      `---‸${language}\n${evil}\n---\nText.\n`,
      "front-matter",
    ),
  ),
  whole("no front matter", "# Minutes\n\nText.\n"),
  whole("front matter after a blank line", "‸\n---\ndate: {date}\n---\n", "front-matter"),
  whole("front matter without an end", "‸---\ndate: {date}\n\nText.\n", "front-matter"),
  whole("an end with words", "---\ndate: {date}\n‸--- js\nText.\n", "front-matter"),
  whole("an end that is a rule", "---\ndate: {date}\n‸----\nText.\n", "front-matter"),
  whole("only an opening line", "‸---", "front-matter"),
  whole("a second block", "---\ndate: {date}\n---\n---js\nglobalThis.pwned = 1\n---\n"),
  whole("only spaces", "‸ \n \n", "empty-file"),
  whole("only a byte order mark", "‸\ufeff", "empty-file"),
  whole("a NUL in the text", "---\ndate: {date}\n---\n\na‸\u0000b\n", "hidden-character"),
  whole("an escape sequence of a terminal", "---\ndate: {date}\n---\n\na‸\u001b[31mb\n", "hidden-character"),
  whole("a text that runs backwards", "---\ndate: {date}\n---\n\nsee ‸\u202egnp.exe\n", "hidden-character"),
  whole("an isolate that never ends", "---\ndate: {date}\n---\n\nsee ‸\u2067abc\n", "hidden-character"),
  whole("a control character of Latin-1", "---\ndate: {date}\n---\n\na‸\u009bb\n", "hidden-character"),
  whole("template language", "---\ndate: {date}\n---\n\n{{ 7*7 }} {% include x %} <%= 7 %> #{7}\n"),
  whole("a template in the title", "---\ndate: {date}\ntitle: '{{ constructor.constructor(1) }}'\n---\n"),
  whole(
    "conflict marks",
    "---\ndate: {date}\n---\n\n‸<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> main\n",
    "merge-conflict",
  ),
];
