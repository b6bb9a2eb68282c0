// Tidies the pages that robots make of the minutes of a chat. See https://w3c.github.io/scribe2/scribedoc.html

import { hasElement } from "./has-element.ts";

/** The sign of the page's host, which is on each of its pages. */
const logo = 'img[src*="w3.org/Icons"], img[src*="w3.org/StyleSheets"]';
/** What such a page repeats from its text, and what is about the page. */
const repeated =
  "#toc, #links, div#ResolutionSummary, div#ActionSummary, div#IssueSummary, .diagnostics, .resolutionSummary, .actionSummary";
const contentsTitle = /^(?:table of )?contents$/i;
const otherTitle =
  /^(?:summary of (?:action items|resolutions|issues)|(?:scribe\.perl )?diagnostic(?:s| output))$/i;

/** Whether a robot made a page, so that its parts are known. */
export function isScribedPage(document: Document): boolean {
  const addresses = Array.from(document.querySelectorAll("address"), ({ textContent }) => textContent ?? "");
  return (
    addresses.some((address) => /scribe\.perl|scribejs/i.test(address)) ||
    hasElement(document, "p.phone > cite")
  );
}

/** Where an item was recorded is said after each, in brackets. */
const recorded = / ?\[recorded in \[[^\]\s]{1,300}\]\([^)\s]{1,300}\)\]/g;

/** The Markdown of a scribed page without what only its robot needs. */
export function withoutRecords(markdown: string): string {
  return markdown.replace(recorded, "");
}

/** Takes away what a scribed page says twice, and the text that is about the page. */
export function tidyScribedPage(document: Document): void {
  for (const element of Array.from(document.querySelectorAll(repeated))) element.remove();
  for (const heading of Array.from(document.querySelectorAll("h1, h2, h3"))) {
    const title = (heading.textContent ?? "").trim();
    if (contentsTitle.test(title)) removeSection(heading, 1);
    else if (otherTitle.test(title)) removeSection(heading, Number.POSITIVE_INFINITY);
  }
  removeEmptyTerms(document);
  // A link around the opening of an item leads to a list of this robot.
  for (const link of Array.from(document.querySelectorAll(".action strong > a, .resolution strong > a")))
    link.removeAttribute("href");
  for (const element of Array.from(document.querySelectorAll("address"))) element.remove();
  for (const element of Array.from(document.querySelectorAll(logo)))
    (element.closest("a") ?? element).remove();
}

/** Takes away the terms of nobody, such as `Regrets: -`. */
function removeEmptyTerms(document: Document): void {
  for (const value of Array.from(document.querySelectorAll("dd"))) {
    if ((value.textContent ?? "").trim() === "-") value.remove();
  }
  for (const term of Array.from(document.querySelectorAll("dt")))
    if (term.nextElementSibling?.tagName !== "DD") term.remove();
}

/** Removes a heading and so many elements below it, up to the next heading. */
function removeSection(heading: Element, most: number): void {
  let next = heading.nextSibling;
  let removed = 0;
  while (next && removed < most && !/^H[1-6]$/.test(next.nodeName)) {
    const one = next;
    next = one.nextSibling;
    if (one.nodeType === one.ELEMENT_NODE && one.nodeName !== "HR") removed += 1;
    one.parentNode?.removeChild(one);
  }
  heading.remove();
}
