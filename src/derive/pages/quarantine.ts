import { isMeetingDay } from "../../format/days/dates.ts";
import { paths } from "../../format/urls.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { PageLink, QuarantinePage } from "../../model/pages.ts";
import type { Texts } from "../../texts/texts.ts";

/** A minutes file, as far as it could be read. */
export interface ReadFile {
  readonly path: string;
  readonly date: IsoDate | null;
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
  /** Errors in files without a page, because their date is unknown or published minutes have the same date. */
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
  const publishedDates = new Set(published.map(({ date }) => date));
  const dateOfPage = new Map(
    bad.flatMap(({ path, date }) =>
      date !== null && isMeetingDay(date) && !publishedDates.has(date) ? [[path, date] as const] : [],
    ),
  );
  const withoutPage = new Set(bad.map(({ path }) => path).filter((path) => !dateOfPage.has(path)));
  return {
    published,
    pages: quarantinePages(errors, dateOfPage, publishedDates, texts),
    redirected: bad.flatMap(({ draft, path }) =>
      draft && draft.date === dateOfPage.get(path) && !hidingFiles.has(path) ? draft : [],
    ),
    undated: errors.filter(({ file }) => withoutPage.has(file)),
  };
}

/** A page for each date, oldest first; its neighbours are the published meetings before and after it. */
function quarantinePages(
  errors: readonly Diagnostic[],
  dateOfPage: ReadonlyMap<string, IsoDate>,
  publishedDates: ReadonlySet<IsoDate>,
  { dates }: Texts,
): QuarantinePage[] {
  const errorsByDate = new Map([...dateOfPage.values()].map((date): [IsoDate, Diagnostic[]] => [date, []]));
  for (const error of errors) errorsByDate.get(dateOfPage.get(error.file) ?? "")?.push(error);
  const published = [...publishedDates].toSorted();
  let index = 0;
  return [...errorsByDate]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, errorsOfDate]) => {
      while ((published[index] ?? date) < date) index += 1;
      return {
        path: paths.meeting(date),
        date,
        errors: errorsOfDate,
        previous: meetingLink(published[index - 1], dates),
        next: meetingLink(published[index], dates),
      };
    });
}

function meetingLink(date: IsoDate | undefined, dates: Texts["dates"]): PageLink | null {
  return date === undefined ? null : { path: paths.meeting(date), label: dates.medium(date) };
}
