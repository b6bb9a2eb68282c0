import { anchors, paths } from "../../format/urls.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { ActionRow, MeetingSummary } from "../../model/meeting-page.ts";
import type { NamedPerson } from "../../model/pages.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { namedPerson } from "../people/people-index.ts";
import { countTable, releaseTable } from "./count-tables.ts";
import { meetingSentence } from "./meeting-sentence.ts";

/** What the page of a meeting shows at its top. */
export function meetingSummary(meeting: Meeting, archive: ArchiveIndex): MeetingSummary {
  const figures = archive.figures.get(meeting.date);
  const isMainSeries = meeting.series === archive.settings.series[0].id;
  const named = (name: string | null): NamedPerson | null =>
    name === null ? null : namedPerson(name, archive.people);
  return {
    path: paths.meeting(meeting.date),
    date: meeting.date,
    title: meeting.title,
    status: meeting.status,
    attending: meeting.attending?.map(({ name }) => namedPerson(name, archive.people)) ?? null,
    triage: meeting.triage && {
      thisWeek: named(meeting.triage.thisWeek),
      nextWeek: named(meeting.triage.nextWeek),
    },
    queues: figures?.queues
      ? countTable(
          figures.queues,
          meeting,
          isMainSeries ? archive.queues : null,
          meeting.stale.queues,
          anchors.queue,
        )
      : null,
    tickets: figures?.tickets
      ? countTable(
          figures.tickets,
          meeting,
          isMainSeries ? archive.tickets : null,
          meeting.stale.tickets,
          anchors.ticketState,
        )
      : null,
    releases: figures?.releases ? releaseTable(figures.releases, meeting, archive.releaseNames) : null,
    actions: actionRows(meeting, archive),
    sentence: isMainSeries ? meetingSentence(meeting, archive.tickets) : null,
  };
}

function actionRows(meeting: Meeting, archive: ArchiveIndex): ActionRow[] {
  return (archive.actions.get(meeting.date) ?? []).map(({ action, firstSeen, weeks }) => ({
    id: action.id,
    path: `${paths.meeting(meeting.date)}#${action.id}`,
    owners: action.owners.map((owner) => namedPerson(owner, archive.people)),
    html: action.html,
    text: action.text,
    status: action.status,
    firstSeen,
    weeks,
  }));
}
