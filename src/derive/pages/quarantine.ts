import { isMeetingDay } from "../../format/days/dates.ts";
import { dayOfMeeting, seriesInId } from "../../format/meetings/meeting-id.ts";
import { paths } from "../../format/urls.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { IsoDate, Meeting, MeetingId } from "../../model/meeting.ts";
import type { PageLink, QuarantinePage } from "../../model/pages.ts";
import type { Texts } from "../../texts/texts.ts";

/** A minutes file, as far as it could be read. */
export interface ReadFile {
  readonly path: string;
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
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const filesWithErrors = new Set(errors.map(({ file }) => file));
  const hidingFiles = new Set(
    errors.filter(({ ruleId }) => ruleId === "reserved-alias").map(({ file }) => file),
  );
  const bad = files.filter(({ path }) => filesWithErrors.has(path));
  const published = files.flatMap(({ path, meeting }) =>
    meeting && !filesWithErrors.has(path) ? meeting : [],
  );
  const publishedIds = new Set(published.map(({ id }) => id));
  const idOfPage = new Map(
    bad.flatMap(({ path, date, id }) =>
      date !== null && id !== null && isMeetingDay(date) && !publishedIds.has(id)
        ? [[path, id] as const]
        : [],
    ),
  );
  const withoutPage = new Set(bad.map(({ path }) => path).filter((path) => !idOfPage.has(path)));
  return {
    published,
    pages: quarantinePages(errors, idOfPage, publishedIds, texts),
    redirected: bad.flatMap(({ draft, path }) =>
      draft && draft.id === idOfPage.get(path) && !hidingFiles.has(path) ? draft : [],
    ),
    undated: errors.filter(({ file }) => withoutPage.has(file)),
  };
}

/** A page for each meeting, oldest first; its neighbours are the published meetings of its series before and after it. */
function quarantinePages(
  errors: readonly Diagnostic[],
  idOfPage: ReadonlyMap<string, MeetingId>,
  publishedIds: ReadonlySet<MeetingId>,
  { dates }: Texts,
): QuarantinePage[] {
  const errorsById = new Map([...idOfPage.values()].map((id): [MeetingId, Diagnostic[]] => [id, []]));
  for (const error of errors) errorsById.get(idOfPage.get(error.file) ?? "")?.push(error);
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
          errors: errorsOfPage,
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
