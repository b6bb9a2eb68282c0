import type { Repair } from "./lists.ts";

/**
 * Some exporter took `condor_mapfile` for a subscript and wrote `condor<sub>mapfile</sub>`. Between two words, and behind
 * more than one letter, an underscore is meant for certain; `H<sub>2</sub>O` and `x<sub>max</sub>` stay.
 */
const mangled = /(?<=[\p{L}\d]{2}|<\/sub>)<sub>([\p{L}][\p{L}\d.-]+)<\/sub>/gu;
const codeSpan = /((?<![\\`])(`+)(?!`).*?(?<!`)\2(?!`))/;

/** Puts back underscores that were mangled into subscripts, but for code. */
export function repairUnderscores(lines: readonly string[], isProse: (line: number) => boolean): Repair {
  const repaired = lines.map((line, index) =>
    isProse(index) && line.includes("<sub>") ? withUnderscores(line) : line,
  );
  return {
    lines: repaired,
    changed: repaired.flatMap((line, index) => (line === lines[index] ? [] : [index])),
  };
}

function withUnderscores(line: string): string {
  // A split by a pattern with two groups gives the text, the code span and its backticks in turn.
  return line
    .split(codeSpan)
    .map((part, index) => [part.replace(mangled, "_$1"), part, ""][index % 3])
    .join("");
}
