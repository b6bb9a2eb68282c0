import { isMeetingDate } from "../../format/days/dates.ts";
import { compareDiagnostics, firstDiagnostics } from "../../format/diagnostics.ts";
import { dayOfMeeting, seriesInId } from "../../format/meetings/meeting-id.ts";
import { paths } from "../../format/urls.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { IsoDate, Meeting, MeetingId, PlaceOfMeeting } from "../../model/meeting.ts";
import type { PageLink, QuarantinePage } from "../../model/pages.ts";
import type { Texts } from "../../texts/texts.ts";

/** A minutes file, or one of several meetings in it, as far as it could be read. */
export interface ReadFile extends PlaceOfMeeting {
  readonly date: IsoDate | null;
  /** The address of its page; null without a day. */
  readonly id: MeetingId | null;
  /** Null if the file is incomplete. */
  readonly meeting: Meeting | null;
  /** Whatever could be read; null if nothing. */
  readonly draft: Meeting | null;
}

/** The archive divided into what is published and what is not published yet. */
export interface Quarantine {
  readonly published: readonly Meeting[];
  readonly pages: readonly QuarantinePage[];
  /** Quarantined meetings that have a page, to which their aliases may redirect. */
  readonly redirected: readonly Meeting[];
  /** Errors in files without a page, because their date is unknown or published minutes have the same address. */
  readonly undated: readonly Diagnostic[];
}

/** Leaves out minutes with an error, and lists the errors on the page where the minutes would be. */
export function applyQuarantine(
  files: readonly ReadFile[],
  diagnostics: readonly Diagnostic[],
  texts: Texts,
): Quarantine {
  const errorsOf = errorsByFile(
    files,
    diagnostics.filter(({ severity }) => severity === "error"),
  );
  const published = files.flatMap((file) => (file.meeting && !errorsOf.has(file) ? file.meeting : []));
  const publishedIds = new Set(published.map(({ id }) => id));
  const hasPage = ({ date, id }: ReadFile): boolean =>
    date !== null && id !== null && isMeetingDate(date) && !publishedIds.has(id);
  const bad = [...errorsOf].map(([file, errors]) => ({ file, errors, hasPage: hasPage(file) }));
  const undated = new Set(bad.flatMap((one) => (one.hasPage ? [] : one.errors)));
  return {
    published,
    pages: quarantinePages(
      bad.flatMap(({ file, errors, ...one }) =>
        one.hasPage && file.id !== null ? { id: file.id, errors } : [],
      ),
      publishedIds,
      texts,
    ),
    redirected: bad.flatMap(({ file: { draft, id }, errors, ...one }) =>
      draft && one.hasPage && draft.id === id && !errors.some(({ ruleId }) => ruleId === "reserved-alias")
        ? draft
        : [],
    ),
    undated: firstDiagnostics([...undated].toSorted(compareDiagnostics)),
  };
}

/** The errors of each file that has any. */
function errorsByFile(
  files: readonly ReadFile[],
  errors: readonly Diagnostic[],
): ReadonlyMap<ReadFile, readonly Diagnostic[]> {
  const byPath = new Map<string, Diagnostic[]>();
  for (const error of errors) {
    const others = byPath.get(error.file) ?? [];
    others.push(error);
    byPath.set(error.file, others);
  }
  return new Map(
    files.flatMap((file) => {
      const own = (byPath.get(file.path) ?? []).filter((error) => concerns(error, file));
      return own.length > 0 ? [[file, own] as const] : [];
    }),
  );
}

/** What is above the meetings of a file concerns them all. */
function concerns({ line }: Diagnostic, { lines }: ReadFile): boolean {
  return !lines || line < lines.first || (line >= lines.from && line < lines.to);
}

/** A page for each meeting, oldest first; its neighbours are the published meetings of its series before and after it. */
function quarantinePages(
  bad: readonly { readonly id: MeetingId; readonly errors: readonly Diagnostic[] }[],
  publishedIds: ReadonlySet<MeetingId>,
  { dates }: Texts,
): QuarantinePage[] {
  if (bad.length === 0) return [];
  const errorsById = new Map<MeetingId, readonly Diagnostic[]>();
  for (const { id, errors } of bad) errorsById.set(id, [...(errorsById.get(id) ?? []), ...errors]);
  const oldestFirst = [...new Set([...errorsById.keys(), ...publishedIds])].toSorted();
  const previous = publishedBefore(oldestFirst, publishedIds);
  const next = publishedBefore(oldestFirst.toReversed(), publishedIds);
  return oldestFirst.flatMap((id) => {
    const errorsOfPage = errorsById.get(id);
    return errorsOfPage
      ? {
          id,
          path: paths.meeting(id),
          date: dayOfMeeting(id),
          errors: firstDiagnostics(errorsOfPage.toSorted(compareDiagnostics)),
          previous: meetingLink(previous.get(id), dates),
          next: meetingLink(next.get(id), dates),
        }
      : [];
  });
}

/** The published meeting of the same series that comes before each meeting. */
function publishedBefore(
  ids: readonly MeetingId[],
  publishedIds: ReadonlySet<MeetingId>,
): ReadonlyMap<MeetingId, MeetingId | undefined> {
  const latest = new Map<string | null, MeetingId>();
  return new Map(
    ids.map((id) => {
      const series = seriesInId(id);
      const before = latest.get(series);
      if (publishedIds.has(id)) latest.set(series, id);
      return [id, before];
    }),
  );
}

function meetingLink(id: MeetingId | undefined, dates: Texts["dates"]): PageLink | null {
  return id === undefined ? null : { path: paths.meeting(id), label: dates.medium(dayOfMeeting(id)) };
}
