import { paths } from "../../format/urls.ts";
import type {
  ActionHistory,
  ActionsPage,
  DecisionRow,
  DecisionsPage,
  SupportPage,
  SupportRow,
} from "../../model/collected-pages.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { SupportEntry } from "../../model/outline.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { namedPerson } from "../people/people-index.ts";
import { yearList } from "./year-lists.ts";

/** `/actions/` */
export function actionsPage(histories: readonly ActionHistory[]): ActionsPage {
  const isOpen = ({ status }: ActionHistory): boolean => status === "open";
  return {
    path: paths.actions,
    open: histories.filter(isOpen).toSorted((a, b) => b.weeks - a.weeks),
    ...yearList(
      histories.filter((history) => !isOpen(history)),
      ({ lastSeen }) => lastSeen,
    ),
  };
}

/** `/decisions/` */
export function decisionsPage({ meetings }: ArchiveIndex): DecisionsPage {
  const rows = meetings
    .toReversed()
    .flatMap(({ date, decisions }) =>
      decisions.map(
        ({ id, content, text }): DecisionRow => ({ path: paths.meeting(date, id), date, content, text }),
      ),
    );
  return { path: paths.decisions, ...yearList(rows, ({ date }) => date) };
}

/** `/support/` */
export function supportPage(archive: ArchiveIndex): SupportPage {
  const rows = archive.meetings
    .toReversed()
    .flatMap((meeting) => meeting.support.map((entry) => supportRow(meeting, entry, archive)));
  return { path: paths.support, ...yearList(rows, ({ date }) => date) };
}

export function supportRow({ date }: Meeting, entry: SupportEntry, archive: ArchiveIndex): SupportRow {
  return {
    path: paths.meeting(date, entry.id),
    date,
    site: entry.site,
    people: entry.people.map((name) => namedPerson(name, archive.people)),
    content: entry.content,
    text: entry.text,
  };
}
