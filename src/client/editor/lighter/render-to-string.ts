import { isElement } from "./jsx.ts";

// In the browser, in place of the package `preact-render-to-string`: templates keep no state and print no style.

const voidElements: ReadonlySet<string> = new Set(["br", "hr", "img", "input", "wbr"]);

/** What a template makes as HTML. All text is escaped, but that of `dangerouslySetInnerHTML`. */
export function renderToString(node: unknown): string {
  if (typeof node === "string" || typeof node === "number") return escaped(node);
  if (Array.isArray(node)) return node.map(renderToString).join("");
  if (!isElement(node)) return "";
  const { type, props } = node;
  if (typeof type === "function") return renderToString(type(props));
  const { children, dangerouslySetInnerHTML, key, ...attributes } = props;
  const opening = `<${type}${Object.entries(attributes).map(attribute).join("")}`;
  const inner = isRaw(dangerouslySetInnerHTML) ? dangerouslySetInnerHTML.__html : renderToString(children);
  return inner === "" && voidElements.has(type) ? `${opening}/>` : `${opening}>${inner}</${type}>`;
}

/** True stands for an attribute without a value, but for those whose values are words. */
function attribute([name, value]: readonly [string, unknown]): string {
  const text = typeof value === "boolean" && /^(?:aria|data)-/.test(name) ? String(value) : value;
  if (text === true || text === "") return ` ${name}`;
  return typeof text === "string" || typeof text === "number" ? ` ${name}="${escaped(text)}"` : "";
}

function isRaw(value: unknown): value is { readonly __html: string } {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "__html") === "string";
}

function escaped(text: string | number): string {
  return String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
