import { findLabelledLine } from "../text/labelled-line.ts";
import type { OldText } from "../text/old-text.ts";
import { type Attendance, attendanceInLine, attendanceOf } from "./attendance-line.ts";
import { type AttendanceList, labelledLists, listInSection } from "./attendance-lists.ts";
import type { AttendanceWords } from "./attendance-words.ts";
import { guestsBelow } from "./guests.ts";
import { namesInLabelledRow } from "./table-people.ts";

/** Reads who attended, with the guests who are listed apart. */
export function readAttendance(text: OldText, terms: AttendanceWords): Attendance {
  const attendance = readMembers(text, terms);
  if (attendance.names.length === 0) return attendance;
  const names = [...attendance.names, ...guestsBelow(text, attendance.line, terms)];
  return { ...attendance, names: [...new Set(names)] };
}

/** Reads them after a label such as `**Attending:**`, in the list below it, in a section, or in a table. */
function readMembers(text: OldText, terms: AttendanceWords): Attendance {
  const { labels } = terms;
  const known = [...labels.attending, ...labels.absent, ...labels.coordinates];
  const labelled = findLabelledLine(text, labels.attending, known);
  const inLine = labelled && labelled.values.length > 0 ? attendanceInLine(text, labelled) : null;
  if (inLine && inLine.names.length > 0) return inLine;
  const section = listInSection(text, terms);
  if (section) return attendanceInLists(text, [section]);
  const lists = labelledLists(text, labelled && !inLine ? labelled.from : null, terms);
  if (lists.length > 0) return attendanceInLists(text, lists);
  const row = namesInLabelledRow(text, terms);
  if (row) return attendanceOf(text, row.line, row.names, []);
  if (inLine) return inLine;
  return attendanceOf(
    text,
    labelled?.from ?? 0,
    [],
    labelled ? [{ from: labelled.from, to: labelled.to, directive: null }] : [],
  );
}

/** Several lists stay in the body, because they say who attended which session; so does a list with more than names. */
function attendanceInLists(text: OldText, lists: readonly AttendanceList[]): Attendance {
  const [first, ...others] = lists;
  if (!first) return attendanceOf(text, 0, [], []);
  if (others.length === 0) {
    const consumed = first.isNamesOnly ? [{ from: first.from, to: first.to, directive: null }] : [];
    return attendanceOf(text, first.from, first.names, consumed);
  }
  return attendanceOf(text, first.from, [...new Set(lists.flatMap(({ names }) => names))], []);
}
