import type { Profile } from "./profile.ts";
import type { ConsumedLines } from "./text/consumed-lines.ts";
import { type ListItem, listItems } from "./text/list-items.ts";
import { nextHeading, type OldText, startsWithWord } from "./text/old-text.ts";

/** Who is on triage duty, as written; null where the minutes do not say. */
export interface OldTriage {
  readonly thisWeek: string | null;
  readonly nextWeek: string | null;
  readonly taken: readonly ConsumedLines[];
}

/** The list items of the section about triage. */
export function triageItems(text: OldText, { headings }: Profile): ListItem[] {
  const heading = text.headings.find(({ title }) => startsWithWord(title, headings.triage));
  return heading ? listItems(text, heading.line + 1, nextHeading(text, heading.line + 1)) : [];
}

/** Items such as `This week: Mat (?)`; a remark stays with the name. */
export function readTriage(items: readonly ListItem[], { labels }: Profile): OldTriage {
  const thisWeek = dutyOf(items, labels.thisWeek);
  const nextWeek = dutyOf(items, labels.nextWeek);
  const found = items.filter((item) => item === thisWeek?.item || item === nextWeek?.item);
  return {
    thisWeek: thisWeek?.name ?? null,
    nextWeek: nextWeek?.name ?? null,
    // What is nested in an item would lose its parent.
    taken: found
      .filter(({ hasChildren }) => !hasChildren)
      .map(({ from, to }) => ({ from, to, directive: "triage" })),
  };
}

function dutyOf(
  items: readonly ListItem[],
  labels: readonly string[],
): { item: ListItem; name: string | null } | undefined {
  for (const item of items) {
    const [, label = "", name = ""] =
      /^(?:\*\*|__)?([^:*_]+?)(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*(.*)$/.exec(item.text) ?? [];
    if (labels.some((known) => known.toLowerCase() === label.toLowerCase()))
      return { item, name: name === "" ? null : name };
  }
  return undefined;
}
