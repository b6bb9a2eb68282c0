/** An address that a reader may hold. */
export interface LedgerLink {
  /** Path below the site's root, with an anchor where it names a part, such as `/meetings/2020-09-14/#summary`. */
  readonly link: string;
  /** The path that it leads on to; null where it is a page or file itself. */
  readonly target: string | null;
}
