import { paths } from "../../format/urls.ts";
import type { LinkedMeeting } from "../../model/archive.ts";
import type { MeetingId } from "../../model/meeting.ts";
import type { SiteData } from "../../model/site-data.ts";

/** The page of a meeting, and the files that are made with it. */
export function pathsWithPage(id: MeetingId): string[] {
  return [paths.meeting(id), ...textPaths(id), paths.meetingCard(id)];
}

/** The files of a meeting for people who read elsewhere. */
export function textPaths(id: MeetingId): string[] {
  return [paths.meetingMarkdown(id), paths.meetingText(id)];
}

/** Finds the minutes from which the file at a site path is made. */
export function minutesByPath(meetings: readonly LinkedMeeting[]): SiteData["minutesOf"] {
  const found = new Map(
    meetings.flatMap(({ meeting: { id, source } }) =>
      [...pathsWithPage(id), paths.meetingJson(id)].map((path) => [path, source] as const),
    ),
  );
  return (path) => found.get(path) ?? null;
}
