import type { Meeting } from "./meeting.ts";

/** A meeting and its neighbours in the whole archive. */
export interface LinkedMeeting {
  readonly meeting: Meeting;
  readonly previous: Meeting | null;
  readonly next: Meeting | null;
}

/** All meetings, oldest first. */
export interface Archive {
  readonly meetings: readonly LinkedMeeting[];
}

/** Somebody who attends, once, with every spelling that the minutes use for them. */
export interface Person {
  readonly slug: string;
  readonly name: string;
  readonly spellings: readonly string[];
}
