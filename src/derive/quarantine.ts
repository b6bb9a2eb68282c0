import { isIsoDate } from "../format/dates.ts";
import { paths } from "../format/urls.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { IsoDate } from "../model/meeting.ts";
import type { QuarantinePage } from "../model/pages.ts";

export interface Quarantine {
  readonly pages: readonly QuarantinePage[];
  /** Errors of files for which no page can stand, because their day is unknown or good minutes have its page. */
  readonly undated: readonly Diagnostic[];
}

/**
 * What is wrong with the files that are left out, by the day whose page they would have been. `published` are the days of
 * good minutes.
 */
export function quarantine(
  files: readonly { readonly path: string; readonly date: IsoDate | null }[],
  errors: readonly Diagnostic[],
  published: readonly IsoDate[],
): Quarantine {
  const dated = files.filter(({ date }) => date !== null && isIsoDate(date) && !published.includes(date));
  const dates = [...new Set(dated.map(({ date }) => date ?? ""))].toSorted();
  const errorsOf = (some: readonly { readonly path: string }[]): Diagnostic[] =>
    errors.filter(({ file }) => some.some(({ path }) => path === file));
  return {
    pages: dates.map((date) => ({
      path: paths.meeting(date),
      date,
      findings: errorsOf(dated.filter((file) => file.date === date)),
    })),
    undated: errorsOf(files.filter((file) => !dated.includes(file))),
  };
}
