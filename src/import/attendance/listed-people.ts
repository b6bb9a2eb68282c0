import type { Profile } from "../profile.ts";
import { listMarker, withoutHardBreak } from "../text/list-items.ts";
import type { OldText } from "../text/old-text.ts";
import { type GroupLabel, groupKind, readGroupLabel } from "./group-label.ts";
import { holdsOneEach, holdsParagraphs, isFact, isLinkedName, namesInLine } from "./name-lines.ts";
import { isPerson, nameInEntry } from "./names.ts";
import { namesInTable, tableAt } from "./table-people.ts";

/** The people that some lines list, below a heading or a label. */
export interface ListedPeople {
  readonly names: readonly string[];
  /** Whether the lines say nothing but these names. */
  readonly isPlain: boolean;
}

/** More lines are no list of people; this also bounds the work on a text that is none. */
const mostLines = 400;
/** As many lines of a paragraph tell how it is written. */
const nearLines = 10;

/**
 * Reads lists, tables, and lines of names, in groups such as `**Members:**` or not. Groups of those who were absent are
 * skipped, and so is what is nested below a name. Ends at a label or a heading of something else.
 */
export function listedPeople(text: OldText, from: number, end: number, profile: Profile): ListedPeople {
  const to = Math.min(end, from + mostLines);
  const names: string[] = [];
  const entries: string[] = [];
  const isSpaced = holdsParagraphs(text.lines.slice(from, to));
  let isListed = false;
  let isPlain = to === end;
  let isSkipped = false;
  // What is indented further than this belongs to a remark or to a group that is skipped.
  let skippedBelow = Number.POSITIVE_INFINITY;
  for (let line = from; line < to; line += 1) {
    const content = withoutHardBreak(text.lines[line] ?? "");
    if (content === "") continue;
    const table = tableAt(text, line);
    if (table && !isSkipped) names.push(...namesInTable(table, profile));
    if (table || !text.isProse(line)) {
      isPlain = false;
      line = (table?.to ?? line + 1) - 1;
      continue;
    }
    const marker = listMarker.exec(text.lines[line] ?? "");
    const indent = (text.lines[line] ?? "").search(/\S/);
    if (indent > skippedBelow) {
      isPlain = false;
      continue;
    }
    const own = marker ? content.replace(listMarker, "") : content.replace(/^#+\s*|^:\s+/, "");
    const label = readGroupLabel(own, profile) ?? definedTerm(text, line, profile);
    const isHeading = /^#+\s/.test(content);
    if (label && (label.kind !== "other" || !marker)) {
      isPlain = false;
      if (label.kind === "other" && names.length > 0) break;
      if (marker) skippedBelow = label.kind === "present" ? Number.POSITIVE_INFINITY : indent;
      else if (label.kind !== "other" || label.rest === "") isSkipped = label.kind !== "present";
      if (label.kind === "present") names.push(...namesInLine(label.rest));
    } else if (isHeading) return { names, isPlain: false };
    else if (isSkipped) isPlain = false;
    else if (marker) {
      const name = nameInEntry(own);
      const isGroup = name.includes(" ") && groupKind(name, profile) === "present";
      const isOne = (isPerson(name) || isLinkedName(own, name)) && !isFact(own, name) && !isGroup;
      entries.push(own);
      skippedBelow = isGroup ? Number.POSITIVE_INFINITY : indent;
      if (isOne) names.push(name);
      isListed ||= isOne;
      isPlain &&= isOne && own === name;
    } else {
      skippedBelow = Number.POSITIVE_INFINITY;
      const isOneEach = isSpaced || holdsOneEach(paragraphAt(text, line, profile));
      const found = isOneEach ? [nameInEntry(own)].filter(isPerson) : namesInLine(own);
      // A paragraph behind a list is no part of it.
      if (!isListed) names.push(...found);
      isPlain &&= entries.length === 0 && found.length > 0 && (!isOneEach || found[0] === own);
    }
  }
  const [only = "", ...others] = entries;
  const inOne = others.length === 0 ? namesInLine(only) : [];
  return inOne.length > 1 && names.length < 2 ? { names: inOne, isPlain } : { names, isPlain };
}

/** A line such as `Chair` above lines that are indented or start with a colon. */
function definedTerm({ lines }: OldText, line: number, profile: Profile): GroupLabel | null {
  const [content = "", next = ""] = lines.slice(line, line + 2);
  const isTerm = /^[^\s,]/.test(content) && !content.includes(",") && !listMarker.test(content);
  if (!isTerm || !/^(?: {2,}|\t|: +)\S/.test(next) || listMarker.test(next)) return null;
  return { label: content, kind: groupKind(content, profile), rest: "" };
}

/** The lines around a line up to a blank one, a list or a label. */
function paragraphAt({ lines }: OldText, line: number, profile: Profile): string[] {
  const isOther = (content: string): boolean =>
    content.trim() === "" || listMarker.test(content) || readGroupLabel(content, profile) !== null;
  const above = lines.slice(Math.max(line - nearLines, 0), line);
  const below = lines.slice(line, line + nearLines);
  const end = below.findIndex(isOther);
  return [...above.slice(above.findLastIndex(isOther) + 1), ...below.slice(0, end < 0 ? nearLines : end)].map(
    withoutHardBreak,
  );
}
