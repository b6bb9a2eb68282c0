// Finds names that were joined because a comma was lost.

import { countsOf, listed } from "../../format/numbers.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";

/**
 * Finds names that a lost comma joined: `Carl Derek` is two people if `Carl` and `Derek` each attend other meetings
 * under that name alone, and nobody else is called `Carl Derek`. The returned function splits such a name.
 */
export function lostCommaFinder(
  attendances: readonly (readonly string[])[],
): (name: string) => readonly string[] {
  const uses = countsOf(attendances.flat());
  const isKnown = (name: string): boolean => (uses.get(name) ?? 0) > 1;
  return (name) => {
    if (isKnown(name)) return [name];
    const words = name.split(" ");
    for (let cut = 1; cut < words.length; cut += 1) {
      const parts = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
      if (parts.every(isKnown)) return parts;
    }
    return [name];
  };
}

/** `line` counts from 0. */
export function lostCommaDiagnostic(
  file: string,
  line: number,
  name: string,
  parts: readonly string[],
): Diagnostic {
  return {
    ruleId: "lost-comma",
    severity: "warning",
    message: `"${name}" was read as ${listed(parts)}, who each attend other meetings`,
    hint: "if this is one person, join the names again in attending",
    file,
    line: line + 1,
    column: 1,
  };
}
