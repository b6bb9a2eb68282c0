import type { IsoDate } from "./meeting.ts";
import type { Page } from "./pages.ts";

/** What a search can be limited to. */
export type SearchKind = "minutes" | "action" | "decision" | "support";

/** One thing that a search can find: a section, an item, or a meeting's own facts. Its path ends in its anchor. */
export interface SearchRecord extends Page {
  readonly kind: SearchKind;
  readonly date: IsoDate;
  /** What a result is called, such as `OSG Software Team › Discussion`, `Action item (Mat)` or `Georgia Tech (Brian L)`. */
  readonly title: string;
  /** Sections that an item stands in, such as `OSG Release Team`; empty where the title says it, or there is none. */
  readonly breadcrumb: string;
  readonly text: string;
  /** Names of those whom it concerns, or whom its text names beyond doubt. */
  readonly people: readonly string[];
  /** The outermost section, as the archive writes it most recently; null above all headings. */
  readonly section: string | null;
}

/** Where a search leads straight: what has a page of its own. */
export interface SearchJumps {
  /** Days with minutes, oldest first. */
  readonly meetings: readonly IsoDate[];
  readonly people: readonly SearchJumpPerson[];
  readonly releases: readonly string[];
  /** Issue keys. */
  readonly topics: readonly string[];
}

export interface SearchJumpPerson {
  readonly name: string;
  readonly slug: string;
  readonly spellings: readonly string[];
}
