import { isValidElement } from "preact";

// Used instead of the package `preact-render-to-string`, which takes half as long again, because its components may keep state.

interface Element {
  /** The name of a tag, or a component. */
  readonly type: string | ((props: Props) => unknown);
  readonly props: Props;
}

type Props = Readonly<Record<string, unknown>>;

/** See https://html.spec.whatwg.org/multipage/syntax.html#void-elements. Shapes of SVG have no content here either. */
const voidElements: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr circle line path rect".split(" "),
);

/** Components of a team may use the names that React gives these attributes. */
const attributeNames: Readonly<Record<string, string>> = { className: "class", htmlFor: "for" };

/**
 * Renders a template as HTML. Escapes all text except that of `dangerouslySetInnerHTML`. Throws if an attribute is an object, such
 * as a style, because pages allow no inline styles.
 */
export function renderToString(node: unknown): string {
  const page: Page = { html: "" };
  print(node, page);
  return page.html;
}

/** The HTML so far. V8 appends many short strings faster than strings that are themselves concatenations. */
interface Page {
  html: string;
}

function print(node: unknown, page: Page): void {
  if (typeof node === "string") page.html += escaped(node);
  else if (typeof node === "number") page.html += node;
  else if (Array.isArray(node)) for (const one of node) print(one, page);
  else if (isElement(node)) {
    const { type, props } = node;
    if (typeof type === "function") print(type(props), page);
    else printTag(type, props, page);
  }
}

function printTag(type: string, props: Props, page: Page): void {
  let raw: string | null = null;
  page.html += `<${type}`;
  for (const name in props) {
    const value = props[name];
    if (name === "dangerouslySetInnerHTML" && isRaw(value)) raw = value.__html;
    else if (name !== "children") page.html += attribute(type, attributeNames[name] ?? name, value);
  }
  if (voidElements.has(type)) page.html += "/>";
  else {
    page.html += ">";
    if (raw === null) print(props.children, page);
    else page.html += raw;
    page.html += `</${type}>`;
  }
}

/** Whether JSX made it. Data of minutes cannot pass for an element. */
function isElement(node: unknown): node is Element {
  return isValidElement(node);
}

/** True prints an attribute without a value, except where HTML wants the word `true`. */
function attribute(tag: string, name: string, value: unknown): string {
  if (typeof value === "string" && value !== "") return ` ${name}="${escaped(value)}"`;
  if (typeof value === "number") return ` ${name}="${value}"`;
  if (typeof value === "boolean" && /^(?:aria-|data-|spellcheck$)/.test(name)) return ` ${name}="${value}"`;
  if (typeof value === "object" && value !== null)
    throw new TypeError(`The attribute ${name} of <${tag}> is an object; give it a text, or leave it out.`);
  return value === true || value === "" ? ` ${name}` : "";
}

function isRaw(value: unknown): value is { readonly __html: string } {
  return typeof value === "object" && value !== null && "__html" in value;
}

const signs = /[&<"]/;

/** Tests first, because most texts need no escape. */
function escaped(text: string): string {
  return signs.test(text)
    ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
    : text;
}
