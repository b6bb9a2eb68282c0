import { repairUnderscores } from "../../src/import/repairs/underscores.ts";
import type { ActionItem } from "../../src/model/outline.ts";
import type { Difference, Truth } from "./corpus-truth.ts";

/** Items are matched by owners and text, and those that are left by the start of their text. */
export function compareItems({ date, action_items }: Truth, actions: readonly ActionItem[]): Difference[] {
  const said = (owners: readonly string[], text: string): string =>
    `${owners.join(", ")}: ${onOneLine(text)}`;
  const left = actions.map(({ owners, markdown }) => said(owners, markdown));
  const take = (isIt: (item: string) => boolean): string | undefined => {
    const place = left.findIndex(isIt);
    return place < 0 ? undefined : left.splice(place, 1)[0];
  };
  const wanted = action_items
    .map(({ owners, text }) => said(owners, text))
    .filter((item) => take((other) => other === item) === undefined);
  const missed = wanted.map((item): Difference => {
    const found = take((other) => other.slice(0, 30) === item.slice(0, 30));
    return {
      date,
      key: "item",
      expected: item,
      found,
      explanation: found === undefined ? null : explain(item, found),
    };
  });
  const extra = left.map((found) => ({ date, key: "item", expected: undefined, found, explanation: null }));
  return [...missed, ...extra];
}

/** The truth keeps the text as typed, and the import says which underscores it put back. */
function onOneLine(text: string): string {
  return repairUnderscores([text.replace(/\s+/g, " ").trim()], () => true).lines.join("");
}

function explain(expected: string, found: string): string | null {
  const withoutMark = expected
    .replace(/ ?[[(](?:done|dropped)[\])][.!]?$/i, "")
    .replace(/: \[(?:done|dropped)\] /i, ": ");
  return withoutMark === found || withoutMark === found.replace(/[.!]$/, "")
    ? "the closing mark is the item's status, and no part of its text"
    : null;
}
