import type { Assets } from "../../templates/components/page-props.ts";

/** Paths of styles and scripts, for tests that need no bundle. */
export const assets: Assets = {
  "site.css": "/assets/site.css",
  "compare.css": "/assets/compare.css",
  "attendance.css": "/assets/attendance.css",
  "search-page.css": "/assets/search-page.css",
  "year.css": "/assets/year.css",
  "topic.css": "/assets/topic.css",
  "editor.css": "/assets/editor.css",
  "icon.svg": "/assets/icon.svg",
  "source-serif-4.woff2": "/assets/source-serif-4.woff2",
  "theme.js": "/assets/theme.js",
  "reader.js": "/assets/reader.js",
  "charts.js": "/assets/charts.js",
  "interactive-chart.js": "/assets/interactive-chart.js",
  "search-page.js": "/assets/search-page.js",
  "new-page.js": "/assets/new-page.js",
  "reading.js": "/assets/reading.js",
  "on-demand.js": "/assets/on-demand.js",
  "filter.js": "/assets/filter.js",
  "compare-page.js": "/assets/compare-page.js",
  "since-visit.js": "/assets/since-visit.js",
  "actions-page.js": "/assets/actions-page.js",
  "redirect.js": "/assets/redirect.js",
  "kept-pages.js": "/assets/kept-pages.js",
};
