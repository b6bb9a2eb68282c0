// The audit as an HTML page.

import { renderMarkdown } from "../../format/markdown/markdown-text.ts";

const style = `
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
  body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
  table { border-collapse: collapse; display: block; overflow-x: auto; }
  th, td { border-bottom: 1px solid; padding: 0.2rem 0.8rem 0.2rem 0; text-align: left; vertical-align: top; }
`;

/** The Markdown report as a self-contained HTML page. */
export function auditHtml(markdown: string): string {
  return [
    "<!doctype html>",
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    "<title>Hand-written changes</title>",
    `<style>${style}</style>`,
    renderMarkdown(markdown),
    "</html>",
    "",
  ].join("\n");
}
