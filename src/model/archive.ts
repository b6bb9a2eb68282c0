import type { Meeting } from "./meeting.ts";

/** A meeting with the previous and next one of its series; null at either end. */
export interface LinkedMeeting {
  readonly meeting: Meeting;
  readonly previous: Meeting | null;
  readonly next: Meeting | null;
}

/** All meetings, oldest first. */
export interface Archive {
  readonly meetings: readonly LinkedMeeting[];
}

/** A person in `people.yaml`, or one who goes by the name in the minutes. */
export interface Person {
  readonly slug: string;
  readonly name: string;
  /** Every spelling that the minutes use. */
  readonly spellings: readonly string[];
  /** Slugs that the person's page had, or had if a spelling were the name; several people may share one. */
  readonly formerSlugs: readonly string[];
}
