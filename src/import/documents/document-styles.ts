// Gives the styles of exported documents, which are in style sheets and attributes, elements of their own.

import { hasElement } from "./has-element.ts";

const classRule = /\.([\w-]{1,40})\s{0,9}\{([^{}]{0,2000})\}/g;
/** The first style sheets of a document say what its text looks like. */
const longestSheet = 200_000;

/** The elements that stand for each style. */
const styles = [
  { name: "strong", elements: ["B", "STRONG"], isIn: isBold },
  { name: "em", elements: ["I", "EM"], isIn: (style: string) => /font-style:\s?italic/.test(style) },
  {
    name: "del",
    elements: ["S", "DEL", "STRIKE"],
    isIn: (style: string) => /text-decoration[\w-]{0,9}:[\w\s]{0,40}line-through/.test(style),
  },
] as const;

/** Headings are bold in any document, and code is shown as it is written. */
const unstyled = "h1, h2, h3, h4, h5, h6, th, pre, code";

/** Puts `strong`, `em` and `del` where styles say so, as in documents of Google, and takes `b` away where they say no. */
export function applyStyles(document: Document): void {
  const classes = classStyles(document);
  for (const element of Array.from(document.querySelectorAll("[style], [class]"))) {
    const names = (element.getAttribute("class") ?? "").split(/\s+/);
    const style = [...names.map((name) => classes.get(name) ?? ""), element.getAttribute("style") ?? ""]
      .join(";")
      .toLowerCase();
    if (style.length < 2 || element.matches(unstyled)) continue;
    const isNamed = (elements: readonly string[]): boolean => elements.includes(element.tagName);
    if (isNamed(styles[0].elements) && /font-weight:\s?(?:normal|[1-5]00)/.test(style)) unwrap(element);
    else
      for (const { name, elements, isIn } of styles)
        if (isIn(style) && !isNamed(elements)) wrapContent(document, element, name);
  }
  for (const { elements } of styles) joinNeighbours(document, elements);
}

function isBold(style: string): boolean {
  return /font-weight:\s?(?:bold|[6-9]00)/.test(style);
}

function classStyles(document: Document): ReadonlyMap<string, string> {
  const sheets = Array.from(document.querySelectorAll("style"), ({ textContent }) => textContent ?? "");
  const rules = sheets.join("\n").slice(0, longestSheet).matchAll(classRule);
  return new Map(Array.from(rules, ([, name = "", style = ""]) => [name, style]));
}

function wrapContent(document: Document, element: Element, name: string): void {
  // A style of a block is that of each text in it.
  if (hasElement(element, "p, div, ul, ol, table, h1, h2, h3, h4, h5, h6")) return;
  const wrapper = document.createElement(name);
  while (element.firstChild) wrapper.appendChild(element.firstChild);
  element.appendChild(wrapper);
}

function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element);
  element.remove();
}

/** `<span><b>ACTION</b></span><span><b>: Jo</b></span>` is one bold text, and two in a row are no Markdown. */
function joinNeighbours(document: Document, names: readonly string[]): void {
  for (const element of Array.from(document.querySelectorAll(names.join()))) {
    let next = nextBeside(element);
    while (next) {
      while (next.firstChild) element.appendChild(next.firstChild);
      const emptied = next.parentElement;
      next.remove();
      if (emptied?.tagName === "SPAN" && !emptied.firstChild) emptied.remove();
      next = nextBeside(element);
    }
  }

  /** The same element right after this one, where each may be alone in a `span`. */
  function nextBeside(element: Element): Element | null {
    const outer = element.parentElement;
    const isLast = element.nextSibling === null && outer?.tagName === "SPAN";
    const after = elementAfter(isLast ? outer : element);
    const inner =
      after?.tagName === "SPAN" && after.childNodes.length === 1 ? after.firstElementChild : after;
    return inner && names.includes(inner.tagName) ? inner : null;
  }
}

/** The element right after another; null where text or nothing follows. */
function elementAfter({ nextSibling, nextElementSibling }: Element): Element | null {
  return nextSibling === nextElementSibling ? nextElementSibling : null;
}
