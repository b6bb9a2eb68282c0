import type { Page } from "./pages.ts";

/** One entry of a feed; its path is that of the page which shows it. */
export interface FeedEntry extends Page {
  /** A path that no entry of another meaning has, now or later. */
  readonly id: string;
  readonly title: string;
  /** When the meeting began, such as `2020-09-14T18:00:00Z`. */
  readonly updated: string;
  /** One sentence of plain text. */
  readonly summary: string;
  /** Safe HTML that means the same wherever it is read: every address in it is a full one. */
  readonly html: string;
}

/** A list of entries, newest first; its own path is that of the Atom file. */
export interface Feed extends Page {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same to a reader. */
  readonly pagePath: string;
  readonly entries: readonly FeedEntry[];
}

/** A meeting in a calendar; all moments are instants such as `2020-09-14T18:00:00Z`. */
export interface CalendarEvent {
  /** The same for the same day in every build. */
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly isCancelled: boolean;
  readonly description: string;
  /** Full address of the minutes; null before there are any. */
  readonly url: string | null;
}

export interface Calendar {
  readonly title: string;
  readonly description: string;
  readonly timeZone: string;
  /** When what it says was known: the moment of the latest meeting, for no clock is asked. */
  readonly stamp: string;
  /** By start. */
  readonly events: readonly CalendarEvent[];
}
