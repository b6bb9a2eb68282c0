import type { Inline, StyleName } from "../../../model/body.ts";

const styles: Readonly<Record<string, StyleName>> = {
  ...{ STRONG: "strong", B: "strong", EM: "emphasis", I: "emphasis" },
  ...{ S: "delete", STRIKE: "delete", DEL: "delete" },
  ...{ SUB: "sub", SUP: "sup", KBD: "kbd", MARK: "mark" },
};

/** What holds no text of the document. */
const skipped = new Set(["SCRIPT", "STYLE", "TEMPLATE", "META", "LINK", "TITLE", "BUTTON"]);

/** The text of some nodes with its links and styles; blocks among them are taken as text. */
export function inlinesOf(nodes: readonly Node[]): Inline[] {
  return trimmed(joined(nodes.flatMap(inlineOf)));
}

/** Texts beside each other as one, in which spaces count once. */
function joined(content: readonly Inline[]): Inline[] {
  const nodes: Inline[] = [];
  for (const node of content) {
    const last = nodes.at(-1);
    if (node.type === "text" && last?.type === "text")
      nodes.splice(-1, 1, { type: "text", value: (last.value + node.value).replace(/ {2,}/g, " ") });
    else nodes.push(node);
  }
  return nodes;
}

function inlineOf(node: Node): Inline[] {
  if (node instanceof Text) return textOf(node.data.replace(/\s+/g, " "));
  if (!(node instanceof HTMLElement) || skipped.has(node.tagName)) return [];
  if (node.tagName === "BR") return [{ type: "break" }];
  if (node instanceof HTMLImageElement) return imageOf(node);
  if (node instanceof HTMLInputElement)
    return node.type === "checkbox" ? textOf(node.checked ? "[x] " : "[ ] ") : [];
  if (node.tagName === "CODE" || node.tagName === "TT") return codeOf(node);
  // Links to parts of our own pages.
  if (node.classList.contains("permalink")) return [];
  const children = [...node.childNodes].flatMap(inlineOf);
  // A space is not part of what is marked, and a mark beside one would be no mark.
  const { start, inner, end } = parted(children);
  if (inner.length === 0) return children;
  const marked =
    node instanceof HTMLAnchorElement
      ? linkOf(node, inner)
      : stylesOf(node).reduce<readonly Inline[]>((content, type) => [{ type, children: content }], inner);
  return [...start, ...marked, ...end];
}

function textOf(value: string): Inline[] {
  return value === "" ? [] : [{ type: "text", value }];
}

function codeOf(element: HTMLElement): Inline[] {
  const value = (element.textContent ?? "").replace(/\s+/g, " ").trim();
  return value === "" ? [] : [{ type: "inlineCode", value }];
}

function imageOf({ alt, src }: HTMLImageElement): Inline[] {
  return isAddress(src) ? [{ type: "image", alt, url: src }] : textOf(alt);
}

function linkOf(link: HTMLAnchorElement, children: readonly Inline[]): readonly Inline[] {
  const url = addressOf(link);
  // An issue key becomes a link by itself.
  if (url === null || link.classList.contains("issue")) return children;
  return [{ type: "link", url, ...(link.title === "" ? {} : { title: link.title }), children }];
}

/** Null for what is no address of the web or of mail. Documents of Google lead through a page of theirs. */
function addressOf(link: HTMLAnchorElement): string | null {
  const typed = link.getAttribute("href") ?? "";
  if (typed.startsWith("/") || typed.startsWith("#")) return typed;
  if (!isAddress(typed)) return null;
  const url = new URL(typed);
  const target =
    url.hostname === "www.google.com" && url.pathname === "/url" ? url.searchParams.get("q") : null;
  return target !== null && isAddress(target) ? target : typed;
}

function isAddress(text: string): boolean {
  return /^(?:https?|mailto):/i.test(text) && URL.canParse(text);
}

/** Documents and mails style texts by style sheets, or take a style away by one. */
function stylesOf(element: HTMLElement): readonly StyleName[] {
  const declared = (property: string): string => declaredValue(element, property);
  const fontWeight = declared("font-weight");
  const isLight = fontWeight === "normal" || Number(fontWeight || "700") < 600;
  // Our own pages set the openings of items in bold.
  const own = element.classList.contains("marker") ? undefined : styles[element.tagName];
  const named = own === undefined || (own === "strong" && isLight) ? [] : [own];
  const isBold = fontWeight === "bold" || Number(fontWeight) >= 600;
  return [
    ...named,
    ...(isBold && own !== "strong" ? (["strong"] as const) : []),
    ...(declared("font-style") === "italic" && own !== "emphasis" ? (["emphasis"] as const) : []),
    ...(declared("text-decoration").includes("line-through") && own !== "delete"
      ? (["delete"] as const)
      : []),
  ];
}

/** A value of the style that an element had when it was copied; empty if there is none. */
function declaredValue({ dataset: { style = "" } }: HTMLElement, property: string): string {
  const declaration = style.split(";").find((one) => one.trim().toLowerCase().startsWith(property));
  return (
    declaration
      ?.slice(declaration.indexOf(":") + 1)
      .trim()
      .toLowerCase() ?? ""
  );
}

interface Parted {
  readonly start: readonly Inline[];
  readonly inner: readonly Inline[];
  readonly end: readonly Inline[];
}

/** Content without the spaces and line breaks around it. */
function parted(content: readonly Inline[]): Parted {
  const inner = trimmed(content);
  if (inner.length === 0) return { start: content, inner, end: [] };
  const [first, last] = [content[0], content.at(-1)];
  return { start: spaceAt(first, /^\s/), inner, end: spaceAt(last, /\s$/) };
}

function spaceAt(node: Inline | undefined, space: RegExp): readonly Inline[] {
  if (node?.type === "break") return [node];
  return node?.type === "text" && space.test(node.value) ? [{ type: "text", value: " " }] : [];
}

/** Without spaces and line breaks at both ends. */
function trimmed(content: readonly Inline[]): Inline[] {
  const inner = [...content];
  while (inner.length > 0) {
    const first = inner[0];
    if (first?.type === "break" || (first?.type === "text" && first.value.trim() === "")) inner.shift();
    else break;
  }
  while (inner.length > 0) {
    const last = inner.at(-1);
    if (last?.type === "break" || (last?.type === "text" && last.value.trim() === "")) inner.pop();
    else break;
  }
  return inner.map((node, index) => {
    if (node.type !== "text") return node;
    const atStart = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === inner.length - 1 ? atStart.trimEnd() : atStart };
  });
}
