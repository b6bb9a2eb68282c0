import { absoluteUrl, paths } from "../../format/urls.ts";
import type { MeetingId } from "../../model/meeting.ts";
import type { TableRow } from "../../model/site-data.ts";
import type { CarriedAction } from "../actions/carried-actions.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { seriesColumn } from "./series-column.ts";

/**
 * Every action item of every meeting, once for each meeting that lists it, and once for the meeting at which it is gone. Rows with
 * the same `item` are about the same one, also where it was reworded or handed over. `url` leads to its last minutes so far.
 */
export function* actionRows(archive: ArchiveIndex): Generator<TableRow> {
  const { meetings, actions, actionChanges, settings } = archive;
  const series = seriesColumn(archive);
  yield ["date", "item", "owners", "text", "status", "first_seen", "weeks", "url", ...series.header];
  for (const meeting of meetings) {
    const { id, date } = meeting;
    const changes = actionChanges.get(id)?.actions ?? [];
    const back = new Set(changes.filter(({ change }) => change === "back").map(({ carried }) => carried.key));
    const row = (
      status: string,
      listed: MeetingId,
      { action, key, firstSeen, weeks }: CarriedAction,
    ): TableRow => {
      const url = absoluteUrl(settings.url, paths.meeting(listed, action.id));
      const owners = action.owners.join(", ");
      return [date, key, owners, action.text, status, firstSeen, weeks, url, ...series.of(meeting)];
    };
    for (const carried of actions.get(id) ?? [])
      yield row(back.has(carried.key) ? "back" : carried.action.status, id, carried);
    for (const { change, meeting: listed, carried } of changes)
      if (change === "gone") yield row("gone", listed, carried);
  }
}
