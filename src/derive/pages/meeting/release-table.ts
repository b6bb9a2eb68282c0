import { totalName } from "../../../format/names.ts";
import { anchors, paths } from "../../../format/urls.ts";
import type { ComparedReleases } from "../../../model/delta.ts";
import type { Meeting } from "../../../model/meeting.ts";
import type { ReleaseTable } from "../../../model/tables.ts";
import type { Texts } from "../../../texts/texts.ts";
import { versionName } from "../../deltas/release-versions.ts";
import { baselinePath, goneRow, noDeltaNote, since } from "./table-notes.ts";

/** The release table of one meeting. `releaseNames` are the releases that have a page. */
export function releaseTable(
  releases: ComparedReleases,
  meeting: Meeting,
  releaseNames: ReadonlySet<string>,
  texts: Texts,
): ReleaseTable {
  const total = releases.rows.at(-1)?.cells.at(-1);
  const lastRow = releases.rows.at(-1)?.cells ?? [];
  return {
    columns: releases.columns,
    columnPaths: releases.columns.map((column) =>
      releaseNames.has(versionName(column)) ? paths.release(versionName(column)) : null,
    ),
    rows: releases.rows.map(({ state, cells }) => ({
      state,
      isTotal: state === totalName,
      cells: cells.map((cell, index) => {
        const baseline = cell?.delta?.baseline;
        return cell
          ? {
              id: anchors.releaseCell(releases.columns[index] ?? "", state),
              baselinePath: baseline
                ? baselinePath(meeting, baseline, anchors.releaseCell(baseline.column ?? "", state))
                : null,
              ...cell,
            }
          : null;
      }),
    })),
    gone: releases.gone.map((gone) => {
      const column = gone.baseline.column ?? "";
      const isColumn = gone.name === column;
      const label = isColumn ? column : texts.figures.inColumn(gone.name, column);
      return goneRow(gone, label, meeting, anchors.releaseCell(column, isColumn ? totalName : gone.name));
    }),
    rollovers: releases.columns.flatMap((column, index) => {
      const from = lastRow[index]?.delta?.baseline.column;
      return from !== undefined && from !== column ? [{ column, from }] : [];
    }),
    since: releases.baselineDate === null ? null : since(releases.baselineDate, meeting.date, texts),
    note: noDeltaNote(total?.why ?? null, meeting.stale.releases, texts),
  };
}
