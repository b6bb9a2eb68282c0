import type { IndexRow } from "../../../src/model/index-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { MeetingRow } from "./MeetingRow.tsx";

interface Props {
  readonly rows: readonly IndexRow[];
  readonly basePath: string;
  readonly texts: Texts;
}

/** Meetings and weeks without one, newest first. */
export function MeetingList({ rows, basePath, texts }: Props) {
  return (
    <ol class="meetings">
      {rows.map((row) => (
        <MeetingRow row={row} basePath={basePath} texts={texts} />
      ))}
    </ol>
  );
}
