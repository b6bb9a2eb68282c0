// Reads the people of one list, which may have groups, tables and remarks.

import { listMarker, withoutHardBreak } from "../text/list-items.ts";
import type { OldText } from "../text/old-text.ts";
import type { AttendanceWords } from "./attendance-words.ts";
import { type GroupLabel, groupKind, readGroupLabel } from "./group-label.ts";
import {
  isHandledName,
  isLabelledValue,
  isLinkedName,
  isOneNamePerLine,
  isOneParagraphPerPerson,
  isSmallName,
  namesInLine,
} from "./name-lines.ts";
import { isPerson, nameInEntry } from "./names.ts";
import { namesInTable, tableAt } from "./table-people.ts";

/** The people listed below a heading or a label. */
export interface ListedPeople {
  readonly names: readonly string[];
  /** Whether the lines contain nothing but these names. */
  readonly isNamesOnly: boolean;
}

/** A longer text is not a list of people; this also limits the work on such a text. */
const maxLines = 400;
/** How many lines above and below show how a paragraph is written. */
const nearbyLines = 10;

/** A heading that names no team, where nobody is listed before it. */
const sectionTitle = /^(?:agenda|minutes|notes|actions?|topics?|discussions?)\b/i;

/** The level of a heading that may be that of a team; null for any other line. */
function teamLevel(line: string | undefined): number | null {
  const [, marks, title = ""] = /^ {0,3}(#{1,6})\s+(\S.*)/.exec(line ?? "") ?? [];
  return marks === undefined || sectionTitle.test(title) ? null : marks.length;
}

/**
 * Reads lists, tables and lines of names, with or without groups such as `**Members:**`. Skips groups of people who were
 * absent and anything nested below a name. Ends at a heading, or at a label of something else.
 */
export function readListedPeople(
  text: OldText,
  from: number,
  end: number,
  terms: AttendanceWords,
): ListedPeople {
  const to = Math.min(end, from + maxLines);
  const names: string[] = [];
  const entries: string[] = [];
  const isSpaced = isOneParagraphPerPerson(text.lines.slice(from, to));
  let isListed = false;
  let isNamesOnly = to === end;
  let isSkipped = false;
  // Lines with more indentation belong to a remark or to a skipped group.
  let skippedBelow = Number.POSITIVE_INFINITY;
  // Where the first thing is a heading, such as that of a team, others like it follow.
  const level = teamLevel(text.lines.slice(from, to).find((line) => line.trim() !== ""));
  for (let line = from; line < to; line += 1) {
    const content = withoutHardBreak(text.lines[line] ?? "");
    if (content === "") continue;
    const table = tableAt(text, line);
    if (table && !isSkipped) names.push(...namesInTable(table, terms));
    if (table || !text.isProse(line)) {
      isNamesOnly = false;
      line = (table?.to ?? line + 1) - 1;
      continue;
    }
    const marker = listMarker.exec(text.lines[line] ?? "");
    const indent = (text.lines[line] ?? "").search(/\S/);
    if (indent > skippedBelow) {
      isNamesOnly = false;
      continue;
    }
    const own = marker ? content.replace(listMarker, "") : content.replace(/^#+\s*|^:\s+/, "");
    const label = readGroupLabel(own, terms) ?? readTermLabel(text, line, terms);
    const isHeading = /^#+\s/.test(content);
    if (label && (label.kind !== "other" || !marker)) {
      isNamesOnly = false;
      if (label.kind === "other" && names.length > 0) break;
      if (marker) skippedBelow = label.kind === "present" ? Number.POSITIVE_INFINITY : indent;
      else if (label.kind !== "other" || label.rest === "") isSkipped = label.kind !== "present";
      if (label.kind === "present") names.push(...namesInLine(label.rest));
    } else if (isHeading) {
      if (level === null || teamLevel(content) !== level) return { names, isNamesOnly: false };
      isNamesOnly = false;
      isListed = false;
      isSkipped = false;
      skippedBelow = Number.POSITIVE_INFINITY;
    } else if (isSkipped) isNamesOnly = false;
    else if (marker) {
      const name = nameInEntry(own);
      const isGroup = name.includes(" ") && groupKind(name, terms) === "present";
      const isOne =
        (isPerson(name) ||
          isLinkedName(own, name) ||
          isHandledName(own, name) ||
          (names.length > 0 && isSmallName(own, name))) &&
        !isLabelledValue(own, name) &&
        !isGroup;
      entries.push(own);
      skippedBelow = isGroup ? Number.POSITIVE_INFINITY : indent;
      if (isOne) names.push(name);
      isListed ||= isOne;
      isNamesOnly &&= isOne && own === name;
    } else {
      skippedBelow = Number.POSITIVE_INFINITY;
      const isOneEach = isSpaced || isOneNamePerLine(paragraphAround(text, line, terms));
      const found = isOneEach ? [nameInEntry(own)].filter(isPerson) : namesInLine(own);
      // A paragraph after a list does not belong to it.
      if (!isListed) names.push(...found);
      isNamesOnly &&= entries.length === 0 && found.length > 0 && (!isOneEach || found[0] === own);
    }
  }
  const [only = "", ...others] = entries;
  const inOne = others.length === 0 ? namesInLine(only) : [];
  return inOne.length > 1 && names.length < 2 ? { names: inOne, isNamesOnly } : { names, isNamesOnly };
}

/** Reads a term such as `Chair` whose definition is indented, or starts with a colon, on the next line. */
function readTermLabel({ lines }: OldText, line: number, terms: AttendanceWords): GroupLabel | null {
  const [content = "", next = ""] = lines.slice(line, line + 2);
  const isTerm = /^[^\s,]/.test(content) && !content.includes(",") && !listMarker.test(content);
  if (!isTerm || !/^(?: {2,}|\t|: +)\S/.test(next) || listMarker.test(next)) return null;
  return { label: content, kind: groupKind(content, terms), rest: "" };
}

/** The nearby lines of the same paragraph, up to a blank line, a list or a label. */
function paragraphAround({ lines }: OldText, line: number, terms: AttendanceWords): string[] {
  const isOther = (content: string): boolean =>
    content.trim() === "" || listMarker.test(content) || readGroupLabel(content, terms) !== null;
  const above = lines.slice(Math.max(line - nearbyLines, 0), line);
  const below = lines.slice(line, line + nearbyLines);
  const end = below.findIndex(isOther);
  return [
    ...above.slice(above.findLastIndex(isOther) + 1),
    ...below.slice(0, end < 0 ? nearbyLines : end),
  ].map(withoutHardBreak);
}
