import { absoluteUrl, paths } from "../format/urls.ts";
import type { SiteMetadata } from "../model/pages.ts";
import { xmlText } from "./escape.ts";

/** Sitemap protocol 0.9. See https://www.sitemaps.org/protocol.html. */
export function sitemap(metadata: SiteMetadata, pagePaths: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pagePaths.map((path) => `  <url><loc>${xmlText(absoluteUrl(metadata.url, path))}</loc></url>`),
    "</urlset>",
    "",
  ].join("\n");
}

/** Robots Exclusion Protocol (RFC 9309): allows everything, or nothing if the site is not to be indexed. */
export function robots(metadata: SiteMetadata): string {
  const rule = metadata.indexing ? "Disallow:" : "Disallow: /";
  return `User-agent: *\n${rule}\n\nSitemap: ${absoluteUrl(metadata.url, paths.sitemap)}\n`;
}
