import type { Meeting } from "../../model/meeting.ts";

/** Whether a meeting is compared with others: not if it was cancelled, or is planned and lists no action items yet. */
export function isCompared({ status, actions }: Meeting): boolean {
  return status === "minutes" || (status === "agenda" && actions.length > 0);
}

/** Whether two meetings of a series are compared, and any records something to compare. */
export function hasComparisons(meetings: readonly Meeting[]): boolean {
  const compared = meetings.filter(isCompared);
  const seriesCount = new Set(compared.map(({ series }) => series)).size;
  return compared.length > seriesCount && compared.some(recordsAnything);
}

function recordsAnything(meeting: Meeting): boolean {
  const { attending, tickets, queues, releases, actions, decisions, support } = meeting;
  return (
    [attending, tickets, queues, releases].some((recorded) => recorded !== null) ||
    actions.length + decisions.length + support.length > 0
  );
}
