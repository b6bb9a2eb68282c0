import { daysBetween, mediumDate, spanInWords } from "../../format/days.ts";
import { digitTypo } from "../../format/digit-typo.ts";
import { signed, sumOf } from "../../format/numbers.ts";
import type { PrintedCount } from "../counts/printed-figures.ts";
import type { AuditedChange, AuditReason, ReasonKind } from "./audit.ts";
import { isTotal, partsOf } from "./audit-totals.ts";
import { figureLike, type IndexedFigures, lastWith } from "./figure-index.ts";

/** What may tell why a hand-written change differs from the computed one. */
interface Clues {
  readonly change: AuditedChange;
  /** All figures of the same table. */
  readonly own: readonly PrintedCount[];
  /** Older minutes, the latest last. */
  readonly earlier: readonly IndexedFigures[];
  readonly later: IndexedFigures | undefined;
}

/** A table of fewer rows may equal another one by chance. */
const fewestRows = 3;
/** Nobody compares with minutes that are older than this many meetings. */
const mostMeetings = 8;
/** A ticket change is meant to span a week; a holiday may shift a meeting by a day or two. */
const longestWeek = 10;

/** The first reason that holds, the most telling ones first; null where the minutes tell none. */
export function reasonFor(
  change: AuditedChange,
  index: number,
  all: readonly IndexedFigures[],
): AuditReason | null {
  const { board, table } = change.printed;
  const own = (all[index]?.figures ?? []).filter(
    (figure) => figure.board === board && figure.table === table,
  );
  const clues: Clues = { change, own, earlier: all.slice(0, index), later: all[index + 1] };
  for (const [kind, explain] of reasons) {
    const text = explain(clues);
    if (text !== null) return { kind, text };
  }
  return null;
}

const reasons: readonly (readonly [ReasonKind, (clues: Clues) => string | null])[] = [
  ["copied-table", copiedTable],
  ["mistyped-count", mistypedCount],
  ["mistyped-baseline", mistypedBaseline],
  ["copied-row", copiedRow],
  ["copied-changes", copiedChanges],
  ["unfilled", unfilled],
  ["restarted", restarted],
  ["older-baseline", olderBaseline],
  ["sign", signSlip],
  ["digit", mistypedDigit],
  ["total", wrongSum],
  ["longer-span", longerSpan],
];

/** Counts and changes of the whole table are those of older minutes. */
function copiedTable({ own, earlier }: Clues): string | null {
  if (own.length < fewestRows || own.every((figure) => !figure.change)) return null;
  const source = earlier.slice(-mostMeetings).findLast((minutes) =>
    own.every((figure) => {
      const same = figureLike(minutes, figure);
      return same?.count === figure.count && same.change === figure.change;
    }),
  );
  return source ? `the whole table is that of ${mediumDate(source.date)}` : null;
}

/** Nobody filled the changes in. */
function unfilled({ own }: Clues): string | null {
  const isBlank =
    own.length >= fewestRows && own.every((figure) => figure.change === 0 || figure.change === null);
  return isBlank ? "no change of the table was filled in" : null;
}

/** The change fits both neighbours if the count was another one. */
function mistypedCount({ change: { printed, baseline }, later }: Clues): string | null {
  const next = later && figureLike(later, printed);
  if (!later || !baseline || printed.change === null || !next || next.change === null) return null;
  const meant = baseline.count + printed.change;
  // A column that opens with changes of zero, and is counted from zero after that, proves nothing.
  if (meant <= 0 || meant === printed.count || next.count - next.change !== meant) return null;
  return `${printed.count} is a slip for ${meant}, which fits this change and that of ${mediumDate(later.date)}`;
}

/** The count before was mistyped, and this change compares with the one that was meant. */
function mistypedBaseline({ change: { printed, baseline }, earlier }: Clues): string | null {
  const at = earlier.findLastIndex(({ date }) => date === baseline?.date);
  const before = earlier[at];
  const slip = before && figureLike(before, printed);
  const older = lastWith(earlier.slice(0, Math.max(at, 0)), printed);
  const start = older && figureLike(older, printed);
  if (!before || !start || printed.change === null || slip?.change === null || slip?.change === undefined)
    return null;
  const meant = start.count + slip.change;
  if (meant <= 0 || meant === slip.count || printed.count - printed.change !== meant) return null;
  return `${slip.count} of ${mediumDate(before.date)} is a slip for ${meant}, which fits this change and that one`;
}

/** Count and change are those of the minutes before. */
function copiedRow({ earlier, change: { printed } }: Clues): string | null {
  const before = lastWith(earlier, printed);
  const same = before && figureLike(before, printed);
  const isCopy = same?.count === printed.count && same.change === printed.change && printed.change !== 0;
  return before && isCopy ? `the row is that of ${mediumDate(before.date)}` : null;
}

/** The changes of the whole table are those of the minutes before, beside other counts. */
function copiedChanges({ own, earlier, change }: Clues): string | null {
  const before = lastWith(earlier, change.printed);
  if (!before || own.filter((figure) => figure.change).length < fewestRows) return null;
  const isCopy = own.every((figure) => figureLike(before, figure)?.change === figure.change);
  return isCopy ? `all changes of the table are those of ${mediumDate(before.date)}` : null;
}

/** A release column that opens counts from zero, and is compared with the column before. */
function restarted({ own, earlier, change: { printed, baseline } }: Clues): string | null {
  if (printed.board !== "releases" || printed.change !== printed.count || !baseline) return null;
  const before = earlier.findLast(({ date }) => date === baseline.date);
  const columnsBefore = new Set(before?.figures.map(({ column }) => column));
  // A column such as Both keeps its name when the releases beside it change.
  const isNewTable = own.some(({ column }) => column !== printed.column && !columnsBefore.has(column));
  const isNewColumn = baseline.column !== printed.column;
  const source = isNewColumn ? baseline.column : `the table of ${mediumDate(baseline.date)}`;
  return isNewColumn || isNewTable
    ? `it starts from zero, and the computed change goes on from ${source}`
    : null;
}

/** All changes of the table fit the counts of older minutes. */
function olderBaseline({ own, earlier, change: { baseline } }: Clues): string | null {
  const written = own.filter((figure) => figure.change !== null);
  if (written.length < fewestRows || written.every((figure) => figure.change === 0)) return null;
  const fits = (minutes: IndexedFigures): boolean =>
    minutes.date !== baseline?.date &&
    written.every((figure) => {
      const before = figureLike(minutes, figure);
      return before !== undefined && figure.count - before.count === figure.change;
    });
  const found = earlier.slice(-mostMeetings).findLast(fits);
  return found ? `it compares with ${mediumDate(found.date)}` : null;
}

/** A change of one, or one over several weeks, may have the other sign by chance. */
function signSlip({ change: { printed, computed, baseline, date } }: Clues): string | null {
  if (computed === null || !baseline || daysBetween(baseline.date, date) > longestWeek) return null;
  return Math.abs(computed) > 1 && printed.change === -computed ? "its sign is the wrong way round" : null;
}

/** Only a digit too many is told: of small numbers, each is one wrong digit away from any other. */
function mistypedDigit({ change: { printed, computed } }: Clues): string | null {
  if (computed === null || printed.change === null || Math.sign(computed) !== Math.sign(printed.change))
    return null;
  const meant = Math.abs(computed);
  const slip = digitTypo(Math.abs(printed.change), meant, meant, meant);
  return slip?.fault === "a digit too many" ? `it has ${slip.fault}` : null;
}

/** A total of changes is as good as the changes that it sums. */
function wrongSum({ own, change: { printed } }: Clues): string | null {
  if (!isTotal(printed)) return null;
  const parts = partsOf(printed, own).flatMap(({ change }) => change ?? []);
  const sum = sumOf(parts);
  return sum === printed.change
    ? "it adds up changes that are wrong themselves"
    : `the changes written beside it add up to ${signed(sum)}`;
}

function longerSpan({ change: { printed, baseline, date } }: Clues): string | null {
  if (!baseline || printed.board !== "tickets") return null;
  const days = daysBetween(baseline.date, date);
  return days > longestWeek
    ? `the minutes before are ${spanInWords(days)} old, and it may count the last week`
    : null;
}
