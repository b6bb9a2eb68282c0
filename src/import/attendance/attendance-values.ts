import { readableText } from "../../format/markdown/markdown-text.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ConsumedLines } from "../text/consumed-lines.ts";
import type { LabelledLine } from "../text/labelled-line.ts";
import { diagnosticAt, type OldText } from "../text/old-text.ts";
import { isName, isPerson, splitNames } from "./names.ts";

/** Who was there, as written. */
export interface Attendance {
  /** Empty where the minutes do not say. */
  readonly names: readonly string[];
  /** The line, from 0, on which the names start. */
  readonly line: number;
  readonly taken: readonly ConsumedLines[];
  readonly findings: readonly Diagnostic[];
}

/** The names behind a label. Where not each of them can be one, the line stays in the body. */
export function fromValues(text: OldText, { from, to, values }: LabelledLine): Attendance {
  // What a comment says of others is kept, and so the line stays.
  const hasComment = values.some((value) => value.includes("<!--"));
  const written = writtenNames(values.map((value) => value.replace(/<!--.*?(?:-->|$)/g, "").trim()));
  const bad = written.filter((name) => !canBeName(name));
  const [firstBad] = bad;
  if (firstBad === undefined)
    return fromNames(text, from, written, hasComment ? [] : [{ from, to, directive: null }]);
  // Among many names a slip is a slip; else the line may be something else altogether.
  const isSlip = bad.length * 3 <= written.length;
  const message = `"${firstBad}" was found among those attending, expected names with commas between them`;
  const task = isSlip ? "add who is missing to attending" : "write attending by hand";
  const hint = `the line was left in the body; ${task}`;
  const finding = diagnosticAt(text, from, firstBad, "attendance", "warning", message, hint);
  const names = fromNames(text, from, isSlip ? written.filter(canBeName) : [], []);
  return { ...names, findings: [...names.findings, finding] };
}

/** Names that were found, each once. */
export function fromNames(
  text: OldText,
  line: number,
  written: readonly string[],
  taken: readonly ConsumedLines[],
): Attendance {
  const names = [...new Set(written)];
  const twice = [...new Set(written.filter((name, index) => written.indexOf(name) !== index))];
  const findings = twice.map((name) =>
    diagnosticAt(
      text,
      line,
      name,
      "repeated-attendee",
      "warning",
      `"${name}" is listed twice, and was kept once`,
      "look whether somebody else was meant",
    ),
  );
  return { names, line, taken, findings };
}

/** Three words and more are a name only if they look like one, or a sentence on the next line would be one. */
function canBeName(text: string): boolean {
  const bare = text.replace(/\s*\([^()]*\)\s*$/, "");
  return isName(text) && (bare.split(" ").length < 3 || isPerson(bare));
}

/** Several lines without any comma hold a name each; else a name may go on over two lines. */
function writtenNames(values: readonly string[]): string[] {
  const isOneEach = values.every((value) => splitNames(value).length < 2);
  const lines = isOneEach ? values : [values.join(" ")];
  return lines.flatMap((line) => splitNames(line.replace(/^:\s+/, ""))).map(readableText);
}
