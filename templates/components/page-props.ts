import type { SiteMetadata } from "../../src/model/pages.ts";
import type { Texts } from "../../src/texts/texts.ts";

/** Paths of the bundled style sheets, font and scripts, and of the icon. */
export interface Assets {
  readonly "site.css": string;
  /** Styles of one page each. */
  readonly "compare.css": string;
  readonly "attendance.css": string;
  readonly "search-page.css": string;
  readonly "year.css": string;
  readonly "topic.css": string;
  readonly "editor.css": string;
  /** The icon of a site that has none of its own. */
  readonly "icon.svg": string;
  readonly "source-serif-4.woff2": string;
  readonly "theme.js": string;
  readonly "reader.js": string;
  readonly "charts.js": string;
  readonly "interactive-chart.js": string;
  readonly "search-page.js": string;
  readonly "new-page.js": string;
  readonly "reading.js": string;
  readonly "on-demand.js": string;
  readonly "filter.js": string;
  readonly "compare-page.js": string;
  readonly "since-visit.js": string;
  readonly "actions-page.js": string;
  readonly "redirect.js": string;
  readonly "kept-pages.js": string;
}

/** Props that the layout of every page needs. */
export interface LayoutProps {
  readonly metadata: SiteMetadata;
  readonly assets: Assets;
  /** The words of the interface in the language of the site. */
  readonly texts: Texts;
}

/** Props of a page template: what its page shows, and what the layout of every page needs. */
export interface PageProps<View> extends LayoutProps {
  readonly view: View;
}
