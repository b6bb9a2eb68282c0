import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** A JSX page as the text of an HTML file; all text in it is escaped. */
export function renderPage(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}

/** A JSX picture as the text of an SVG file. */
export function renderPicture(picture: VNode): string {
  return `${renderToString(picture)}\n`;
}
