import type { Diagnostic } from "../model/diagnostic.ts";
import type { IsoDate } from "../model/meeting.ts";
import { dayOf, findDates } from "./dates.ts";
import { findingAt, type OldText } from "./old-text.ts";
import type { Profile } from "./profile.ts";
import type { Taken } from "./taken.ts";

export interface OldTitle {
  /** Without its date; null where there is none. */
  readonly title: string | null;
  readonly taken: readonly Taken[];
  readonly findings: readonly Diagnostic[];
}

/** The first heading. Its day may be left over from last week's file, so the day of the file's name counts. */
export function readTitle(text: OldText, date: IsoDate, { dates }: Profile): OldTitle {
  const heading = text.headings[0];
  const found = heading && findDates(heading.title, dates.title)[0];
  if (!heading || (heading.level > 1 && !found)) return { title: null, taken: [], findings: [] };
  const { title: written, line } = heading;
  const title = found
    ? joined(written.slice(0, found.index), written.slice(found.index + found.length))
    : written;
  const content = text.lines[line] ?? "";
  const isUnderlined = !content.trimStart().startsWith("#");
  // Emphasis, code or a link in a title would be lost.
  const isPlain =
    content
      .replace(/^\s*#+|#+\s*$/g, "")
      .replace(/\s+/g, " ")
      .trim() === written;
  const day = found ? dayOf(found) : null;
  return {
    title: title === "" ? null : title,
    taken:
      isPlain && title !== "" ? [{ from: line, to: line + (isUnderlined ? 2 : 1), directive: null }] : [],
    findings:
      day === null || day === date
        ? []
        : [
            findingAt(
              text,
              line,
              written.slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0)),
              "title-date",
              "warning",
              `the title says ${day}, expected ${date} as in the file's name`,
              "the day of the name was used; rename the file where the title is right",
            ),
          ],
  };
}

function joined(before: string, after: string): string {
  const ends = /^[\s,:;|()[\]\u2013\u2014-]+|[\s,:;|([\u2013\u2014-]+$/g;
  return [before, after.replace(/^[)\]]/, "")]
    .map((part) => part.replace(ends, ""))
    .filter((part) => part !== "")
    .join(" ");
}
