import { addDays } from "../../src/format/days/dates.ts";

/** The states of the first team, in their order. */
export const states = [
  "Open",
  "Selected for Dev",
  "In Progress",
  "Dev Complete",
  "Ready for Testing",
  "Ready for Release",
] as const;
const people = ["Brian L", "Carl", "Derek", "Diego", "Edgar", "Mat", "Tim T"] as const;
const words =
  "release package test cache token site update config build queue ticket upgrade mirror proxy image".split(
    " ",
  );
/** A release stays in the minutes for some weeks. */
const weeksOfRelease = 3;

/** One invented minutes file. */
export interface SyntheticMinutes {
  readonly name: string;
  readonly text: string;
}

/** Weekly minutes of the size of real ones (about 4 KB), the same at every call. */
export function syntheticMinutes(count: number): SyntheticMinutes[] {
  const random = seeded(20200914);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  // Real minutes name two or three issues each, and most of these for weeks.
  const issue = (): string => (random() < 0.08 ? ` SOFTWARE-${Math.floor(random() * 400)}` : "");
  const sentence = (): string => `${Array.from({ length: 14 }, () => pick(words)).join(" ")}${issue()}`;
  const bullets = (number: number, start: () => string): string =>
    Array.from({ length: number }, () => `- ${start()}${sentence()}`).join("\n");
  const counts = (scale: number): string =>
    states.map((state) => `${state}: ${Math.floor(random() * scale)}`).join(", ");
  return Array.from({ length: count }, (_, week) => {
    const date = addDays("2015-01-05", week * 7);
    const text = `---
date: ${date}
attending: [${people.filter(() => random() > 0.2).join(", ")}]
triage: { this_week: ${pick(people)}, next_week: ${pick(people)} }
queues: { FreshDesk: ${Math.floor(random() * 20)}, GGUS: ${Math.floor(random() * 5)} }
tickets: { ${counts(150)} }
releases:
  3.5.${Math.floor(week / weeksOfRelease)}: { ${counts(12)} }
  Both: { ${counts(4)} }
---

## Announcements

${bullets(3, () => "")}

## Software Team

### Discussion

${bullets(12, () => `AI (${pick(people)}): `)}

### Support Update

${bullets(6, () => `Site ${Math.floor(random() * 40)} (${pick(people)}): `)}

## Release Team

${bullets(10, () => "")}
`;
    return { name: `${date}.md`, text };
  });
}

/** Numbers from 0 to 1 that look random and are the same at every call (a linear congruential generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
