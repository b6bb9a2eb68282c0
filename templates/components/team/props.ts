import type { IndexRow } from "../../../src/model/index-pages.ts";
import type { MeetingPage, MeetingSummary } from "../../../src/model/meeting-page.ts";
import type { SiteMetadata } from "../../../src/model/pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

/*
 * What the components that a team may replace are given. These types are an interface: a property changes its name or its meaning
 * only with a new major version. Of `texts` that holds for the whole, and not for each text.
 */

/** The top of every page. */
export interface SiteHeaderProps {
  readonly metadata: SiteMetadata;
  /** The words of the interface in the language of the site. */
  readonly texts: Texts;
  /** Path of the page below the site's root. */
  readonly path: string;
}

/** The end of every page. */
export interface SiteFooterProps {
  readonly metadata: SiteMetadata;
  readonly texts: Texts;
}

/** The day, the title and the series of a meeting, above its minutes. */
export interface MeetingHeadProps {
  readonly meeting: Pick<MeetingPage, "path" | "date" | "title" | "status" | "seriesLink">;
  /** Path under which the site is served; `href` puts it before paths. */
  readonly basePath: string;
  readonly texts: Texts;
}

/** One line of a list of meetings, as an item of the list: a meeting, or what is known of a week without one. */
export interface MeetingRowProps {
  readonly row: IndexRow;
  readonly basePath: string;
  readonly texts: Texts;
}

/** The facts that a meeting recorded, each with its change. */
export interface FactStripProps {
  readonly meeting: MeetingSummary;
  readonly basePath: string;
  readonly texts: Texts;
  /** Link to the meeting page; empty on that page itself. */
  readonly pageHref: string;
}

/** The props of each component that a team may replace, by its name. */
export interface TeamProps {
  readonly SiteHeader: SiteHeaderProps;
  readonly SiteFooter: SiteFooterProps;
  readonly MeetingHead: MeetingHeadProps;
  readonly MeetingRow: MeetingRowProps;
  readonly FactStrip: FactStripProps;
}
