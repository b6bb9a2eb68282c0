import { paths } from "../../../format/urls.ts";
import type { MeetingId } from "../../../model/meeting.ts";
import type { TopicMention } from "../../../model/outline.ts";
import type { MentionRow, TopicMeeting } from "../../../model/topics/topic-pages.ts";
import type { MentioningMeeting } from "./mentioned-topics.ts";

/** A meeting as the page and the feed of a topic show it. */
export function topicMeeting({ meeting, mentions }: MentioningMeeting): TopicMeeting {
  const { id, date, title, status } = meeting;
  return {
    path: paths.meeting(id),
    date,
    title,
    status,
    anchor: null,
    mentions: mentionRows(id, mentions),
  };
}

/** The lines of one part of the minutes as one row. */
function mentionRows(id: MeetingId, mentions: readonly TopicMention[]): MentionRow[] {
  const rows: (MentionRow & { readonly texts: string[] })[] = [];
  for (const { anchor, headings, text } of mentions) {
    const path = paths.meeting(id, anchor ?? undefined);
    const last = rows.at(-1);
    if (last?.path === path) last.texts.push(text);
    else rows.push({ path, breadcrumb: headings.join(" › "), texts: [text] });
  }
  return rows;
}
