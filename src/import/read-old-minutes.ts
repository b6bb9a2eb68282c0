// Reads one file of old minutes, with the readers of all rooms.

import { readAttendance } from "../dialects/attendance/attendance.ts";
import { blankConsumed, type ConsumedLines, removeConsumed } from "../dialects/text/consumed-lines.ts";
import { findLabelledLine } from "../dialects/text/labelled-line.ts";
import { findTables, type OldTable } from "../dialects/text/old-tables.ts";
import { readOldText } from "../dialects/text/old-text.ts";
import { markdownParts } from "../format/markdown/markdown-text.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ReleaseCount } from "../model/meeting.ts";
import type { WrittenTable } from "./counts/copied-tables.ts";
import type { PrintedCount } from "./counts/printed-counts.ts";
import { readQueues } from "./counts/queues.ts";
import { readReleases } from "./counts/release-tables.ts";
import { tableRemark } from "./counts/table-remark.ts";
import { readTickets } from "./counts/ticket-table.ts";
import { readNextMeeting } from "./next-meeting.ts";
import type { OldValues } from "./old-values.ts";
import type { Profile } from "./profile.ts";
import { warnOfPrivateText, warnOfRelativeLinks } from "./repairs/body-warnings.ts";
import { repairBody } from "./repairs/repair-body.ts";
import type { DatedText } from "./selection/select-files.ts";
import { readTitle } from "./title.ts";
import { readTriage, triageItems } from "./triage.ts";

/** Old minutes split into values for the front matter and a body that keeps everything else verbatim. */
export interface OldMinutes {
  readonly path: string;
  /** Path relative to the imported folder. */
  readonly relativePath: string;
  readonly series: string | null;
  /** Without the alias, which depends on where the file was published, and without what other files decide. */
  readonly values: Omit<OldValues, "alias" | "staleTickets" | "staleReleases">;
  readonly body: string;
  readonly printed: readonly PrintedCount[];
  readonly tables: readonly WrittenTable[];
  /** The line, from 0, where the attendance starts. */
  readonly attendanceLine: number;
  /** The lines, from 0, that the values replace. */
  readonly consumed: readonly ConsumedLines[];
  /** The lines, from 0, that the body has in a repaired form. */
  readonly repairedLines: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads minutes without front matter. Accepts any text: what it does not recognise stays in the body. */
export function readOldMinutes(dated: DatedText, profile: Profile): OldMinutes {
  const { path, relativePath, date } = dated;
  const text = readOldText(path, dated.text);
  const { labels } = profile;
  const tables = findTables(text);
  const items = triageItems(text, profile);
  const title = readTitle(text, date, profile);
  const coordinates = findLabelledLine(text, labels.coordinates, [
    ...labels.coordinates,
    ...labels.attending,
  ]);
  const attendance = readAttendance(text, profile);
  const triage = readTriage(items, profile);
  const queues = readQueues(text, items, profile);
  const tickets = readTickets(text, tables, profile);
  const releases = readReleases(text, tables, profile);
  const consumed = [title, attendance, triage, queues, tickets, releases]
    .flatMap((part) => part.consumed)
    .concat(coordinates ? { from: coordinates.from, to: coordinates.to, directive: null } : [])
    .toSorted((a, b) => a.from - b.from);
  const remaining = blankConsumed(text.lines, consumed).join("\n");
  const { paragraphs, links } = markdownParts(remaining);
  const repaired = repairBody(text, paragraphs);
  return {
    path,
    relativePath,
    series: dated.series,
    values: {
      date,
      title: title.title,
      attending: attendance.names,
      thisWeek: triage.thisWeek,
      nextWeek: triage.nextWeek,
      queues: queues.counts,
      tickets: tickets.counts,
      releases: releases.columns,
      next: readNextMeeting(text, date, profile),
      coordinates: coordinates?.values ?? [],
    },
    body: dated.isPart
      ? withoutBlankEnds(removeConsumed(repaired.lines, consumed))
      : removeConsumed(repaired.lines, consumed),
    printed: [...queues.printed, ...tickets.printed, ...releases.printed],
    tables: [
      writtenTable("tickets", tickets.table, [{ column: "", counts: tickets.counts }]),
      writtenTable("releases", releases.table, releases.columns),
    ].filter((table) => table !== null),
    attendanceLine: attendance.line,
    consumed,
    repairedLines: repaired.repairedLines,
    diagnostics: [title, attendance, queues, tickets, releases, repaired]
      .flatMap((part) => part.diagnostics)
      .concat(warnOfRelativeLinks(text, links), warnOfPrivateText(path, remaining)),
  };

  function writtenTable(
    board: WrittenTable["board"],
    table: OldTable | undefined,
    columns: readonly ReleaseCount[],
  ): WrittenTable | null {
    const counts = columns.flatMap(({ column, counts: inColumn }) =>
      inColumn.map(({ state, count }) => [JSON.stringify([column, state]), count] as const),
    );
    if (!table || counts.length === 0) return null;
    const remark = tableRemark(text, table, profile);
    return { path, date, board, line: table.from + 1, counts: new Map(counts), remark };
  }
}

/** The minutes of other meetings of the same file left blank lines. */
function withoutBlankEnds(body: string): string {
  return `${body.replace(/^\n+/, "").trimEnd()}\n`;
}
