import type { LineRange } from "../format/markdown-text.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { findLabelled } from "./labelled-line.ts";
import { type ListItem, listItems } from "./list-items.ts";
import { isName, nameInEntry, splitNames } from "./names.ts";
import { findingAt, nextHeading, type OldText, startsWithWord } from "./old-text.ts";
import type { Profile } from "./profile.ts";
import type { Taken } from "./taken.ts";

/** Who was there, as written. */
export interface Attendance {
  /** Empty where the minutes do not say. */
  readonly names: readonly string[];
  /** The line, from 0, on which the names start. */
  readonly line: number;
  readonly taken: readonly Taken[];
  readonly findings: readonly Diagnostic[];
}

/** The names after a label such as `**Attending:**`, in the list below it, or in a section of their own. */
export function readAttendance(text: OldText, profile: Profile): Attendance {
  const { labels, headings } = profile;
  const labelled = findLabelled(text, labels.attending, [...labels.attending, ...labels.coordinates]);
  if (labelled) {
    if (labelled.values.length > 0) return fromValues(text, labelled.values, labelled);
    const list = listBelow(text, labelled.to, nextHeading(text, labelled.to));
    const own = { from: labelled.from, to: labelled.to, directive: null };
    return list.length > 0
      ? fromList(text, list, own)
      : { names: [], line: labelled.from, taken: [own], findings: [] };
  }
  const heading = text.headings.find(({ title }) => startsWithWord(title, headings.attending));
  if (!heading) return { names: [], line: 0, taken: [], findings: [] };
  const end = nextHeading(text, heading.line + 1);
  const list = listItems(text, heading.line + 1, end);
  const own = { from: heading.line, to: heading.line + 1, directive: null };
  if (list.length > 0) return fromList(text, list, own);
  const values = text.lines
    .slice(heading.line + 1, end)
    .map((line) => line.replace(/^\s*:\s+/, "").trim())
    .filter((line) => line !== "");
  return fromValues(text, values, { from: heading.line, to: end });
}

function fromValues(text: OldText, values: readonly string[], { from, to }: LineRange): Attendance {
  const written = splitNames(values.join(" "));
  const bad = written.find((name) => !isName(name));
  if (bad !== undefined) return notNames(text, from, bad);
  return { ...once(text, from, written), line: from, taken: [{ from, to, directive: null }] };
}

/** A list whose entries say more than names stays in the body, so that nothing of it is lost. */
function fromList(text: OldText, list: readonly ListItem[], own: Taken): Attendance {
  const entries = list.filter((item) => !item.text.endsWith(":"));
  const names = entries.map((item) => nameInEntry(item.text)).filter(isName);
  const isPlain = list.every((item) => isName(item.text) && item.text === nameInEntry(item.text));
  const end = list.at(-1)?.to ?? own.to;
  const read = once(text, own.from, names);
  return { ...read, line: own.from, taken: isPlain ? [{ from: own.from, to: end, directive: null }] : [] };
}

/** The list that starts at a line, after blank lines at most. */
function listBelow(text: OldText, from: number, end: number): ListItem[] {
  const items = listItems(text, from, end);
  const start = items[0]?.from ?? end;
  const isNext = text.lines.slice(from, start).every((line) => line.trim() === "");
  return isNext ? items : [];
}

function once(
  text: OldText,
  line: number,
  written: readonly string[],
): Pick<Attendance, "names" | "findings"> {
  const names = [...new Set(written)];
  const twice = [...new Set(written.filter((name, index) => written.indexOf(name) !== index))];
  return {
    names,
    findings: twice.map((name) =>
      findingAt(
        text,
        line,
        name,
        "repeated-attendee",
        "warning",
        `"${name}" is listed twice, and was kept once`,
        "look whether somebody else was meant",
      ),
    ),
  };
}

function notNames(text: OldText, line: number, bad: string): Attendance {
  const finding = findingAt(
    text,
    line,
    bad,
    "attendance",
    "warning",
    `"${bad}" was found among those attending, expected names with commas between them`,
    "the line was left in the body; write attending by hand",
  );
  return { names: [], line, taken: [], findings: [finding] };
}
