import { areSamePeople } from "../../../compare/people.ts";
import { anchors, paths } from "../../../format/urls.ts";
import type { Meeting } from "../../../model/meeting.ts";
import type { ActionRow, MeetingSummary } from "../../../model/meeting-page.ts";
import type { NamedPerson } from "../../../model/pages.ts";
import type { CountTable } from "../../../model/tables.ts";
import type { ActionListing } from "../../actions/action-changes.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import { namedPeople, namedPerson } from "../../people/people-index.ts";
import { ticketSentence } from "../../series/ticket-sentence.ts";
import { countTable } from "./count-table.ts";
import { releaseTable } from "./release-table.ts";

/** The summary at the top of a meeting page. */
export function meetingSummary(meeting: Meeting, archive: ArchiveIndex): MeetingSummary {
  const figures = archive.figures.get(meeting.id);
  const isMainSeries = meeting.series === archive.settings.series[0].id;
  const named = (name: string | null): NamedPerson | null =>
    name === null ? null : namedPerson(name, archive.people);
  const table = (board: "tickets" | "queues", anchorOf: (name: string) => string): CountTable | null => {
    const compared = figures?.[board];
    const history = isMainSeries ? { series: archive[board], typoOf: archive.typoOf[board] } : null;
    return compared
      ? countTable(compared, meeting, history, meeting.stale[board], anchorOf, archive.texts)
      : null;
  };
  return {
    id: meeting.id,
    series: meeting.series,
    path: paths.meeting(meeting.id),
    date: meeting.date,
    title: meeting.title,
    status: meeting.status,
    attending: meeting.attending?.map(({ name }) => namedPerson(name, archive.people)) ?? null,
    attendance: archive.attendanceFigures.get(meeting.id) ?? null,
    triage: meeting.triage && {
      thisWeek: named(meeting.triage.thisWeek),
      nextWeek: named(meeting.triage.nextWeek),
    },
    queues: table("queues", anchors.queue),
    tickets: table("tickets", anchors.ticketState),
    releases: figures?.releases
      ? releaseTable(figures.releases, meeting, archive.releaseNames, archive.texts)
      : null,
    unrecorded: archive.unrecorded.get(meeting.id) ?? [],
    actions: actionRows(meeting, archive),
    sentence: isMainSeries ? ticketSentence(meeting, archive.tickets, archive.texts) : null,
  };
}

function actionRows({ id }: Meeting, archive: ArchiveIndex): ActionRow[] {
  return (archive.actions.get(id) ?? []).map((carried) => actionRow({ meeting: id, carried }, null, archive));
}

/** An action item as a meeting lists it; `previous` is how the meeting before did, if that matters. */
export function actionRow(
  { meeting, carried: { action, firstSeen, weeks } }: ActionListing,
  previous: ActionListing | null,
  { people }: ArchiveIndex,
): ActionRow {
  const owners = namedPeople(action.owners, people);
  const ownersBefore = previous && namedPeople(previous.carried.action.owners, people);
  return {
    id: action.id,
    path: paths.meeting(meeting, action.id),
    owners,
    content: action.content,
    text: action.text,
    details: action.details,
    status: action.status,
    firstSeen,
    weeks,
    handedOverBy: ownersBefore && !areSamePeople(ownersBefore, owners) ? ownersBefore : null,
  };
}
