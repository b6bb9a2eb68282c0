import { dayOfMeeting } from "../../format/meetings/meeting-id.ts";
import { meetingPath } from "../../format/urls.ts";
import type { MeetingId } from "../../model/meeting.ts";
import type { NamedPerson } from "../../model/pages.ts";
import { dates } from "../../texts/en/words.ts";
import { element } from "../dom/elements.ts";
import { siteHref } from "../dom/site-href.ts";

/** The day of a meeting, linked to its minutes or a part of them. */
export function meetingLink(meeting: MeetingId, anchor?: string): HTMLAnchorElement {
  const day = dayOfMeeting(meeting);
  return element(
    "a",
    { href: siteHref(meetingPath(meeting, anchor)) },
    element("time", { datetime: day }, dates.medium(day)),
  );
}

/** A text, linked to a part of the minutes of a meeting. */
export function itemLink(text: string, meeting: MeetingId, anchor: string): HTMLAnchorElement {
  return element("a", { href: siteHref(meetingPath(meeting, anchor)) }, text);
}

/** Names as written, each linked to the page of the person, with commas between. */
export function personLinks(people: readonly NamedPerson[]): (string | Node)[] {
  return separated(
    people.map(({ written, path }) =>
      path === null ? written : element("a", { href: siteHref(path) }, written),
    ),
  );
}

/** The same with commas between. */
export function separated(parts: readonly (string | Node)[]): (string | Node)[] {
  return parts.flatMap((part, index) => (index > 0 ? [", ", part] : [part]));
}
