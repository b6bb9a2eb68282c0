import type { Severity } from "../../../model/diagnostic.ts";

// In the browser, in place of rules about what its page cannot know, such as which links are dead, or cannot change, such as
// settings and aliases. The build applies them.

export const deadLink = without("dead-link", "warning");
export const schedule = without("schedule", "warning");
export const reservedAlias = without("reserved-alias", "error");
export const aliasCollision = without("alias-collision", "warning");

function without(id: string, severity: Severity) {
  return { id, about: "", severity, check: (): readonly never[] => [] };
}
