import { linkArchive } from "../archive/link-archive.ts";
import { indexArchive } from "../derive/archive-index.ts";
import { meetingPage } from "../derive/pages/meeting/meeting-page.ts";
import { indexPeople } from "../derive/people/people-index.ts";
import { sitesFirst } from "../derive/people/sites-first.ts";
import { compareDiagnostics, firstDiagnostics } from "../format/diagnostics.ts";
import { withhold } from "../format/withhold.ts";
import { createMeetingReader } from "../minutes/read-meeting.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Meeting } from "../model/meeting.ts";
import type { MeetingPage } from "../model/meeting-page.ts";
import type { FindPrivate } from "../model/privacy.ts";
import type { EditorKnowledge } from "../model/writing/editor.ts";
import { createLightFinder } from "../privacy/finders/light-finder.ts";
import { checkArchive } from "../rules/check-archive.ts";
import { deadLink } from "../rules/dead-link.ts";
import type { RuleContext } from "../rules/rule.ts";
import type { MinutesForm } from "./form.ts";
import { knownMeeting } from "./known-archive.ts";
import { type WrittenMinutes, writtenMinutes } from "./written-minutes.ts";

/** What the build will make of new minutes, as far as a page knows the archive. */
export interface DraftReading {
  readonly written: WrittenMinutes;
  /** Null without a day. */
  readonly page: MeetingPage | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes a reader of the form: the parser, the rules and the derivations of the build over the meetings that a page knows. It
 * does not say which links are dead, because it does not know all pages.
 */
export function createDraftReader({
  settings,
  people,
  otherPeople,
  meetings,
  isWhole,
  origins,
}: EditorKnowledge): (form: MinutesForm, path: string) => DraftReading {
  const findPrivate = createLightFinder(settings.privacy);
  const readMeeting = createMeetingReader(settings, { findPrivate, findLoosely: () => [] });
  const known = meetings.map(knownMeeting);
  const everybody = [...people, ...otherPeople];
  const index = indexPeople(people);
  return (form, path) => {
    const written = writtenMinutes(form);
    const { values, body, bodyLine, positionOf, problems } = written;
    const diagnostics = [...problems(path)];
    if (values === null) return { written, page: null, diagnostics };
    const read = readMeeting({ path }, values, { body, bodyLine });
    const archive = linkArchive([...known, read.meeting]);
    const context: RuleContext = {
      archive,
      pages: () => new Set(),
      settings,
      people,
      positionOf: (place, field) => (place.path === path ? positionOf(field) : { line: 1, column: 1 }),
      settingsSource: { file: "site.yaml", positionOf: () => ({ line: 1, column: 1 }) },
    };
    diagnostics.push(
      ...read.diagnostics,
      ...[...checkArchive(context, "error"), ...checkArchive(context, "warning")].filter(
        ({ file, ruleId }) => file === path && ruleId !== deadLink.id,
      ),
    );
    return {
      written,
      page: pageOf(sitesFirst(read.meeting, index)),
      diagnostics: firstDiagnostics(diagnostics.toSorted(compareDiagnostics)).map((diagnostic) =>
        publicDiagnostic(diagnostic, findPrivate),
      ),
    };
  };

  function pageOf(meeting: Meeting): MeetingPage | null {
    const archive = linkArchive([...known, meeting]);
    const linked = archive.meetings.find((one) => one.meeting === meeting);
    const page = linked && meetingPage(linked, indexArchive(archive, everybody, settings, origins));
    if (!page) return null;
    return isWhole ? page : { ...page, sentence: null };
  }
}

/** Messages quote the minutes, so private text is withheld from them too, as by the build. */
function publicDiagnostic({ message, hint, ...place }: Diagnostic, findPrivate: FindPrivate): Diagnostic {
  return { ...place, message: withhold(message, findPrivate), hint: withhold(hint, findPrivate) };
}
