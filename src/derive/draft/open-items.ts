import { daysBetween } from "../../format/days/days.ts";
import { plainText } from "../../format/markdown/plain-text.ts";
import { markdownOf } from "../../format/markdown/to-markdown.ts";
import { inlinesOf, walk } from "../../format/markdown/walk.ts";
import type { BodyPart } from "../../model/body.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { OpenItem } from "../../model/writing/draft.ts";
import type { CarriedAction } from "../actions/carried-actions.ts";

/** The action items that minutes leave open, in their order and below their headings. */
export function openItems(
  body: readonly BodyPart[],
  actions: readonly CarriedAction[],
  date: IsoDate,
): readonly OpenItem[] {
  const headings = headingsOfItems(body);
  return actions
    .filter(({ action }) => action.status === "open")
    .map(({ action, firstSeen }) => ({
      headings: headings.get(action.id) ?? [],
      markdown: itemMarkdown(action),
      owners: action.owners,
      text: action.text,
      firstSeen,
      weeks: Math.round(daysBetween(firstSeen, date) / 7),
    }));
}

/** Titles of the headings above each item, by the item's id. */
function headingsOfItems(body: readonly BodyPart[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  let open: readonly { readonly depth: number; readonly title: string }[] = [];
  for (const part of body) {
    if (part.kind === "directive") continue;
    walk(part.blocks, (block, ancestors) => {
      if (block.type === "heading" && ancestors.length === 0)
        open = [
          ...open.filter(({ depth }) => depth < block.depth),
          { depth: block.depth, title: plainText(block.children) },
        ];
      for (const node of inlinesOf(block).flat())
        if (node.type === "permalink")
          found.set(
            node.id,
            open.map(({ title }) => title),
          );
    });
  }
  return found;
}

/** The item as its author wrote it, on one line after its marker, and its lists below it. */
function itemMarkdown({ owners, markdown, details }: CarriedAction["action"]): string {
  const marker = owners.length > 0 ? `AI (${owners.join(", ")})` : "AI";
  const lists = markdownOf(details, (url) => url).trimEnd();
  return [
    `- ${marker}: ${markdown}`,
    ...(lists === "" ? [] : lists.replace(/^(?=.)/gm, "  ").split("\n")),
  ].join("\n");
}
