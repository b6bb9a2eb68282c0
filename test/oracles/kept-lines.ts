/*
 * Why a second implementation: an import must lose nothing that somebody typed. This accounts for every line and number of the
 * old text by comparing texts alone, and shares no code with what moves and repairs the lines.
 */

import type { OldMinutes } from "../../src/import/read-old-minutes.ts";

type Parts = Pick<OldMinutes, "consumed" | "repairedLines" | "body">;

/**
 * Compares a new body with the old text, and describes what the import does not account for. Empty if the body has all
 * lines that were not consumed, in order, with the blank lines between them and unchanged except for repairs, and if the
 * import added only blank lines and the directives of the consumed lines.
 */
export function unexpectedLines(oldText: string, { consumed, repairedLines, body }: Parts): string[] {
  const differences: string[] = [];
  const lines = body.split("\n");
  const expected = consumed.flatMap(({ directive }) => (directive ? `::${directive}` : []));
  // Each release table has its own directive.
  const directives = expected.filter(
    (directive, index) => directive === "::releases" || expected.indexOf(directive) === index,
  );
  let at = 0;
  // Stops at the next kept line, which may itself look like a directive.
  const skipAdded = (next: string | undefined): void => {
    while (
      at < lines.length &&
      lines[at] !== next &&
      (isBlank(lines[at]) || directives.includes(lines[at] ?? ""))
    ) {
      if (!isBlank(lines[at])) directives.splice(directives.indexOf(lines[at] ?? ""), 1);
      at += 1;
    }
  };
  for (const run of keptRuns(oldText.split("\n"), consumed)) {
    skipAdded(run[0]?.text);
    for (const { line, text } of run) {
      const found = lines[at] ?? "";
      const isKept = repairedLines.includes(line) ? normalized(found) === normalized(text) : found === text;
      if (!isKept)
        differences.push(
          `line ${line + 1}: expected ${JSON.stringify(text)}, found ${JSON.stringify(found)}`,
        );
      at += 1;
    }
  }
  skipAdded(undefined);
  return [
    ...differences,
    ...lines.slice(at).map((line) => `was added: ${JSON.stringify(line)}`),
    ...directives.map((directive) => `was not added: ${directive}`),
  ];
}

/** The numbers of consumed lines that are not in the values, the printed counts or a diagnostic, with their lines. */
export function lostNumbers(oldText: string, minutes: OldMinutes): string[] {
  const { values, diagnostics, consumed } = minutes;
  const printed = minutes.printed.map(({ column, name, count, typed }) => [column, name, count, typed]);
  const kept = JSON.stringify([values, printed, diagnostics.map(({ message }) => message)]);
  const numbers = new Set([...kept.matchAll(/\d+/g)].map(([number]) => Number(number)));
  const lines = oldText.split("\n");
  return consumed.flatMap(({ from, to }) =>
    lines
      .slice(from, to)
      .flatMap((line) => [...line.matchAll(/\d+/g)].map(([number]) => ({ line, number: Number(number) })))
      .filter(({ number }) => !numbers.has(number))
      .map(({ line, number }) => `${number} of ${line}`),
  );
}

interface KeptLine {
  /** Line in the old text, from 0. */
  readonly line: number;
  readonly text: string;
}

/** The lines between consumed ones, without the blank lines at both ends. */
function keptRuns(lines: readonly string[], consumed: OldMinutes["consumed"]): KeptLine[][] {
  const runs: KeptLine[][] = [[]];
  for (const [line, text] of lines.entries()) {
    if (consumed.some(({ from, to }) => line >= from && line < to)) runs.push([]);
    else runs.at(-1)?.push({ line, text });
  }
  return runs
    .map((run) => {
      const from = run.findIndex(({ text }) => !isBlank(text));
      const to = run.findLastIndex(({ text }) => !isBlank(text));
      return from < 0 ? [] : run.slice(from, to + 1);
    })
    .filter((run) => run.length > 0);
}

function isBlank(line: string | undefined): boolean {
  return line?.trim() === "";
}

/** A line without the differences that a repair makes: of indentation and of underscores. */
export function normalized(line: string): string {
  return line.trimStart().replace(/<sub>([^<>]*)<\/sub>/g, "_$1");
}
