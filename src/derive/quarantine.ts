import { isIsoDate } from "../format/dates.ts";
import { paths } from "../format/urls.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { IsoDate } from "../model/meeting.ts";
import type { QuarantinePage } from "../model/pages.ts";

export interface Quarantine {
  readonly pages: readonly QuarantinePage[];
  /** Errors of files whose day is unknown, so that no page can stand for them. */
  readonly undated: readonly Diagnostic[];
}

/** What is wrong with the files that are left out, by the day whose page they would have been. */
export function quarantine(
  files: readonly { readonly path: string; readonly date: IsoDate | null }[],
  errors: readonly Diagnostic[],
): Quarantine {
  const dated = files.filter((file) => file.date !== null && isIsoDate(file.date));
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
