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

/** A person in `people.yaml`, with every spelling that the minutes use. */
export interface Person {
  readonly slug: string;
  readonly name: string;
  readonly spellings: readonly string[];
}
