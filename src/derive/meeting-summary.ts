import { anchors, paths } from "../format/urls.ts";
import type { Meeting } from "../model/meeting.ts";
import type { ActionRow, MeetingSummary, NamedPerson } from "../model/pages.ts";
import { countTable, releaseTable } from "./count-table.ts";
import type { Facts } from "./facts.ts";
import { meetingSentence } from "./meeting-sentence.ts";
import { namedPerson } from "./named-person.ts";

/** The facts of a meeting, ready to be shown. */
export function meetingSummary(meeting: Meeting, facts: Facts): MeetingSummary {
  const figures = facts.figures.get(meeting.date);
  const isMainSeries = meeting.series === facts.settings.series[0].id;
  const named = (name: string | null): NamedPerson | null =>
    name === null ? null : namedPerson(name, facts.people);
  return {
    path: paths.meeting(meeting.date),
    date: meeting.date,
    title: meeting.title,
    status: meeting.status,
    attending: meeting.attending?.map(({ name }) => namedPerson(name, facts.people)) ?? null,
    triage: meeting.triage && {
      thisWeek: named(meeting.triage.thisWeek),
      nextWeek: named(meeting.triage.nextWeek),
    },
    queues: figures?.queues
      ? countTable(
          figures.queues,
          meeting,
          isMainSeries ? facts.queues : null,
          meeting.stale.queues,
          anchors.queue,
        )
      : null,
    tickets: figures?.tickets
      ? countTable(
          figures.tickets,
          meeting,
          isMainSeries ? facts.tickets : null,
          meeting.stale.tickets,
          anchors.ticketState,
        )
      : null,
    releases: figures?.releases ? releaseTable(figures.releases, meeting, facts.releaseNames) : null,
    actions: actionRows(meeting, facts),
    sentence: isMainSeries ? meetingSentence(meeting, facts.tickets) : null,
  };
}

function actionRows(meeting: Meeting, facts: Facts): ActionRow[] {
  return (facts.actions.get(meeting.date) ?? []).map(({ action, firstSeen, weeks }) => ({
    id: action.id,
    path: `${paths.meeting(meeting.date)}#${action.id}`,
    owners: action.owners.map((owner) => namedPerson(owner, facts.people)),
    html: action.html,
    text: action.text,
    status: action.status,
    firstSeen,
    weeks,
  }));
}
