import { bareName } from "../format/names.ts";
import { memoize } from "../format/reuse/memoize.ts";
import type { FieldPath, Position } from "../model/diagnostic.ts";
import type { Meeting } from "../model/meeting.ts";

/** A name of a person, and its position. */
export interface UsedName {
  readonly name: string;
  readonly position: Position | FieldPath;
}

/** The names in the front matter and the owners of action items, each at its first position. */
export const namesIn = memoize((meeting: Meeting): readonly UsedName[] => {
  const all = [
    ...(meeting.attending ?? []).map(({ name }, index) => ({
      name,
      position: meeting.source.attending ?? ["attending", String(index)],
    })),
    ...triageNames(meeting),
    ...meeting.actions.flatMap(({ owners, position }) => owners.map((name) => ({ name, position }))),
  ]
    .map(({ name, position }) => ({ name: bareName(name), position }))
    .filter(({ name }) => /\p{L}/u.test(name));
  const firstUses = new Map<string, UsedName>();
  for (const used of all) if (!firstUses.has(used.name)) firstUses.set(used.name, used);
  return [...firstUses.values()];
});

function triageNames(meeting: Meeting): UsedName[] {
  const { thisWeek, nextWeek } = meeting.triage ?? { thisWeek: null, nextWeek: null };
  return [
    ...(thisWeek === null ? [] : [{ name: thisWeek, position: ["triage", "this_week"] }]),
    ...(nextWeek === null ? [] : [{ name: nextWeek, position: ["triage", "next_week"] }]),
  ];
}
