// Reads the names after an attendance label.

import { readableText } from "../../format/markdown/markdown-text.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ConsumedLines } from "../text/consumed-lines.ts";
import type { LabelledLine } from "../text/labelled-line.ts";
import { diagnosticAt, type OldText } from "../text/old-text.ts";
import { isName, isPerson, splitNames } from "./names.ts";

/** Who attended, as written. */
export interface Attendance {
  /** Empty if the minutes do not say. */
  readonly names: readonly string[];
  /** The line, from 0, where the names start. */
  readonly line: number;
  readonly consumed: readonly ConsumedLines[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the names after a label. The line stays in the body if it contains anything else. */
export function attendanceInLine(text: OldText, { from, to, values }: LabelledLine): Attendance {
  // A comment may say more about people, so the line stays.
  const hasComment = values.some((value) => value.includes("<!--"));
  const written = readNames(values.map((value) => value.replace(/<!--.*?(?:-->|$)/gs, "").trim()));
  const others = written.filter((name) => !canBeName(name));
  const [firstOther] = others;
  if (firstOther === undefined)
    return attendanceOf(text, from, written, hasComment ? [] : [{ from, to, directive: null }]);
  // Among many names, the others are probably typos; otherwise the line may be something else altogether.
  const isMostlyNames = others.length * 3 <= written.length;
  const attendance = attendanceOf(text, from, isMostlyNames ? written.filter(canBeName) : [], []);
  const message = `"${firstOther}" was found in the attendance, expected names separated by commas`;
  const task = isMostlyNames ? "add who is missing to attending" : "write attending by hand";
  const hint = `the line was left in the body; ${task}`;
  const notName = diagnosticAt(text, from, firstOther, "attendance", "warning", message, hint);
  return { ...attendance, diagnostics: [...attendance.diagnostics, notName] };
}

/** Keeps each name once, with a warning for repeated names. */
export function attendanceOf(
  text: OldText,
  line: number,
  written: readonly string[],
  consumed: readonly ConsumedLines[],
): Attendance {
  const names = [...new Set(written)];
  const repeated = [...new Set(written.filter((name, index) => written.indexOf(name) !== index))];
  const diagnostics = repeated.map((name) =>
    diagnosticAt(
      text,
      line,
      name,
      "repeated-attendee",
      "warning",
      `"${name}" is listed twice, and was kept once`,
      "check whether somebody else was meant",
    ),
  );
  return { names, line, consumed, diagnostics };
}

/** Three or more words must look like a person's name, because a sentence on the next line also has words. */
function canBeName(text: string): boolean {
  const bare = text.replace(/\s*\([^()]*\)\s*$/, "");
  return isName(text) && (bare.split(" ").length < 3 || isPerson(bare));
}

/** Lines without any comma hold one name each; otherwise a name may continue on the next line. */
function readNames(values: readonly string[]): string[] {
  const isOneEach = values.every((value) => splitNames(value).length < 2);
  const lines = isOneEach ? values : [values.join(" ")];
  return lines
    .flatMap((line) => splitNames(line.replace(/^:\s+/, "")))
    .map((name) => readableText(name).replace(/^@(?=[\p{L}\d])/u, ""));
}
