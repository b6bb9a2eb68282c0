import { aliasPath, listNames, paths } from "../../format/urls.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Holdings, RedirectPage } from "../../model/pages.ts";
import type { Texts } from "../../texts/texts.ts";

/**
 * `/latest/`, lists that hold nothing, all aliases, and each day on which only other series than the first met. Aliases of
 * quarantined minutes lead to the page with their errors, so that no link breaks. An alias of two meetings leads to neither of
 * them, and one that is a page does not hide it.
 */
export function redirectPages(
  meetings: readonly Meeting[],
  quarantined: readonly Meeting[],
  isPage: (path: string) => boolean,
  texts: Texts,
  holdings: Holdings,
): RedirectPage[] {
  const latest = meetings.at(-1);
  const redirect = (path: string, meeting: Meeting): RedirectPage => ({
    path,
    target: paths.meeting(meeting.id),
    label: texts.meeting.minutesOf(meeting.date),
  });
  const owners = new Map<string, Meeting | null>();
  for (const meeting of [...meetings, ...quarantined]) {
    for (const path of meeting.aliases.map(aliasPath))
      owners.set(path, owners.has(path) && owners.get(path) !== meeting ? null : meeting);
  }
  const toAll = (path: string): RedirectPage => ({
    path,
    target: paths.meetings,
    label: texts.meeting.allMeetings,
  });
  const latestPage = latest ? redirect(paths.latest, latest) : toAll(paths.latest);
  // Their addresses may be saved from a time when they held something.
  const emptyLists = listNames.filter((name) => !holdings[name]).map((name) => toAll(paths[name]));
  for (const [path, meeting] of plainDays(meetings)) if (!owners.has(path)) owners.set(path, meeting);
  const redirects = [...owners].flatMap(([path, meeting]) =>
    meeting && !isPage(path) ? redirect(path, meeting) : [],
  );
  return [latestPage, ...emptyLists, ...redirects];
}

/** A day leads to a meeting of its own, so that nobody needs to know the series; where several met, to the first of them. */
function plainDays(meetings: readonly Meeting[]): ReadonlyMap<string, Meeting> {
  const days = new Map<string, Meeting>();
  for (const meeting of meetings.toReversed())
    if (meeting.id !== meeting.date) days.set(paths.meeting(meeting.date), meeting);
  return days;
}
