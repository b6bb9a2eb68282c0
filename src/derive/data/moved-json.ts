import { isIsoDate } from "../../format/days/days.ts";
import { paths } from "../../format/urls.ts";
import type { LinkedMeeting } from "../../model/archive.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { RedirectPage } from "../../model/pages.ts";
import type { MovedJson } from "../../model/site-data.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { meetingJson } from "./meeting-json.ts";

/** A meeting whose page has the address of another day as well. */
export interface MovedMeeting {
  readonly day: IsoDate;
  readonly linked: LinkedMeeting;
}

/** A program follows no redirect of a page, so where a day's page redirects, the JSON of that day is a copy. */
export function movedJsons(moved: readonly MovedMeeting[], archive: ArchiveIndex): MovedJson[] {
  return moved.map(({ day, linked }) => ({
    path: paths.meetingJson(day),
    make: () => meetingJson(linked, archive),
  }));
}

export function movedMeetings(
  redirects: readonly RedirectPage[],
  meetings: readonly LinkedMeeting[],
): MovedMeeting[] {
  const byPath = new Map(meetings.map((linked) => [paths.meeting(linked.meeting.id), linked]));
  return redirects.flatMap(({ path, target }) => {
    const [, day = ""] = /^\/meetings\/([\d-]+)\/$/.exec(path) ?? [];
    const linked = byPath.get(target);
    return linked && isIsoDate(day) ? [{ day, linked }] : [];
  });
}
