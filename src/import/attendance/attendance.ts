import type { Profile } from "../profile.ts";
import { findLabelled } from "../text/labelled-line.ts";
import type { OldText } from "../text/old-text.ts";
import { labelledBlocks, type PeopleBlock, sectionBlock } from "./attendance-blocks.ts";
import { type Attendance, fromNames, fromValues } from "./attendance-values.ts";
import { namesInLabelledRow } from "./table-people.ts";

/** The names after a label such as `**Attending:**`, in the list below it, in a section of their own, or in a table. */
export function readAttendance(text: OldText, profile: Profile): Attendance {
  const { labels } = profile;
  const known = [...labels.attending, ...labels.absent, ...labels.coordinates];
  const labelled = findLabelled(text, labels.attending, known);
  const written = labelled && labelled.values.length > 0 ? fromValues(text, labelled) : null;
  if (written && written.names.length > 0) return written;
  const section = sectionBlock(text, profile);
  if (section) return fromBlocks(text, [section]);
  const blocks = labelledBlocks(text, labelled && !written ? labelled.from : null, profile);
  if (blocks.length > 0) return fromBlocks(text, blocks);
  const row = namesInLabelledRow(text, profile);
  if (row) return fromNames(text, row.line, row.names, []);
  if (written) return written;
  return fromNames(
    text,
    labelled?.from ?? 0,
    [],
    labelled ? [{ from: labelled.from, to: labelled.to, directive: null }] : [],
  );
}

/** Lists of several sessions stay in the body, for they say who was in which; so does what says more than names. */
function fromBlocks(text: OldText, blocks: readonly PeopleBlock[]): Attendance {
  const [first, ...others] = blocks;
  if (!first) return fromNames(text, 0, [], []);
  if (others.length === 0) {
    const taken = first.isPlain ? [{ from: first.from, to: first.to, directive: null }] : [];
    return fromNames(text, first.from, first.names, taken);
  }
  return fromNames(text, first.from, [...new Set(blocks.flatMap(({ names }) => names))], []);
}
