import type { IndexRow } from "../../../src/model/index-pages.ts";
import { MeetingRow } from "./MeetingRow.tsx";

interface Props {
  readonly rows: readonly IndexRow[];
  readonly basePath: string;
}

/** Meetings and weeks without one, newest first. */
export function MeetingList({ rows, basePath }: Props) {
  return (
    <ol class="meetings">
      {rows.map((row) => (
        <MeetingRow row={row} basePath={basePath} />
      ))}
    </ol>
  );
}
