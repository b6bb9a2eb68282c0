/** One entry of a feed. */
export interface FeedEntry {
  readonly title: string;
  readonly path: string;
  /** When the meeting began, such as `2020-09-14T18:00:00Z`. */
  readonly updated: string;
  readonly summary: string;
}
