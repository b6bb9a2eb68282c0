import type { Meeting } from "../../../model/meeting.ts";
import type { ActionGroup } from "../../../model/meeting-page.ts";
import type { ChangedAction } from "../../actions/action-changes.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import { actionRow } from "./meeting-summary.ts";

/** The action items of a meeting and those that it no longer lists, by what became of them. */
export function actionGroups({ id }: Meeting, archive: ArchiveIndex): ActionGroup[] {
  const groups = new Map<ChangedAction["change"], ChangedAction[]>();
  for (const changed of archive.actionChanges.get(id)?.actions ?? []) {
    const group = groups.get(changed.change) ?? [];
    groups.set(changed.change, group);
    group.push(changed);
  }
  return [...groups].map(([change, actions]) => ({
    change,
    rows: actions.map((changed) => actionRow(changed, changed.previous, archive)),
  }));
}
