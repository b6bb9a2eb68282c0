import type { Meeting, MeetingSource } from "../model/meeting.ts";
import type { KnownMeeting } from "../model/writing/editor.ts";

/** A meeting with what a page left out of it, because it was empty or not needed. */
export function knownMeeting(known: KnownMeeting): Meeting {
  return { ...nothing, ...known };
}

/** The source of a meeting of which nothing else is to be said. */
export function sourceAt(path: string): MeetingSource {
  return {
    path,
    hasCoordinates: false,
    ...{ withheld: [], unknownDirectives: [], nearMarkers: [], skippedLevels: [], localLinks: [] },
  };
}

const nothing = {
  attending: null,
  triage: null,
  queues: null,
  tickets: null,
  releases: null,
  stale: {},
  next: null,
  aliases: [],
  formerAnchors: [],
  sections: [],
  actions: [],
  decisions: [],
  support: [],
  statements: [],
  issueKeys: [],
  mentions: [],
  body: [],
  agenda: null,
} satisfies Partial<Meeting>;
