import { body } from "../hostile-case.ts";

/** Folds, footnotes and links to files that would break a page, lead out of the repository or cost much. */
export const markdown = [
  body(
    "tags that fold, without partners",
    "</details>\n<details>\n<summary>\n</summary>\n\n<details open>\n\n> </details>",
  ),
  body(
    "tags that fold, crossing others",
    "<details>\n\n- a\n\n  </details>\n\n<sub>\n<details>\n</sub>\n</details>\n\n> <details>\n\nb",
  ),
  body(
    "tags that fold, with attributes",
    "<details class=x>\n<summary onclick=alert(1)>a</summary>\n<details open=javascript:alert(1)>\n</details>",
  ),
  body(
    "a script in a summary",
    "<details>\n<summary><script>alert(1)</script></summary>\n\n<img src=x onerror=alert(1)>\n\n</details>",
  ),
  body("a directive among folds", "<details>\n\n::tickets\n\n</details>\n\n<details>\n\na\n\n</details>"),
  body(
    "thousands of folds in one another",
    `${"<details>\n".repeat(40)}‸${"<details>\n".repeat(2000)}${"</details>\n".repeat(2040)}`,
    "limit",
  ),
  body(
    "folds in one another that lists seem to close",
    `${"<details>\n\n- </details>\n\n".repeat(38)}<details>\n\n‸- </details>\n\n${"<details>\n\n- </details>\n\n".repeat(300)}${"</details>\n".repeat(340)}`,
    "limit",
  ),
  body("thousands of tags that close nothing", "</details>\n".repeat(2500)),
  body("thousands of summaries", "<summary>a</summary>\n".repeat(2500)),
  body("thousands of summaries that never end", "<summary>\n".repeat(1500)),
  body("thousands of mentions of one footnote", `${"[^1] ".repeat(2500)}\n\n[^1]: a[^1]`),
  body(
    "footnotes that mention one another",
    Array.from({ length: 1000 }, (_, n) => `[^n${n}]: a[^n${(n + 1) % 1000}]\n`).join("\n"),
  ),
  body("a footnote in footnotes", `‸${"[^1]: ".repeat(60)}a`, "limit"),
  body("a thousand definitions of one footnote", `a[^1]\n\n${"[^1]: b\n\n".repeat(1000)}`),
  body(
    "labels of footnotes that would run",
    'a[^"onclick=alert(1)] b[^<script>] c[^__proto__]\n\n[^"onclick=alert(1)]: a\n\n[^<script>]: b\n\n[^__proto__]: c',
  ),
  body("the ids of footnotes as headings", "## footnote_1\n\n## mention 1\n\na[^1]\n\n[^1]: b"),
  body(
    "alerts without a text",
    "> [!NOTE]\n\n> [!WARNING]\n>\n> [!NOTE]\n\n> [!EVIL]\n> a\n\n> [!note]<script>alert(1)</script>",
  ),
  body("a link out of the repository", "[a](‸../../../../../secret.md)", "dead-link"),
  body("a link out of the repository, encoded", "[a](‸..%2f..%2f..%2f..%2fsecret.md)", "dead-link"),
  body("a link with an encoded backslash", "[a](‸.%5c%5cevil.example/a.md)", "dead-link"),
  body(
    "a file whose name would run",
    "[a](<javascript:a.md>) ![b](<data:b.png>) [c](<x.md' onclick='alert(1)>)",
  ),
  body("thousands of commits", "4af0a53 ferry/hull@4af0a53c\n\n".repeat(900)),
  body("a commit of a long path", `${"a/".repeat(4000)}b@4af0a53`),
];
