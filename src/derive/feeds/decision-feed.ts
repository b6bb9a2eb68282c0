import { paths } from "../../format/urls.ts";
import type { Feed } from "../../model/feeds.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { decisionRow } from "../pages/decision-rows.ts";
import { feedLength, meetingInstant } from "./meeting-feed.ts";
import { feedHtml, paragraph } from "./nodes.ts";

/** The newest decisions, newest first. */
export function decisionFeed(archive: ArchiveIndex): Feed {
  const { meetings, settings, texts } = archive;
  const newest = meetings
    .filter(({ decisions }) => decisions.length > 0)
    .slice(-feedLength)
    .reverse()
    .flatMap((meeting) => meeting.decisions.map((decision) => ({ meeting, decision })))
    .slice(0, feedLength);
  return {
    path: paths.decisionFeed,
    pagePath: paths.decisions,
    title: `${texts.decisions.title} · ${settings.title}`,
    description: texts.decisions.description,
    entries: newest.map(({ meeting, decision }) => {
      const { path, date, text, content, headings } = decisionRow(meeting, decision, archive);
      return {
        id: path,
        path,
        title: text,
        updated: meetingInstant(meeting, archive),
        summary: [meeting.title, texts.dates.long(date), headings.join(" › ")].filter(Boolean).join(" · "),
        html: feedHtml([paragraph(...content)], settings, path),
      };
    }),
  };
}
