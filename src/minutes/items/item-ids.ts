import { fingerprint, slugOfStart, uniqueIds } from "../../format/slug.ts";
import type { Heading, ItemKind, ListItem, Mutable, Paragraph, Permalink } from "../../model/body.ts";
import type { Place } from "./item-place.ts";

/** Words of an item in the name of its permalink. */
const namingWords = 5;
/** Words of an item in its id. */
const idWords = 3;
/** Words of an item in its id of the first scheme. */
const longIdWords = 6;

/** What an item says: to a reader, and for its id. */
export interface ItemText {
  readonly text: string;
  readonly anchorText: string;
}

/** Gives the block of an item an id and a permalink, and returns the id. */
export type AddId = (kind: ItemKind, who: string, text: ItemText, place: Place) => string;

/**
 * An id is made of the first words, so that it outlives changes of the rest, of the owner and of the site; `who` is in it only
 * if there are no words. No item has an id of `taken`.
 */
export function createItemIds(taken: readonly string[]): AddId {
  const unique = uniqueIds(taken);
  const uniqueLong = uniqueIds();
  return (kind, who, { text, anchorText }, { block, element }) => {
    const wholeOf = (said: string): string => (kind === "decision" ? said : `${who} ${said}`);
    const whole = wholeOf(anchorText);
    const id = unique(`${kind}-${slugOfStart(/[\p{L}\p{N}]/u.test(anchorText) ? anchorText : who, idWords)}`);
    const longId = uniqueLong(
      `${kind}-${slugOfStart(whole, longIdWords)}-${fingerprint(whole.toLowerCase())}`,
    );
    const words = wholeOf(text).split(" ").slice(0, namingWords).join(" ");
    const own: Mutable<ListItem | Paragraph> | null = element?.id === undefined ? element : null;
    if (own) {
      own.id = id;
      own.kind = kind;
      own.longId = longId;
    }
    const holder: Mutable<Paragraph | Heading> = block;
    const permalink: Permalink = { type: "permalink", id, kind, words };
    holder.children = [...block.children, own ? permalink : { ...permalink, longId, isAnchor: true }];
    return id;
  };
}
