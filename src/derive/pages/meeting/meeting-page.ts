import { citation } from "../../../format/citation.ts";
import { isMonth } from "../../../format/days/months.ts";
import { seriesInId } from "../../../format/meetings/meeting-id.ts";
import { signed } from "../../../format/numbers.ts";
import { editAddress, pathInRepository } from "../../../format/references/file-addresses.ts";
import { absoluteUrl, paths } from "../../../format/urls.ts";
import type { LinkedMeeting } from "../../../model/archive.ts";
import type { DecisionRow } from "../../../model/collected-pages.ts";
import type { Meeting, PlaceOfMeeting } from "../../../model/meeting.ts";
import type { CitationSource, ContentsEntry, MeetingPage } from "../../../model/meeting-page.ts";
import type { Section } from "../../../model/outline.ts";
import type { PageLink, SeriesLink } from "../../../model/pages.ts";
import type { Repository } from "../../../model/settings.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import { speakerOf } from "../../people/speaker.ts";
import { decisionRow } from "../decision-rows.ts";
import { socialCard } from "../social-card.ts";
import { structuredData } from "../structured-data.ts";
import { topicLinks } from "../topics/topic-links.ts";
import { actionGroups } from "./action-groups.ts";
import { changesSince } from "./changes-since.ts";
import { meetingSummary } from "./meeting-summary.ts";
import { upcomingAfter } from "./next-meeting.ts";

export function meetingPage({ meeting, previous, next }: LinkedMeeting, archive: ArchiveIndex): MeetingPage {
  const description = describeMeeting(meeting, archive);
  const cited = citedMeeting(meeting, archive);
  const summary = meetingSummary(meeting, archive);
  return {
    seriesLink: seriesLink(meeting, archive),
    previous: previous && neighbour(previous, archive),
    next: next && neighbour(next, archive),
    upcoming: next ? null : upcomingAfter(meeting, archive),
    actionGroups: actionGroups(meeting, archive),
    changes: changesSince(meeting, archive),
    contents: meeting.sections.map(contentsEntry),
    body: meeting.body,
    speakers: speakerPages(meeting, archive),
    decided: meeting.decisions.map(({ content }) => content),
    superseded: supersededDecisions(meeting, archive),
    agenda: meeting.agenda,
    issues: topicLinks(meeting),
    editorPath: editorPath(meeting),
    editUrl: editUrl(archive.settings.repository, meeting.source),
    cited,
    citation: citation(cited, archive.texts.dates.long(meeting.date)),
    description,
    card: socialCard(summary, archive),
    structuredData: structuredData(meeting, archive),
    ...summary,
  };
}

function speakerPages({ statements }: Meeting, archive: ArchiveIndex): ReadonlyMap<string, string> {
  return new Map(
    statements.flatMap((statement): [string, string][] => {
      const person = speakerOf(statement, archive);
      return person && statement.name !== null ? [[statement.name, paths.person(person.slug)]] : [];
    }),
  );
}

function supersededDecisions(meeting: Meeting, archive: ArchiveIndex): DecisionRow[] {
  return meeting.decisions
    .filter((decision) => archive.decisionLinks.supersededBy.has(decision))
    .map((decision) => decisionRow(meeting, decision, archive));
}

/** One sentence with the most important figures. */
export function describeMeeting(meeting: Meeting, archive: ArchiveIndex): string {
  const words = archive.texts.meeting;
  const total = archive.figures.get(meeting.id)?.tickets?.total;
  const change = total?.delta ? signed(total.delta.change) : null;
  const tickets = total ? words.tickets(total.count, change) : null;
  // An agenda names those who are expected.
  const attended = meeting.status === "minutes" ? (meeting.attending?.length ?? null) : null;
  const text = words.textOf[meeting.status](meeting.date);
  return words.description(text, attended, tickets, meeting.actions.length);
}

function citedMeeting({ id, title, date }: Meeting, { settings }: ArchiveIndex): CitationSource {
  return { title, date, section: null, url: absoluteUrl(settings.url, paths.meeting(id)) };
}

/** Null in an archive of one series. */
function seriesLink({ series }: Meeting, { seriesInUse }: ArchiveIndex): SeriesLink | null {
  const found = seriesInUse.length > 1 ? seriesInUse.find(({ id }) => id === series) : undefined;
  return found ? { title: found.title, path: paths.series(found.id) } : null;
}

function neighbour(meeting: Meeting, { texts }: ArchiveIndex): PageLink {
  return { path: paths.meeting(meeting.id), label: texts.dates.medium(meeting.date) };
}

function contentsEntry({ id, title, children }: Section): ContentsEntry {
  return { id, title, children: children.map(contentsEntry) };
}

/** Null where the editor, which writes whole files of a day, would lose other meetings or ask for a day. */
function editorPath({ id, date, source }: Meeting): string | null {
  return source.lines || isMonth(date) ? null : paths.edit(date, seriesInId(id));
}

/** Null for a file outside of the project, whose place in the repository nobody knows. */
function editUrl(repository: Repository | null, { path, lines }: PlaceOfMeeting): string | null {
  return repository && pathInRepository(repository, path) !== null
    ? editAddress(repository, path, lines?.from)
    : null;
}
