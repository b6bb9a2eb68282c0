// Finds the lists of people in attendance sections and below attendance labels.

import type { LineRange } from "../../format/markdown/markdown-text.ts";
import { listMarker, withoutHardBreak } from "../text/list-items.ts";
import { nextHeading, type OldText } from "../text/old-text.ts";
import type { AttendanceWords } from "./attendance-words.ts";
import { groupKind, isAttendanceLabel, readGroupLabel } from "./group-label.ts";
import { readListedPeople } from "./listed-people.ts";
import { namesInLine } from "./name-lines.ts";
import { splitNames } from "./names.ts";

/** Lines that list who attended. */
export interface AttendanceList extends LineRange {
  readonly names: readonly string[];
  /** Whether the lines contain nothing but these names. */
  readonly isNamesOnly: boolean;
}

/** Reads the first section about attendance that names somebody; null if there is none. */
export function listInSection(text: OldText, terms: AttendanceWords): AttendanceList | null {
  const { headings } = terms;
  for (const { line, level, title } of text.headings) {
    if (!isAttendanceLabel(title, headings.attending) || groupKind(title, terms) === "absent") continue;
    const next = text.headings.find((other) => other.line > line && other.level <= level)?.line;
    const isUnderlined = !/^\s*#/.test(text.lines[line] ?? "");
    const start = line + (isUnderlined ? 2 : 1);
    const end = firstBreak(text, start, next ?? text.lines.length);
    const list = { from: line, to: end, ...readListedPeople(text, start, end, terms) };
    if (list.names.length > 0) return withGroups(text, list, terms);
  }
  return null;
}

/** Adds the sections right after it that list others who were present, such as `Visitors`. */
function withGroups(text: OldText, list: AttendanceList, terms: AttendanceWords): AttendanceList {
  const names = [...list.names];
  let to = list.to;
  for (const { line, title } of text.headings) {
    if (line !== to) continue;
    if (!isAttendanceLabel(title, terms.labels.groups) || groupKind(title, terms) !== "present") break;
    to = firstBreak(text, line + 1, nextHeading(text, line + 1));
    names.push(...readListedPeople(text, line + 1, to, terms).names);
  }
  return names.length > list.names.length
    ? { ...list, names: [...new Set(names)], isNamesOnly: false }
    : list;
}

/**
 * Reads the names after labels such as `**Remote attendees:**`, and the lists below them. `emptyLabelLine` is the line of
 * a label that is known to have no names after it; null if there is none.
 */
export function labelledLists(
  text: OldText,
  emptyLabelLine: number | null,
  terms: AttendanceWords,
): AttendanceList[] {
  const lists: AttendanceList[] = [];
  for (let line = 0; line < text.lines.length; line += 1) {
    const after = line === emptyLabelLine ? "" : textAfterLabel(text, line, terms);
    if (after === null) continue;
    // Names may stand below a count such as `~12 people on the call`.
    const rest = /^~?\d{1,4} \p{L}/u.test(after) && namesInLine(after).length === 0 ? "" : after;
    const to = endOfList(text, line, rest, terms);
    const people = readListedPeople(text, rest === "" ? line + 1 : line, to, terms);
    if (people.names.length === 0) continue;
    const isHeading = /^\s*#/.test(text.lines[line] ?? "");
    const holdsNamesOnly = rest === "" ? people.isNamesOnly : splitNames(rest).join() === people.names.join();
    lists.push({ from: line, to, names: people.names, isNamesOnly: !isHeading && holdsNamesOnly });
    line = to - 1;
  }
  return lists;
}

/** The text after an attendance label on a line; null if the line has no such label. */
function textAfterLabel(text: OldText, line: number, terms: AttendanceWords): string | null {
  const content = text.lines[line] ?? "";
  if (!text.isProse(line) || /^\s*[|>]|^ {4}/.test(content)) return null;
  const own = withoutHardBreak(content)
    .replace(listMarker, "")
    .replace(/^#+\s*/, "")
    .replace(/<\/?(?:b|strong)>/g, "**");
  const label = readGroupLabel(own, terms);
  return label && isAttendanceLabel(label.label, terms.headings.attending) ? label.rest : null;
}

/** Names after a label end with their paragraph; names below a label end before the first paragraph of another kind. */
function endOfList(text: OldText, from: number, rest: string, terms: AttendanceWords): number {
  const end = firstBreak(text, from + 1, nextHeading(text, from + 1));
  let hasNames = rest !== "";
  for (let line = from + 1; line < end; line += 1) {
    const content = text.lines[line] ?? "";
    const isBlank = content.trim() === "";
    const isListed = listMarker.test(content) || /^\s*\||^\s{2}/.test(content);
    if (rest !== "" && (isBlank || isListed)) return line;
    if (isBlank || isListed) hasNames ||= isListed;
    else if (hasNames && (text.lines[line - 1] ?? "").trim() === "") {
      if ((readGroupLabel(content, terms)?.kind ?? "other") === "other") return line;
    } else hasNames = true;
  }
  return end;
}

/** The first thematic break between two lines, or else the second of them. */
function firstBreak({ lines }: OldText, from: number, to: number): number {
  const index = lines.slice(from, to).findIndex((line) => /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/.test(line));
  return index < 0 ? to : from + index;
}
