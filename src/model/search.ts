import type { IsoDate, MeetingId } from "./meeting.ts";
import type { Page } from "./pages.ts";
import type { NamedTopic } from "./settings.ts";

/** Kinds of results that a search can be limited to. */
export type SearchKind = "minutes" | "fact" | "action" | "decision" | "support" | "statement";

/** One possible search result: a section, an item, a statement, or a fact of the front matter. `path` includes its anchor. */
export interface SearchRecord extends Page {
  readonly kind: SearchKind;
  readonly date: IsoDate;
  /**
   * Title of the result, such as `OSG Software Team › Discussion`, `Action item (Mat)` or `Georgia Tech
   * (Brian L)`.
   */
  readonly title: string;
  /**
   * Headings above an item, such as `OSG Release Team`; empty if there are none or the title includes them.
   */
  readonly breadcrumb: string;
  readonly text: string;
  /** Words that find it and that its text lacks, such as an old address of its meeting. */
  readonly keywords: readonly string[];
  /** Names of people it concerns or unambiguously mentions. */
  readonly people: readonly string[];
  /** The top-level heading, in its most recent spelling; null above the first heading. */
  readonly section: string | null;
}

/** What a search can find of one meeting; empty if its minutes hold no text. */
export interface MeetingRecords {
  readonly id: MeetingId;
  readonly records: readonly SearchRecord[];
}

/** Everything with a page of its own, which a search can go to directly. */
export interface PageNames {
  /** Those of an archive of several, the first one first; otherwise empty. */
  readonly series: readonly { readonly id: string; readonly title: string }[];
  /** Oldest first. */
  readonly meetings: readonly MeetingId[];
  readonly people: readonly PersonNames[];
  readonly releases: readonly string[];
  /** Topics of the settings that the minutes mention. */
  readonly namedTopics: readonly NamedTopic[];
  /** Issues and pull requests, such as `SOFTWARE-2873` and `nodejs/node#63055`. */
  readonly topics: readonly string[];
}

export interface PersonNames {
  readonly name: string;
  readonly slug: string;
  readonly spellings: readonly string[];
}
