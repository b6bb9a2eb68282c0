// Finds those who are listed apart from the others who attended, such as guests.

import { listMarker, withoutHardBreak } from "../text/list-items.ts";
import type { OldText } from "../text/old-text.ts";
import type { AttendanceWords } from "./attendance-words.ts";
import { readGroupLabel } from "./group-label.ts";
import { namesInLine } from "./name-lines.ts";

/** Lines below the names in which guests are looked for. */
const nearbyLines = 20;

const guestLabel =
  /^(?:(?:invited|other|board|special) )?(?:guests?|visitors?|observers?|staff|others|invitad[oa]s|convidados|invités|gäste|gast|ospiti|gasten)(?: present)?(?: ?\([^()]*\))?$/iu;

/** The names after labels such as `Guests:` between a line and the next heading. */
export function guestsBelow({ lines }: OldText, from: number, terms: AttendanceWords): string[] {
  const nearby = lines.slice(from + 1, from + 1 + nearbyLines);
  const end = nearby.findIndex((line) => /^\s*#/.test(line));
  return nearby.slice(0, end < 0 ? nearby.length : end).flatMap((line) => {
    const label = readGroupLabel(withoutHardBreak(line).replace(listMarker, ""), terms);
    return label && guestLabel.test(label.label) ? namesInLine(label.rest) : [];
  });
}
