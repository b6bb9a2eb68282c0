import { changeKinds } from "../../compare/comparison-parts.ts";
import { formerIdsOf, idsOf, longIdsOf } from "../../format/markdown/anchors.ts";
import { anchors, paths } from "../../format/urls.ts";
import type { ComparedBoard, ComparedReleases } from "../../model/delta.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { PublishedLink } from "../../model/site-data.ts";
import type { ArchiveIndex } from "../archive-index.ts";

/** Links to the parts of the page of a meeting that stay where they are. */
export function meetingAnchorLinks(meeting: Meeting, archive: ArchiveIndex): PublishedLink[] {
  const path = paths.meeting(meeting.id);
  const links = meetingAnchors(meeting, archive).map((id) => ({ link: `${path}#${id}`, target: null }));
  return [...links, ...longLinks(path, meeting)];
}

const everyMeeting = [
  anchors.summary,
  anchors.attendance,
  anchors.triage,
  anchors.tickets,
  anchors.queues,
  anchors.releases,
  anchors.minutes,
  anchors.changes,
  ...changeKinds.map((kind) => anchors.actionsThat(kind)),
  anchors.actionsThat(null),
];

/** An agenda counts only what every meeting has, because its words will change. */
function meetingAnchors(meeting: Meeting, archive: ArchiveIndex): string[] {
  if (meeting.status === "agenda") return everyMeeting;
  const { tickets = null, queues = null, releases = null } = archive.figures.get(meeting.id) ?? {};
  return [
    ...everyMeeting,
    ...(meeting.actions.length > 0 ? [anchors.actions] : []),
    ...boardAnchors(tickets, anchors.ticketState),
    ...boardAnchors(queues, anchors.queue),
    ...releaseAnchors(releases),
    ...idsOf(meeting.body),
    ...formerIdsOf(meeting.body),
  ];
}

/** Links to items by the ids of the first scheme. They lead to their ids now, which outlive more edits. */
function longLinks(path: string, meeting: Meeting): PublishedLink[] {
  if (meeting.status === "agenda") return [];
  return [...longIdsOf(meeting.body)].map(([longId, id]) => ({
    link: `${path}#${longId}`,
    target: `${path}#${id}`,
  }));
}

function boardAnchors(board: ComparedBoard | null, anchorOf: (name: string) => string): string[] {
  return board ? [...board.counts, board.total].map(({ name }) => anchorOf(name)) : [];
}

function releaseAnchors(table: ComparedReleases | null): string[] {
  return (table?.rows ?? []).flatMap(({ state, cells }) => [
    anchors.releaseState(state),
    ...cells.flatMap((cell, index) =>
      cell ? [anchors.releaseCell(table?.columns[index] ?? "", state)] : [],
    ),
  ]);
}
