import type { IsoDate } from "./meeting.ts";

/** What a citation tells of a meeting. */
export interface Cited {
  readonly title: string;
  readonly date: IsoDate;
  /** The part of the minutes, such as `OSG Software Team › Discussion`; null for all of them. */
  readonly section: string | null;
  /** Full address, of the section where there is one. */
  readonly url: string;
}

/** The same citation in each form that a reader may paste. */
export interface Citation {
  readonly text: string;
  readonly markdown: string;
  readonly bibtex: string;
}
