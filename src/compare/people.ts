import type { NamedPerson } from "../model/pages.ts";

/** Equal for two spellings of one person. */
export function personKey({ path, written }: NamedPerson): string {
  return path ?? written.toLowerCase();
}

export function areSamePeople(some: readonly NamedPerson[], others: readonly NamedPerson[]): boolean {
  const keys = new Set(some.map(personKey));
  const otherKeys = new Set(others.map(personKey));
  return keys.size === otherKeys.size && [...keys].every((key) => otherKeys.has(key));
}
