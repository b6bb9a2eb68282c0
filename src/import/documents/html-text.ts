// Turns HTML into Markdown. Nothing of it is loaded or run.

import { createDocument } from "@mixmark-io/domino";
import { directAddress } from "../repairs/redirects.ts";
import { markTables, nestLists, numberItems } from "./document-lists.ts";
import { applyStyles } from "./document-styles.ts";
import { hasElement } from "./has-element.ts";
import { readIrcLog } from "./irc-log.ts";
import { createConverter } from "./markdown-rules.ts";
import { isScribedPage, tidyScribedPage, withoutRecords } from "./scribed-page.ts";

export interface HtmlText {
  readonly markdown: string;
  /** Of pictures that are in the document itself, which minutes cannot hold. */
  readonly pictures: number;
}

/** What holds no text of the document. */
const skipped =
  "script, style, template, noscript, iframe, object, embed, svg, canvas, audio, video, head, nav, button, select, textarea, [hidden]";

/** An address of the web or of mail, or a path; a link within the page leads nowhere in Markdown. */
const isAddress = /^(?:https?:|mailto:|\.{0,2}\/|[\w-]+(?:[./]|$))/i;

export function htmlToMarkdown(html: string): HtmlText {
  const document = createDocument(html);
  const log = document.title.startsWith("IRC log") ? readIrcLog(logOf(document)) : null;
  if (log) return { markdown: log.markdown, pictures: 0 };
  const isScribed = isScribedPage(document);
  if (isScribed) tidyScribedPage(document);
  applyStyles(document);
  nestLists(document);
  numberItems(document);
  markTables(document);
  const title = hasElement(document, "h1, h2, .title") ? "" : document.title.trim();
  for (const element of Array.from(document.querySelectorAll(skipped))) element.remove();
  const pictures = directLinks(document);
  const whole = createConverter().turndown(document.body);
  const body = isScribed ? withoutRecords(whole) : whole;
  return { markdown: `${title === "" ? "" : `# ${title}\n\n`}${withoutOddSpaces(body)}\n`, pictures };
}

/** The robot's page of a log has a list of terms, which are `15:04:01 [jo]`, and what was said. */
function logOf(document: Document): string {
  const lines = Array.from(
    document.querySelectorAll("h1, dt, dd"),
    ({ textContent }) => textContent?.trim() ?? "",
  );
  return lines.map((line) => line.replace(/\s+/g, " ")).join("\n");
}

/** Makes links lead straight to the web, and puts words in place of pictures that are nowhere else; returns how many. */
function directLinks(document: Document): number {
  for (const link of Array.from(document.querySelectorAll("a"))) {
    const address = directAddress(link.getAttribute("href") ?? "");
    if (isAddress.test(address)) link.setAttribute("href", address);
    else link.removeAttribute("href");
  }
  let pictures = 0;
  for (const image of Array.from(document.querySelectorAll("img"))) {
    const source = image.getAttribute("src") ?? "";
    if (/^https?:/i.test(source)) continue;
    if (!/\S/.test(source) || /^data:/i.test(source)) pictures += 1;
    image.replaceWith(document.createTextNode(image.getAttribute("alt")?.trim() ?? ""));
  }
  return pictures;
}

/** Spaces that do not break are typed by word processors, and no dialect expects them. */
function withoutOddSpaces(markdown: string): string {
  return markdown
    .replace(/\u00a0/g, " ")
    .replace(/ +$/gm, (spaces) => (spaces.length === 2 ? spaces : ""))
    .replace(/\n{3,}/g, "\n\n");
}
