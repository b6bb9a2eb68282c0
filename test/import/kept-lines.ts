import type { OldMinutes } from "../../src/import/read-old-minutes.ts";

type Parts = Pick<OldMinutes, "taken" | "repaired" | "body">;

/**
 * Holds a new body against the old text it was made of, and says what it cannot explain; nothing if all lines that were
 * not taken stand in the body in order, unchanged but for the repaired ones, with the blank lines between them, and if
 * nothing else was put in but blank lines and the directives of what was taken.
 */
export function unexplained(oldText: string, { taken, repaired, body }: Parts): string[] {
  const problems: string[] = [];
  const lines = body.split("\n");
  const marks = taken.flatMap(({ directive }) => (directive ? `::${directive}` : []));
  // Each table of releases has a mark of its own.
  const directives = marks.filter((mark, index) => mark === "::releases" || marks.indexOf(mark) === index);
  let at = 0;
  // A directive that the old text held itself is no directive that was put in.
  const skipPutIn = (next: string | undefined): void => {
    while (
      at < lines.length &&
      lines[at] !== next &&
      (isBlank(lines[at]) || directives.includes(lines[at] ?? ""))
    ) {
      if (!isBlank(lines[at])) directives.splice(directives.indexOf(lines[at] ?? ""), 1);
      at += 1;
    }
  };
  for (const piece of keptPieces(oldText.split("\n"), taken)) {
    skipPutIn(piece[0]?.text);
    for (const { line, text } of piece) {
      const found = lines[at] ?? "";
      const isKept = repaired.includes(line) ? plain(found) === plain(text) : found === text;
      if (!isKept)
        problems.push(`line ${line + 1}: expected ${JSON.stringify(text)}, found ${JSON.stringify(found)}`);
      at += 1;
    }
  }
  skipPutIn(undefined);
  return [
    ...problems,
    ...lines.slice(at).map((line) => `was put in: ${JSON.stringify(line)}`),
    ...directives.map((directive) => `was not put in: ${directive}`),
  ];
}

/** The numbers of taken lines that neither the facts nor the figures nor a finding holds, with their lines. */
export function lostNumbers(oldText: string, minutes: OldMinutes): string[] {
  const { facts, figures, findings, taken } = minutes;
  const printed = figures.map(({ column, name, count, typed }) => [column, name, count, typed]);
  const held = JSON.stringify([facts, printed, findings.map(({ message }) => message)]);
  const numbers = new Set([...held.matchAll(/\d+/g)].map(([number]) => Number(number)));
  const lines = oldText.split("\n");
  return taken.flatMap(({ from, to }) =>
    lines
      .slice(from, to)
      .flatMap((line) => [...line.matchAll(/\d+/g)].map(([number]) => ({ line, number: Number(number) })))
      .filter(({ number }) => !numbers.has(number))
      .map(({ line, number }) => `${number} of ${line}`),
  );
}

interface Kept {
  /** In the old text, from 0. */
  readonly line: number;
  readonly text: string;
}

/** The lines between taken ones, without the blank lines next to these. */
function keptPieces(lines: readonly string[], taken: OldMinutes["taken"]): Kept[][] {
  const pieces: Kept[][] = [[]];
  for (const [line, text] of lines.entries()) {
    if (taken.some(({ from, to }) => line >= from && line < to)) pieces.push([]);
    else pieces.at(-1)?.push({ line, text });
  }
  return pieces
    .map((piece) => {
      const from = piece.findIndex(({ text }) => !isBlank(text));
      const to = piece.findLastIndex(({ text }) => !isBlank(text));
      return from < 0 ? [] : piece.slice(from, to + 1);
    })
    .filter((piece) => piece.length > 0);
}

function isBlank(line: string | undefined): boolean {
  return line?.trim() === "";
}

/** A repair moves a line to the left, and puts underscores back; it does nothing else. */
export function plain(line: string): string {
  return line.trimStart().replace(/<sub>([^<>]*)<\/sub>/g, "_$1");
}
