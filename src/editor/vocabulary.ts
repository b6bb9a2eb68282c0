import { trackersOf } from "../format/references/trackers.ts";
import type { EditorKnowledge } from "../model/writing/editor.ts";
import type { Vocabulary } from "./completions.ts";

/** The names and issues that the team writes. */
export function vocabularyOf({
  draft,
  people,
  otherPeople,
  meetings,
  settings,
}: EditorKnowledge): Vocabulary {
  const keys = meetings.toReversed().flatMap(({ issueKeys = [] }) => issueKeys);
  const { issueTrackers } = trackersOf(settings, draft.series ?? settings.series[0].id);
  const starts = issueTrackers.flatMap(({ projects }) => projects.map((project) => `${project}-`));
  return {
    people: unique([...draft.regulars, ...[...people, ...otherPeople].map(({ name }) => name)]),
    issues: unique([...keys, ...starts]),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
