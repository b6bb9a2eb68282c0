import { anchoredIn } from "../format/markdown/anchors.ts";
import { isPageAnchor } from "../format/urls.ts";
import type { BodyPart, Mutable } from "../model/body.ts";
import type { FormerAnchor } from "../model/meeting.ts";

/**
 * Gives each part of a body the ids that it once had. An id whose part is gone goes to the very start; one
 * that the body uses again is left out.
 */
export function withFormerAnchors(
  body: readonly BodyPart[],
  formerAnchors: readonly FormerAnchor[],
): readonly BodyPart[] {
  if (formerAnchors.length === 0) return body;
  const anchored = anchoredIn(body);
  const needed = formerAnchors.filter(({ old }) => !anchored.has(old) && !isPageAnchor(old));
  for (const { old, now } of needed) {
    const part: Mutable<{ readonly formerIds?: readonly string[] }> | undefined = anchored.get(now);
    if (part) part.formerIds = [old, ...(part.formerIds ?? [])];
  }
  const formerIds = needed.filter(({ now }) => !anchored.has(now)).map(({ old }) => old);
  return formerIds.length === 0
    ? body
    : [{ kind: "text", blocks: [{ type: "formerIds", formerIds }] }, ...body];
}
