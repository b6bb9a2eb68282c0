import type { ActionForms } from "../model/settings.ts";

/** A line that opens an action item, whatever its list. */
const marked =
  /^[\t >*+-]{0,12}(?:\d{1,3}[.)] )?(?:\[[ xX]\] )?(?:\*\*|__)?\\?\[?(?:AIs?|ACTIONS?|Actions?|A(?:CTION|ction) (?:ITEM|[Ii]tem)s?)(?:\*\*|__)? ?(?:\([^()\n]{1,80}\)|-?\d{1,5}(?:\.\d{1,4})?)?(?:\*\*|__)? ?[:\u2013\u2014-]/m;

export function marksActions(text: string): boolean {
  return marked.test(text);
}

/**
 * A team of which most minutes mark an action item where it comes up means no other sentence. `marks` holds what `marksActions`
 * finds in each of its minutes.
 */
export function usualActionForms(marks: readonly boolean[]): ActionForms {
  const count = marks.filter(Boolean).length;
  return count > marks.length / 2 ? "marked" : "any";
}
