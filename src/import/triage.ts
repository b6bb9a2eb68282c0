// Reads who is on triage duty.

import type { ConsumedLines } from "../dialects/text/consumed-lines.ts";
import { type ListItem, listItems } from "../dialects/text/list-items.ts";
import { nextHeading, type OldText, startsWithWord } from "../dialects/text/old-text.ts";
import type { Profile } from "./profile.ts";

/** Who is on triage duty, as written; null if the minutes do not say. */
export interface OldTriage {
  readonly thisWeek: string | null;
  readonly nextWeek: string | null;
  readonly consumed: readonly ConsumedLines[];
}

/** The list items of the triage section. */
export function triageItems(text: OldText, { headings }: Profile): ListItem[] {
  const heading = text.headings.find(({ title }) => startsWithWord(title, headings.triage));
  return heading ? listItems(text, heading.line + 1, nextHeading(text, heading.line + 1)) : [];
}

/** Reads items such as `This week: Mat (?)`; a remark stays with the name. */
export function readTriage(items: readonly ListItem[], { labels }: Profile): OldTriage {
  const thisWeek = findDuty(items, labels.thisWeek);
  const nextWeek = findDuty(items, labels.nextWeek);
  const found = items.filter((item) => item === thisWeek?.item || item === nextWeek?.item);
  return {
    thisWeek: thisWeek?.name ?? null,
    nextWeek: nextWeek?.name ?? null,
    // An item with nested items stays, or they would lose their parent.
    consumed: found
      .filter(({ hasChildren }) => !hasChildren)
      .map(({ from, to }) => ({ from, to, directive: "triage" })),
  };
}

function findDuty(
  items: readonly ListItem[],
  labels: readonly string[],
): { item: ListItem; name: string | null } | undefined {
  for (const item of items) {
    const [, label = "", name = ""] =
      /^(?:\*\*|__)?([^:*_]+)(?:(?:\*\*|__)\s*)?:(?:\s*(?:\*\*|__))?(.*)/.exec(item.text) ?? [];
    if (labels.some((known) => known.toLowerCase() === label.trim().toLowerCase()))
      return { item, name: name.trim() || null };
  }
  return undefined;
}
