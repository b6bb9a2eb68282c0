import { listed } from "../../format/numbers.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { OldMinutes } from "../read-old-minutes.ts";

/** The names of all meetings together tell where a comma was lost. */
export function restoreCommas(minutes: readonly OldMinutes[]): OldMinutes[] {
  const split = lostCommaFinder(minutes.map(({ facts }) => facts.attending));
  return minutes.map((one) => {
    const glued = one.facts.attending.filter((name) => split(name).length > 1);
    if (glued.length === 0) return one;
    const attending = [...new Set(one.facts.attending.flatMap(split))];
    const findings = glued.map((name) => lostComma(one, name, split(name)));
    return { ...one, facts: { ...one.facts, attending }, findings: [...one.findings, ...findings] };
  });
}

/**
 * Finds names that a lost comma glued together: `Carl Derek` is two people where `Carl` and `Derek` each attend other
 * meetings under that name alone, and nobody else is called `Carl Derek`.
 */
export function lostCommaFinder(
  attendances: readonly (readonly string[])[],
): (name: string) => readonly string[] {
  const uses = new Map<string, number>();
  for (const name of attendances.flat()) uses.set(name, (uses.get(name) ?? 0) + 1);
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

function lostComma({ path, attendanceLine }: OldMinutes, name: string, parts: readonly string[]): Diagnostic {
  return {
    ruleId: "lost-comma",
    severity: "warning",
    message: `"${name}" was read as ${listed(parts)}, who each attend other meetings`,
    hint: "put them together again in attending if it is one person",
    file: path,
    line: attendanceLine + 1,
    column: 1,
  };
}
