import { repairUnderscores } from "../../src/import/repairs/underscores.ts";
import type { ActionItem } from "../../src/model/outline.ts";
import type { Difference, Truth } from "./corpus-truth.ts";

/** Compares action items. Items that are not equal are matched by the start of their text. */
export function compareItems({ date, action_items }: Truth, actions: readonly ActionItem[]): Difference[] {
  const itemText = (owners: readonly string[], text: string): string =>
    `${owners.join(", ")}: ${repairedText(text)}`;
  const unmatched = actions.map(({ owners, markdown }) => itemText(owners, markdown));
  const match = (isMatch: (item: string) => boolean): string | undefined => {
    const index = unmatched.findIndex(isMatch);
    return index < 0 ? undefined : unmatched.splice(index, 1)[0];
  };
  const expectedItems = action_items
    .map(({ owners, text }) => itemText(owners, text))
    .filter((item) => match((other) => other === item) === undefined);
  const missing = expectedItems.map((expected): Difference => {
    const found = match((other) => other.slice(0, 30) === expected.slice(0, 30));
    const explanation = found === undefined ? null : explainDifference(expected, found);
    return { date, key: "item", expected, found, explanation };
  });
  const extra = unmatched.map((found) => ({
    date,
    key: "item",
    expected: undefined,
    found,
    explanation: null,
  }));
  return [...missing, ...extra];
}

/** The truth has the text as typed, on several lines and with mangled underscores. */
function repairedText(text: string): string {
  return repairUnderscores([text.replace(/\s+/g, " ").trim()], () => true).lines.join("");
}

function explainDifference(expected: string, found: string): string | null {
  const withoutMark = expected
    .replace(/ ?[[(](?:done|dropped)[\])][.!]?$/i, "")
    .replace(/: \[(?:done|dropped)\] /i, ": ");
  return withoutMark === found || withoutMark === found.replace(/[.!]$/, "")
    ? "the closing mark is the item's status, and not part of its text"
    : null;
}
