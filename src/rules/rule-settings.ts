import { suggestion } from "../format/nearest.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { RuleLevel, Settings } from "../model/settings.ts";
import type { Rule, RuleContext } from "./rule.ts";

/**
 * The level of a rule's findings. A rule about errors keeps its level, because it protects the pages of other meetings,
 * published links, or private text.
 */
export function levelOf({ id, severity }: Rule, { rules }: Settings): RuleLevel {
  return severity === "error" ? severity : (rules.find((one) => one.id === id)?.level ?? severity);
}

/** What is wrong with the `rules` of the settings: unknown rules, and rules whose level cannot be lowered. */
export function ruleSettings(
  rules: readonly Rule[],
  { settings, settingsSource }: RuleContext,
): Diagnostic[] {
  const ids = rules.map(({ id }) => id);
  const changeable = rules.filter(({ severity }) => severity === "warning").map(({ id }) => id);
  return settings.rules.flatMap(({ id, level }): Diagnostic[] => {
    const isFixed = ids.includes(id) && !changeable.includes(id) && level !== "error";
    if (changeable.includes(id) || (ids.includes(id) && !isFixed)) return [];
    return [
      {
        ruleId: "rule-settings",
        severity: "warning",
        message: isFixed ? `the findings of "${id}" are always errors` : `"${id}" is not a rule`,
        hint: isFixed
          ? "remove the line"
          : suggestion(id, changeable, "docs/rules.md lists the rules whose level can be changed"),
        file: settingsSource.file,
        ...settingsSource.positionOf(["rules", id]),
      },
    ];
  });
}
