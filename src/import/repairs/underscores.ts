// Repairs underscores that an exporter turned into subscripts.

import type { Repair } from "./lists.ts";

/**
 * An exporter read `condor_mapfile` as a subscript and wrote `condor<sub>mapfile</sub>`. Between two words, after more
 * than one letter, the underscore is certain; `H<sub>2</sub>O` and `x<sub>max</sub>` stay.
 */
const mangled = /(?<=[\p{L}\d]{2}|<\/sub>)<sub>([\p{L}][\p{L}\d.-]+)<\/sub>/gu;
const codeSpan = /((?<![\\`])(`+)(?!`).*?(?<!`)\2(?!`))/;

/** Puts back underscores that became subscripts, except in code. */
export function repairUnderscores(lines: readonly string[], isProse: (line: number) => boolean): Repair {
  const repaired = lines.map((line, index) =>
    isProse(index) && line.includes("<sub>") ? withUnderscores(line) : line,
  );
  return {
    lines: repaired,
    changedLines: repaired.flatMap((line, index) => (line === lines[index] ? [] : [index])),
  };
}

function withUnderscores(line: string): string {
  // Splitting by a pattern with two groups yields text, code span and backticks in turn.
  return line
    .split(codeSpan)
    .map((part, index) => [part.replace(mangled, "_$1"), part, ""][index % 3])
    .join("");
}
