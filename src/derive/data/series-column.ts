import type { Meeting } from "../../model/meeting.ts";
import type { ArchiveIndex } from "../archive-index.ts";

/** The last column of the tables of an archive of several series; without a cell where there is only one. */
export interface SeriesColumn {
  readonly header: readonly string[];
  /** The id of the series, as in addresses. */
  readonly of: (meeting: Meeting) => readonly string[];
}

export function seriesColumn({ seriesInUse }: Pick<ArchiveIndex, "seriesInUse">): SeriesColumn {
  return seriesInUse.length > 1
    ? { header: ["series"], of: ({ series }) => [series] }
    : { header: [], of: () => [] };
}
