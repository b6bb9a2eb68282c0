import type { LineRange } from "../../format/markdown/markdown-text.ts";
import type { Profile } from "../profile.ts";
import { listMarker, withoutHardBreak } from "../text/list-items.ts";
import { nextHeading, type OldText } from "../text/old-text.ts";
import { groupKind, isAttending, readGroupLabel } from "./group-label.ts";
import { listedPeople } from "./listed-people.ts";
import { splitNames } from "./names.ts";

/** Lines that list who was there. */
export interface PeopleBlock extends LineRange {
  readonly names: readonly string[];
  /** Whether the lines say nothing but that. */
  readonly isPlain: boolean;
}

/** The first section about attendance that names somebody. */
export function sectionBlock(text: OldText, profile: Profile): PeopleBlock | null {
  const { headings } = profile;
  for (const { line, level, title } of text.headings) {
    if (!isAttending(title, headings.attending) || groupKind(title, profile) === "absent") continue;
    const next = text.headings.find((other) => other.line > line && other.level <= level)?.line;
    const isUnderlined = !/^\s*#/.test(text.lines[line] ?? "");
    const start = line + (isUnderlined ? 2 : 1);
    const block = blockOf(text, line, start, breakBefore(text, start, next ?? text.lines.length), profile);
    if (block.names.length > 0) return block;
  }
  return null;
}

/** The lists below each line such as `**Remote attendees:**`, and the names behind it; `known` is such a line. */
export function labelledBlocks(text: OldText, known: number | null, profile: Profile): PeopleBlock[] {
  const blocks: PeopleBlock[] = [];
  for (let line = 0; line < text.lines.length; line += 1) {
    const rest = line === known ? "" : restOfLabel(text, line, profile);
    if (rest === null) continue;
    const to = endOfBlock(text, line, rest, profile);
    const block =
      rest === "" ? blockOf(text, line, line + 1, to, profile) : blockOf(text, line, line, to, profile);
    if (block.names.length === 0) continue;
    const isHeading = /^\s*#/.test(text.lines[line] ?? "");
    const isPlain =
      !isHeading && (rest === "" ? block.isPlain : splitNames(rest).join() === block.names.join());
    blocks.push({ ...block, isPlain });
    line = to - 1;
  }
  return blocks;
}

function blockOf(text: OldText, from: number, start: number, to: number, profile: Profile): PeopleBlock {
  return { from, to, ...listedPeople(text, start, to, profile) };
}

/** What stands behind an attending label on a line; null where the line has none. */
function restOfLabel(text: OldText, line: number, profile: Profile): string | null {
  const content = text.lines[line] ?? "";
  if (!text.isProse(line) || /^\s*[|>]|^ {4}/.test(content)) return null;
  const own = withoutHardBreak(content)
    .replace(listMarker, "")
    .replace(/^#+\s*/, "");
  const label = readGroupLabel(own, profile);
  return label && isAttending(label.label, profile.headings.attending) ? label.rest : null;
}

/** Names behind a label end with their paragraph; below one, they end with the first paragraph of something else. */
function endOfBlock(text: OldText, from: number, rest: string, profile: Profile): number {
  const end = breakBefore(text, from + 1, nextHeading(text, from + 1));
  let isBehind = rest !== "";
  for (let line = from + 1; line < end; line += 1) {
    const content = text.lines[line] ?? "";
    const isBlank = content.trim() === "";
    const isListed = listMarker.test(content) || /^\s*\||^\s{2}/.test(content);
    if (rest !== "" && (isBlank || isListed)) return line;
    if (isBlank || isListed) isBehind ||= isListed;
    else if (isBehind && (text.lines[line - 1] ?? "").trim() === "") {
      if ((readGroupLabel(content, profile)?.kind ?? "other") === "other") return line;
    } else isBehind = true;
  }
  return end;
}

/** The first rule between two lines. */
function breakBefore({ lines }: OldText, from: number, to: number): number {
  const rule = lines.slice(from, to).findIndex((line) => /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/.test(line));
  return rule < 0 ? to : from + rule;
}
