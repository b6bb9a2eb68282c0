import { packChanges } from "../../compare/packed-changes.ts";
import { paths } from "../../format/urls.ts";
import type { ChangesFile } from "../../model/site-data.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { meetingChanges } from "../compare/meeting-changes.ts";
import { changedYears } from "../pages/compare-page.ts";

/** For each year, what changed at each of its meetings since the one before of its series. */
export function changesFiles(archive: ArchiveIndex): ChangesFile[] {
  return changedYears(archive).map(({ year, rows }) => ({
    path: paths.changesOfYear(year),
    make: () => packChanges(rows.flatMap((meeting) => meetingChanges(meeting, archive) ?? [])),
  }));
}
