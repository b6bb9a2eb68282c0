import type { Page } from "./pages.ts";

/** One entry of a feed; `path` is the page that shows it. */
export interface FeedEntry extends Page {
  /** A unique path that never changes and is never reused. */
  readonly id: string;
  readonly title: string;
  /** Start of the meeting, such as `2020-09-14T18:00:00Z`. */
  readonly updated: string;
  /** One sentence of plain text; null if the title says as much. */
  readonly summary: string | null;
  /** Safe HTML in which every link is absolute, so that it works in any feed reader. */
  readonly html: string;
}

/** A feed; `path` is its Atom file. Entries are newest first. */
export interface Feed extends Page {
  readonly title: string;
  readonly description: string;
  /** The web page with the same content. */
  readonly pagePath: string;
  readonly entries: readonly FeedEntry[];
}

/** A meeting in a calendar. Times are UTC, such as `2020-09-14T18:00:00Z`; days where the time is not known. */
export interface CalendarEvent {
  /** Depends on the date only, so that calendars recognise the meeting after each build. */
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly isCancelled: boolean;
  readonly description: string;
  /** Address of the minutes; null if there are none yet. */
  readonly url: string | null;
}

export interface Calendar {
  readonly title: string;
  readonly description: string;
  readonly timeZone: string;
  /** Time of the latest meeting. Not the time of the build, so that the same input gives the same bytes. */
  readonly stamp: string;
  /** Sorted by date. */
  readonly events: readonly CalendarEvent[];
}
