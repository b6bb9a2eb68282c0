import { aliasPath, paths } from "../../format/urls.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { RedirectPage } from "../../model/pages.ts";
import type { Texts } from "../../texts/texts.ts";

/** `/latest/` and all aliases. Aliases of quarantined minutes lead to the page with their errors, so that no link breaks. */
export function redirectPages(
  meetings: readonly Meeting[],
  quarantined: readonly Meeting[],
  texts: Texts,
): RedirectPage[] {
  const latest = meetings.at(-1);
  const redirect = (path: string, meeting: Meeting): RedirectPage => ({
    path,
    target: paths.meeting(meeting.date),
    label: texts.meeting.minutesOf(meeting.date),
  });
  const pages = new Map<string, RedirectPage>();
  for (const meeting of [...meetings, ...quarantined]) {
    for (const path of meeting.aliases.map(aliasPath))
      pages.set(path, pages.get(path) ?? redirect(path, meeting));
  }
  const latestPage = latest
    ? redirect(paths.latest, latest)
    : { path: paths.latest, target: paths.meetings, label: texts.meeting.allMeetings };
  return [latestPage, ...pages.values()];
}
