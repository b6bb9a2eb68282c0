import { absoluteUrl, paths } from "../format/urls.ts";
import type { SiteFrame } from "../model/pages.ts";
import { xmlText } from "./xml.ts";

/** Sitemap protocol 0.9: every page that a search engine should know. */
export function sitemap(frame: SiteFrame, pagePaths: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pagePaths.map((path) => `  <url><loc>${xmlText(absoluteUrl(frame.url, path))}</loc></url>`),
    "</urlset>",
    "",
  ].join("\n");
}

/** Robots Exclusion Protocol (RFC 9309): everything or, where the site is not to be indexed, nothing. */
export function robots(frame: SiteFrame): string {
  const rule = frame.indexing ? "Disallow:" : "Disallow: /";
  return `User-agent: *\n${rule}\n\nSitemap: ${absoluteUrl(frame.url, paths.sitemap)}\n`;
}
