import { positionAt } from "../format/diagnostics.ts";
import { markdownParts } from "../format/markdown/markdown-text.ts";
import { privacyPatterns, privateText } from "../format/privacy.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { readAttendance } from "./attendance/attendance.ts";
import type { PrintedCount } from "./counts/printed-figures.ts";
import { readQueues } from "./counts/queues.ts";
import { readReleases } from "./counts/release-tables.ts";
import { staleReason } from "./counts/stale.ts";
import { readTickets } from "./counts/ticket-table.ts";
import type { DatedText } from "./dated-texts.ts";
import { readNextMeeting } from "./next-meeting.ts";
import type { OldFacts } from "./old-values.ts";
import type { Profile } from "./profile.ts";
import { repairLines } from "./repairs/lines.ts";
import { relativeLinks } from "./repairs/links.ts";
import { type ConsumedLines, withBlanks, withoutConsumed } from "./text/consumed-lines.ts";
import { findLabelled } from "./text/labelled-line.ts";
import { findTables } from "./text/old-tables.ts";
import { readOldText } from "./text/old-text.ts";
import { readTitle } from "./title.ts";
import { readTriage, triageItems } from "./triage.ts";

/** Old minutes taken apart: facts for the front matter, and everything else to the letter. */
export interface OldMinutes {
  readonly path: string;
  readonly below: string;
  /** Without the alias, which depends on where the file was published. */
  readonly facts: Omit<OldFacts, "alias">;
  readonly body: string;
  readonly figures: readonly PrintedCount[];
  /** The line, from 0, of the attendance. */
  readonly attendanceLine: number;
  /** Lines, from 0, that left the body, for their facts say the same. */
  readonly taken: readonly ConsumedLines[];
  /** Lines, from 0, that stand in the body otherwise than in the old file. */
  readonly repaired: readonly number[];
  readonly findings: readonly Diagnostic[];
}

/** Reads minutes without front matter. Any text can be read; what is not recognised stays in the body. */
export function readOldMinutes({ path, below, date, text }: DatedText, profile: Profile): OldMinutes {
  const old = readOldText(path, text);
  const { labels } = profile;
  const tables = findTables(old);
  const inTriage = triageItems(old, profile);
  const title = readTitle(old, date, profile);
  const coordinates = findLabelled(old, labels.coordinates, [...labels.coordinates, ...labels.attending]);
  const attendance = readAttendance(old, profile);
  const triage = readTriage(inTriage, profile);
  const queues = readQueues(old, inTriage, profile);
  const tickets = readTickets(old, tables, profile);
  const releases = readReleases(old, tables, profile);
  const taken = [title, attendance, triage, queues, tickets, releases]
    .flatMap((part) => part.taken)
    .concat(coordinates ? { from: coordinates.from, to: coordinates.to, directive: null } : [])
    .toSorted((a, b) => a.from - b.from);
  const rest = withBlanks(old.lines, taken).join("\n");
  const { paragraphs, links } = markdownParts(rest);
  const repair = repairLines(old, paragraphs);
  return {
    path,
    below,
    facts: {
      date,
      title: title.title,
      attending: attendance.names,
      thisWeek: triage.thisWeek,
      nextWeek: triage.nextWeek,
      queues: queues.counts,
      tickets: tickets.counts,
      releases: releases.columns,
      staleTickets: staleReason(old, tickets.table, profile),
      staleReleases: staleReason(old, releases.table, profile),
      next: readNextMeeting(old, date, profile),
      coordinates: coordinates?.values ?? [],
    },
    body: withoutConsumed(repair.lines, taken),
    figures: [...queues.figures, ...tickets.figures, ...releases.figures],
    attendanceLine: attendance.line,
    taken,
    repaired: repair.repaired,
    findings: [title, attendance, queues, tickets, releases, repair]
      .flatMap((part) => part.findings)
      .concat(relativeLinks(old, links), privateTexts(path, rest)),
  };
}

/** Dial-in data in the body is withheld when the archive is published. */
function privateTexts(path: string, text: string): Diagnostic[] {
  return [...text.matchAll(privateText(privacyPatterns))].map(({ index }) => ({
    ruleId: "private-text",
    severity: "warning",
    message: "a phone number, PIN or meeting room is withheld here when the archive is published",
    hint: "move it to coordinates, or keep it out of the repository",
    file: path,
    ...positionAt(text, index),
  }));
}
