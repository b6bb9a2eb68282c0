/** The number of a note and its position on the time axis. */
interface NotePlace {
  readonly number: number;
  readonly at: number;
}

/** A label above the marks of notes, such as `3` or `3–6`. */
export interface NoteLabel {
  readonly text: string;
  readonly at: number;
}

const characterWidth = 8;

/**
 * Labels of notes from left to right; those that would overlap share one label in the middle of their marks. `pixel` is the
 * width of a pixel in the unit of the places.
 */
export function noteLabels(places: readonly NotePlace[], pixel = 1): NoteLabel[] {
  const groups: NotePlace[][] = [];
  for (const place of places) {
    let group = [place];
    for (let before = groups.at(-1); before && isTooNear(before, group, pixel); before = groups.at(-1)) {
      group = [...before, ...group];
      groups.pop();
    }
    groups.push(group);
  }
  return groups.map(labelOf);
}

function isTooNear(left: readonly NotePlace[], right: readonly NotePlace[], pixel: number): boolean {
  const [a, b] = [labelOf(left), labelOf(right)];
  return b.at - a.at < ((a.text.length + b.text.length + 1) / 2) * characterWidth * pixel;
}

function labelOf(group: readonly NotePlace[]): NoteLabel {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return { text: "", at: 0 };
  const text = first === last ? String(first.number) : `${first.number}–${last.number}`;
  return { text, at: (first.at + last.at) / 2 };
}
