import { absoluteUrl } from "../urls.ts";

/** Where HTML stood that is to be read somewhere else. */
export interface HtmlPlace {
  readonly siteUrl: string;
  readonly basePath: string;
  /** Path of the page below the site's root. */
  readonly path: string;
}

const permalink = /<a class="permalink"[^>]*>#<\/a>/g;
const tag = /<(\/?)([a-z][a-z0-9]*)([^>]*)>/g;
/** Boxes of our own pages; the text in them is in elements of its own. */
const boxes = new Set(["div", "span"]);

/**
 * The HTML of minutes as a feed reader can show it: no permalinks, no classes and ids of our pages, and every address a
 * full one. It is given what our own Markdown renderer made, in which no attribute holds an angle bracket.
 */
export function portableHtml(html: string, place: HtmlPlace): string {
  return html.replace(permalink, "").replace(tag, (_, slash: string, name: string, attributes: string) => {
    if (boxes.has(name)) return "";
    if (slash) return `</${name}>`;
    const kept = [...attributes.matchAll(/ (href|start)="([^"]*)"/g)].map(([, attribute, value = ""]) =>
      attribute === "href" ? ` href="${fullAddress(value, place)}"` : ` ${attribute}="${value}"`,
    );
    return `<${name}${kept.join("")}>`;
  });
}

/** Addresses in minutes are full ones, fragments of their page, or paths below the base path. */
function fullAddress(address: string, { siteUrl, basePath, path }: HtmlPlace): string {
  if (address.startsWith("#")) return absoluteUrl(siteUrl, path) + address;
  if (!address.startsWith("/")) return address;
  const prefix = basePath.replace(/\/$/, "");
  return (
    siteUrl.replace(/\/$/, "") + (address.startsWith(`${prefix}/`) ? address.slice(prefix.length) : address)
  );
}
