import { anchoredIn, longIdsOf } from "../format/markdown/anchors.ts";
import { isPageAnchor } from "../format/urls.ts";
import type { BodyPart, Mutable } from "../model/body.ts";
import type { FormerAnchor } from "../model/meeting.ts";

/**
 * Gives each part of a body the ids that it once had; an entry for a heading covers the headings below it. An id whose
 * part is gone goes to the very start, and one that the body uses again is left out.
 */
export function withFormerAnchors(
  body: readonly BodyPart[],
  formerAnchors: readonly FormerAnchor[],
): readonly BodyPart[] {
  if (formerAnchors.length === 0) return body;
  const anchored = anchoredIn(body);
  const longIds = longIdsOf(body);
  const taken = new Set([...anchored.keys(), ...longIds.keys()]);
  const partOf = (id: string): Former | undefined => anchored.get(longIds.get(id) ?? id);
  const atStart: string[] = [];
  const add = (old: string, part: Former | undefined): void => {
    if (taken.has(old) || isPageAnchor(old)) return;
    taken.add(old);
    if (part) part.formerIds = [old, ...(part.formerIds ?? [])];
    else atStart.push(old);
  };
  for (const { old, now } of formerAnchors) add(old, partOf(now));
  for (const { old, now } of formerAnchors) {
    const below = [...anchored].filter(([id]) => id.startsWith(`${now}--`));
    for (const [id, part] of below) add(old + id.slice(now.length), part);
  }
  return atStart.length === 0
    ? body
    : [{ kind: "text", blocks: [{ type: "formerIds", formerIds: atStart }] }, ...body];
}

type Former = Mutable<{ readonly formerIds?: readonly string[] }>;
