/** What a service worker is told about the build that it belongs to. Paths are below the site's root, with a slash. */
export interface Shell {
  /** Changes whenever one of the assets or the data of a page does. */
  readonly version: string;
  /** Kept from the first visit on, and never forgotten. */
  readonly pages: readonly string[];
  readonly assets: readonly string[];
  /** Shown in the place of a page that is not kept. */
  readonly offlinePage: string;
}
