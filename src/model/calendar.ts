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
