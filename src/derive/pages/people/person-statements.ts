import { sumOf } from "../../../format/numbers.ts";
import { paths, statementsPath } from "../../../format/urls.ts";
import type { PersonStatements } from "../../../model/people/person-pages.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import { byYear } from "../index/grouping.ts";
import type { PersonHistory } from "./person-histories.ts";

/** The most meetings that are listed, the newest; the search finds the statements of all. */
const mostMeetings = 150;

/** How often a person speaks at which meeting; null where the minutes record nothing that the person says. */
export function personStatements(
  { person, statements }: Pick<PersonHistory, "person" | "statements">,
  { texts }: Pick<ArchiveIndex, "texts">,
): PersonStatements | null {
  if (statements.length === 0) return null;
  return {
    count: sumOf(statements.map(({ count }) => count)),
    meetingCount: statements.length,
    years: byYear(statements.slice(-mostMeetings), ({ meeting }) => meeting.date).map(({ year, rows }) => ({
      year,
      rows: rows.map(({ meeting, first, count }) => ({
        path: paths.meeting(meeting.id, first),
        label: texts.person.spokenAt(texts.dates.short(meeting.date), count),
      })),
    })),
    isCut: statements.length > mostMeetings,
    search: statementsPath(person.name),
  };
}
