import { dayOfMeeting } from "../../../format/meeting-id.ts";
import { paths } from "../../../format/urls.ts";
import type { Meeting } from "../../../model/meeting.ts";
import type { MeetingChanges } from "../../../model/meeting-page.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import { meetingChanges } from "../../compare/meeting-changes.ts";

/** What changed at a meeting since the one before of its series; null for the first, and where nothing is compared. */
export function changesSince(meeting: Meeting, archive: ArchiveIndex): MeetingChanges | null {
  const since = archive.actionChanges.get(meeting.id)?.since ?? null;
  const comparison = since === null ? null : meetingChanges(meeting, archive);
  if (since === null || comparison === null) return null;
  const series = archive.usedSeries.size > 1 ? meeting.series : null;
  const sinceDay = dayOfMeeting(since);
  return { since: sinceDay, comparison, path: paths.comparison(sinceDay, meeting.date, series) };
}
