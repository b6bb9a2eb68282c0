import type { ActionHistory, DecisionRow } from "../../../model/collected-pages.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import type { OwnedHistory } from "../action-histories.ts";
import { decisionRow } from "../decision-rows.ts";
import type { MentioningMeeting } from "./mentioned-topics.ts";

/** Every action item, by its key. */
export type HistoriesByKey = ReadonlyMap<string, ActionHistory>;

export function historiesByKey(histories: readonly OwnedHistory[]): HistoriesByKey {
  return new Map(histories.map(({ key, history }) => [key, history]));
}

export interface TopicItems {
  readonly actions: readonly ActionHistory[];
  readonly decisions: readonly DecisionRow[];
}

/** The items of some meetings that mention a topic, the newest first. */
export function topicItems(
  meetings: readonly MentioningMeeting[],
  archive: ArchiveIndex,
  histories: HistoriesByKey,
): TopicItems {
  const actions = new Set<ActionHistory>();
  const decisions: DecisionRow[] = [];
  for (const { meeting, mentions } of meetings) {
    const anchors = new Set(mentions.map(({ anchor }) => anchor));
    for (const { action, key } of archive.actions.get(meeting.id) ?? []) {
      const history = anchors.has(action.id) ? histories.get(key) : undefined;
      if (history) actions.add(history);
    }
    for (const decision of meeting.decisions)
      if (anchors.has(decision.id)) decisions.push(decisionRow(meeting, decision, archive));
  }
  // Each wording of an item, and the lists below it, are among the mentions as far as they are about the topic.
  const short = { details: [], earlier: [], handovers: [] };
  return { actions: [...actions].map((history) => ({ ...history, ...short })), decisions };
}
