import { detailLines, findPassages } from "../../format/markdown/passages.ts";
import { absoluteUrl, paths } from "../../format/urls.ts";
import type { LinkedMeeting } from "../../model/archive.ts";
import type { ComparedCount } from "../../model/delta.ts";
import type {
  ActionJson,
  ArchiveJson,
  CountJson,
  DecisionJson,
  MeetingJson,
  SourceJson,
  StatementJson,
} from "../../model/json.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Decision } from "../../model/outline.ts";
import type { Page } from "../../model/pages.ts";
import type { ActionListing } from "../actions/action-changes.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { decisionRow } from "../pages/decision-rows.ts";
import { topicLinks } from "../pages/topics/topic-links.ts";
import { personOf } from "../people/people-index.ts";
import { speakerOf } from "../people/speaker.ts";

/** The JSON of one meeting. */
export function meetingJson({ meeting, previous, next }: LinkedMeeting, archive: ArchiveIndex): MeetingJson {
  const figures = archive.figures.get(meeting.id);
  const url = absoluteUrl(archive.settings.url, paths.meeting(meeting.id));
  const changes = archive.actionChanges.get(meeting.id)?.actions ?? [];
  const back = new Set(changes.filter(({ change }) => change === "back").map(({ carried }) => carried.key));
  return {
    date: meeting.date,
    title: meeting.title,
    series: meeting.series,
    url,
    status: meeting.status,
    attending:
      meeting.attending?.map(({ name }) => ({
        name,
        person: personOf(name, archive.people)?.slug ?? null,
      })) ?? null,
    triage: meeting.triage,
    queues: (figures?.queues?.counts ?? []).map((count) => ({ name: count.name, ...countJson(count) })),
    tickets: (figures?.tickets?.counts ?? []).map((count) => ({ state: count.name, ...countJson(count) })),
    releases: figures?.releases
      ? {
          columns: figures.releases.columns,
          rows: figures.releases.rows.map(({ state, cells }) => ({
            state,
            cells: cells.map((cell) => cell && countJson(cell)),
          })),
        }
      : null,
    stale: meeting.stale,
    gone: {
      tickets: figures?.tickets?.gone ?? [],
      queues: figures?.queues?.gone ?? [],
      releases: figures?.releases?.gone ?? [],
      actions: changes.flatMap(({ change, ...listing }) =>
        change === "gone" ? [actionJson(listing, change, archive)] : [],
      ),
    },
    actions: (archive.actions.get(meeting.id) ?? []).map((carried) =>
      actionJson(
        { meeting: meeting.id, carried },
        back.has(carried.key) ? "back" : carried.action.status,
        archive,
      ),
    ),
    decisions: meeting.decisions.map((decision) => decisionJson(meeting, decision, archive)),
    topics: topicLinks(meeting).map(({ label, path }) => ({
      name: label,
      url: absoluteUrl(archive.settings.url, path),
    })),
    support: meeting.support.map(({ id, site, people, text }) => ({
      id,
      site,
      people,
      text,
      url: `${url}#${id}`,
    })),
    statements: statementsJson(meeting, archive),
    source: sourceJson(meeting),
    previous: previous?.date ?? null,
    next: next?.date ?? null,
  };
}

function statementsJson({ id: meeting, body, statements }: Meeting, archive: ArchiveIndex): StatementJson[] {
  if (statements.length === 0) return [];
  const texts = new Map(findPassages(body).map(({ anchor, text }) => [anchor, text]));
  return statements.map((statement) => ({
    id: statement.id,
    speaker: statement.speaker,
    person: speakerOf(statement, archive)?.slug ?? null,
    text: texts.get(statement.id) ?? "",
    url: absoluteUrl(archive.settings.url, paths.meeting(meeting, statement.id)),
  }));
}

function sourceJson({ source, next, aliases, formerAnchors }: Meeting): SourceJson {
  return {
    path: source.path.startsWith("../") || source.lines ? null : source.path,
    next,
    aliases,
    anchors: Object.fromEntries(formerAnchors.map(({ old, now }) => [old, now])),
    withheld: source.withheld.length,
    hasCoordinates: source.hasCoordinates,
  };
}

export function archiveJson(meetings: readonly Meeting[], archive: ArchiveIndex): ArchiveJson {
  const { title, url } = archive.settings;
  return {
    title,
    url,
    meetings: meetings.toReversed().map((meeting) => ({
      date: meeting.date,
      title: meeting.title,
      series: meeting.series,
      status: meeting.status,
      url: absoluteUrl(url, paths.meeting(meeting.id)),
      api: absoluteUrl(url, paths.meetingJson(meeting.id)),
    })),
  };
}

function actionJson(
  { meeting, carried: { action, firstSeen, weeks } }: ActionListing,
  status: ActionJson["status"],
  { settings }: ArchiveIndex,
): ActionJson {
  return {
    id: action.id,
    owners: action.owners,
    text: action.text,
    details: detailLines(action),
    url: absoluteUrl(settings.url, paths.meeting(meeting, action.id)),
    status,
    firstSeen,
    weeks,
  };
}

function countJson({ count, delta }: ComparedCount): CountJson {
  return { count, delta };
}

function decisionJson(meeting: Meeting, decision: Decision, archive: ArchiveIndex): DecisionJson {
  const { path, headings, supersedes, supersededBy } = decisionRow(meeting, decision, archive);
  const urlOf = ({ path: other }: Page): string => absoluteUrl(archive.settings.url, other);
  return {
    id: decision.id,
    text: decision.text,
    url: urlOf({ path }),
    headings,
    supersedes: supersedes.map(urlOf),
    supersededBy: supersededBy.map(urlOf),
  };
}
