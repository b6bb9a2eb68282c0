import { absoluteUrl } from "../../format/urls.ts";
import type { Block, ListItem } from "../../model/body.ts";
import type { ActionRow, MeetingPage } from "../../model/meeting-page.ts";
import type { Texts } from "../../texts/texts.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { meetingFacts, minutesContent } from "./meeting-content.ts";
import { link, paragraph, text } from "./nodes.ts";

/**
 * All that the page of a meeting says, for files that people read elsewhere: its facts, what became of each action item, what was
 * decided, and the minutes.
 */
export function exportedMeeting(
  page: MeetingPage,
  { settings, texts }: Pick<ArchiveIndex, "settings" | "texts">,
): readonly Block[] {
  const address = absoluteUrl(settings.url, page.path);
  return [
    heading(1, `${page.title}, ${texts.dates.long(page.date)}`),
    paragraph(link(address, address)),
    ...meetingFacts(page, texts),
    ...upcoming(page, texts),
    ...actionItems(page, texts),
    ...decided(page, texts),
    ...minutesContent(page, texts),
  ];
}

/** The next meeting, as the page of the latest one says it. */
function upcoming({ upcoming: found }: MeetingPage, { facts }: Texts): readonly Block[] {
  if (!found) return [];
  const { next, cancelled } = found;
  const words = facts.nextMeeting;
  const days = [
    ...(next
      ? [
          [words.day(next.date), next.time, next.isStated ? null : words.scheduled]
            .filter((part) => part !== null)
            .join(", "),
        ]
      : []),
    ...(cancelled ? [words.none(cancelled.date, cancelled.reason)] : []),
  ];
  return days.length > 0 ? [paragraph(text(`${words.title}: ${days.join("; ")}`))] : [];
}

function actionItems({ actionGroups }: MeetingPage, texts: Texts): readonly Block[] {
  if (actionGroups.length === 0) return [];
  const { review } = texts;
  return [
    heading(2, review.title),
    ...actionGroups.flatMap(({ change, rows }): Block[] => [
      heading(3, review.groups[change ?? "closedBefore"]),
      { type: "list", ordered: false, children: rows.map((row) => actionItem(row, texts)) },
    ]),
  ];
}

function actionItem(row: ActionRow, { actionItems: words, review }: Texts): ListItem {
  const owners = row.owners.map(({ written }) => written).join(", ");
  const by = row.handedOverBy?.map(({ written }) => written).join(", ");
  const notes = [
    ...(row.weeks === 0 ? [] : [words.carriedSince(row.weeks, row.firstSeen)]),
    ...(by === undefined ? [] : [`${review.handedOverBy} ${by}`]),
  ];
  const line = paragraph(
    ...(owners === "" ? [] : [text(`${owners}: `)]),
    ...row.content,
    ...(notes.length === 0 ? [] : [text(` (${notes.join("; ")})`)]),
  );
  return { type: "listItem", children: [line, ...row.details] };
}

function decided({ decided: decisions }: MeetingPage, texts: Texts): readonly Block[] {
  if (decisions.length === 0) return [];
  const items = decisions.map(
    (content): ListItem => ({ type: "listItem", children: [paragraph(...content)] }),
  );
  return [heading(2, texts.decisions.title), { type: "list", ordered: false, children: items }];
}

function heading(depth: number, title: string): Block {
  return { type: "heading", depth, children: [text(title)] };
}
