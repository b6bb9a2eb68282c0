import { absoluteUrl, paths } from "../../format/urls.ts";
import type { TableRow } from "../../model/site-data.ts";
import type { ArchiveIndex } from "../archive-index.ts";

/**
 * Every action item of every meeting, once for each meeting that lists it. Rows with the same `item` are about the same
 * one, also where it was reworded or handed over.
 */
export function* actionRows({ meetings, actions, settings }: ArchiveIndex): Generator<TableRow> {
  yield ["date", "item", "owners", "text", "status", "first_seen", "weeks", "url"];
  for (const { id: meeting, date } of meetings) {
    for (const { action, key, firstSeen, weeks } of actions.get(meeting) ?? []) {
      const { owners, text, status, id } = action;
      const url = absoluteUrl(settings.url, paths.meeting(meeting, id));
      yield [date, key, owners.join(", "), text, status, firstSeen, weeks, url];
    }
  }
}
