import type { IsoDate, MeetingStatus } from "./meeting.ts";
import type { TrendPoint } from "./series.ts";

/** One number of a card. */
export interface CardFigure {
  /** What is counted, in the number's singular or plural, such as `tickets`. */
  readonly label: string;
  readonly count: number;
  /** Since the earlier meeting; null where nothing is compared. */
  readonly change: number | null;
  /** The last counts, this one included; empty where they are not drawn. */
  readonly trend: readonly TrendPoint[];
}

/** The picture that a chat or a social network shows beside a link to a meeting. */
export interface SocialCard {
  /** Of the image, below the site's root. */
  readonly path: string;
  readonly siteTitle: string;
  /** The meeting's title; null where it says no more than the site's. */
  readonly title: string | null;
  readonly date: IsoDate;
  readonly status: MeetingStatus;
  /** Only what was recorded. */
  readonly figures: readonly CardFigure[];
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
}
