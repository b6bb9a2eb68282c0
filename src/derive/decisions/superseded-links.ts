import { plainText } from "../../format/markdown/plain-text.ts";
import type { Inline } from "../../model/body.ts";

/** What a decision says before a link to one that it replaces, in English or Spanish. `superseded by` says the opposite. */
const opening =
  /(?:^|[^\p{L}])(?:supersed(?:es?|ing)|replac(?:es?|ing)|su(?:b)?stituye|reemplaza)(?! by\b)(?:[ \n][^.;:!?()]{0,40})?[ \n([]*$/iu;
/** What joins one such link to the next. */
const joint = /^[ \n]*(?:,|and|y|e|&|, and|, y)[ \n]*$/i;
/** Characters before a link that are looked at. */
const reach = 80;
/** A part of a meeting page; a link elsewhere may be replaced too, as a server is, and is no decision. */
const ofMinutes = /^(?:#|\/meetings\/|https?:\/\/[^\s?#]*\/meetings\/\d{4}-\d{2}-\d{2})/i;

/** The links of a decision to those that it replaces, as in `this supersedes [the weekly release](2020-05-04.md#decision-...)`. */
export function supersededLinks(content: readonly Inline[]): readonly string[] {
  const found: string[] = [];
  let before = "";
  let isOpen = false;
  for (const node of content) {
    if (node.type !== "link") {
      before += plainTextOf(node);
      continue;
    }
    isOpen = opening.test(before.slice(-reach)) || (isOpen && joint.test(before));
    if (isOpen && ofMinutes.test(node.url)) found.push(node.url);
    before = "";
  }
  return found;
}

/** With its spaces, unless it has none. */
function plainTextOf(node: Inline): string {
  if (node.type === "text") return node.value;
  return "children" in node ? plainText(node.children) : "";
}
