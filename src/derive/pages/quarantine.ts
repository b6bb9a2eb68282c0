import { isIsoDate } from "../../format/dates.ts";
import { mediumDate } from "../../format/days.ts";
import { paths } from "../../format/urls.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { PageLink, QuarantinePage } from "../../model/pages.ts";

/** A minutes file as far as it could be read. */
export interface ReadFile {
  readonly path: string;
  readonly date: IsoDate | null;
  /** Null where it is not all there. */
  readonly meeting: Meeting | null;
  /** As much as could be read. */
  readonly draft: Meeting | null;
}

/** The archive parted into what is published and what is not yet. */
export interface Quarantine {
  readonly published: readonly Meeting[];
  readonly pages: readonly QuarantinePage[];
  /** Quarantined meetings that have a page and whose old addresses may lead there. */
  readonly redirected: readonly Meeting[];
  /** Errors of files for which no page can stand, because their day is unknown or good minutes have its page. */
  readonly undated: readonly Diagnostic[];
}

/** Minutes with an error are left out; what is wrong with them stands on the page that would have been theirs. */
export function quarantine(files: readonly ReadFile[], diagnostics: readonly Diagnostic[]): Quarantine {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const errorsOf = (some: readonly ReadFile[]): Diagnostic[] =>
    errors.filter(({ file }) => some.some(({ path }) => path === file));
  const bad = files.filter(({ path }) => errors.some(({ file }) => file === path));
  const published = files.flatMap((file) => (file.meeting && !bad.includes(file) ? file.meeting : []));
  const publishedDays = [...new Set(published.map(({ date }) => date))].toSorted();
  const takenDays = new Set(publishedDays);
  const dated = bad.filter(({ date }) => date !== null && isIsoDate(date) && !takenDays.has(date));
  const dates = [...new Set(dated.map(({ date }) => date ?? ""))].toSorted();
  return {
    published,
    pages: dates.map((date) => ({
      path: paths.meeting(date),
      date,
      diagnostics: errorsOf(dated.filter((file) => file.date === date)),
      previous: meetingLink(publishedDays.findLast((day) => day < date)),
      next: meetingLink(publishedDays.find((day) => day > date)),
    })),
    redirected: dated.flatMap(({ draft, date, path }) => {
      const hasFreeAliases = !errors.some(
        ({ file, ruleId }) => file === path && ruleId === "alias-collision",
      );
      return draft?.date === date && hasFreeAliases ? draft : [];
    }),
    undated: errorsOf(bad.filter((file) => !dated.includes(file))),
  };
}

function meetingLink(date: IsoDate | undefined): PageLink | null {
  return date === undefined ? null : { path: paths.meeting(date), label: mediumDate(date) };
}
