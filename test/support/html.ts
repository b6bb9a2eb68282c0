import { Parser } from "htmlparser2";

/** An element of a page, with its attributes and all text inside it. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Every element of a page, found by an HTML parser. */
export function elementsOf(html: string): readonly HtmlElement[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, text: "" };
      elements.push(element);
      open.push(element);
    },
    ontext(text) {
      for (const element of open) element.text += text;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return elements;
}

/** All elements with a tag name. */
export function allOf(html: string, name: string): readonly HtmlElement[] {
  return elementsOf(html).filter((element) => element.name === name);
}

const inlineElements = new Set([
  "a",
  "b",
  "code",
  "em",
  "kbd",
  "mark",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
]);

/** The visible text of the main element, on one line. */
export function mainText(html: string): string {
  let text = "";
  let isInside = false;
  let isScript = false;
  const parser = new Parser({
    onopentag(name) {
      isInside ||= name === "main";
      isScript = name === "script";
    },
    ontext(some) {
      if (isInside && !isScript) text += some;
    },
    onclosetag(name) {
      isScript = false;
      if (name === "main") isInside = false;
      if (!inlineElements.has(name)) text += " ";
    },
  });
  parser.end(html);
  return text.replace(/\s+/g, " ").trim();
}
