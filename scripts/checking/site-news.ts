import { longDate } from "../../src/format/days/days.ts";
import { dayOfMeeting } from "../../src/format/meetings/meeting-id.ts";
import { counted } from "../../src/format/numbers.ts";
import { absoluteUrl, paths } from "../../src/format/urls.ts";
import type { MeetingId } from "../../src/model/meeting.ts";
import type { PublishedLink } from "../../src/model/site-data.ts";

/** The most meetings that are named; a first publication has all of them. */
const mostMeetings = 20;

/** What is new in one meeting since the site was published. */
interface MeetingNews {
  isNew: boolean;
  readonly counts: Map<string, number>;
}

/** What a site has that the published one has not, as a list in Markdown, by the links of both; newest meetings first. */
export function siteNews(
  published: readonly PublishedLink[],
  now: readonly PublishedLink[],
  siteUrl: string,
): string {
  const known = new Set(published.map(({ link }) => link));
  const news = new Map<MeetingId, MeetingNews>();
  for (const { link, target } of now) {
    if (target !== null || known.has(link)) continue;
    const [, id, anchor] = /^\/meetings\/(\d{4}-\d{2}-\d{2}(?:\/[\w-]+)?)\/(?:#(.+))?$/.exec(link) ?? [];
    if (id === undefined) continue;
    const meeting = news.get(id) ?? { isNew: false, counts: new Map<string, number>() };
    news.set(id, meeting);
    if (anchor === undefined) meeting.isNew = true;
    const [, kind] = /^(action|decision|support)-/.exec(anchor ?? "") ?? [];
    if (kind !== undefined) meeting.counts.set(kind, (meeting.counts.get(kind) ?? 0) + 1);
  }
  const lines = [...news]
    .filter(([, { isNew, counts }]) => isNew || counts.size > 0)
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([id, meeting]) => {
      const items = itemsOf(meeting).join(", ");
      const what = meeting.isNew ? `new${items === "" ? "" : `, with ${items}`}` : `now with ${items}`;
      return `- [${longDate(dayOfMeeting(id))}](${absoluteUrl(siteUrl, paths.meeting(id))}): ${what}`;
    });
  if (lines.length === 0) return "No meeting, action item or decision is new.\n";
  const more =
    lines.length > mostMeetings ? [`- and ${counted(lines.length - mostMeetings, "more meeting")}`] : [];
  return `${[...lines.slice(0, mostMeetings), ...more].join("\n")}\n`;
}

function itemsOf({ counts }: MeetingNews): string[] {
  const names = { action: "action item", decision: "decision" } as const;
  const entries = counts.get("support") ?? 0;
  return [
    ...Object.entries(names).flatMap(([kind, name]) => {
      const count = counts.get(kind) ?? 0;
      return count === 0 ? [] : [counted(count, name)];
    }),
    ...(entries === 0 ? [] : [`${entries} support ${entries === 1 ? "entry" : "entries"}`]),
  ];
}
