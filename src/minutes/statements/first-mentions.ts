import type { FootnoteReference, Inline, Mutable } from "../../model/body.ts";

/** Marks in a text that was parsed again the first mentions of footnotes, to which these lead back, as they were marked before. */
export function keepFirstMentions(before: readonly Inline[], after: readonly Inline[]): void {
  const firsts = new Set([...mentionsIn(before)].flatMap(({ number, isFirst }) => (isFirst ? number : [])));
  for (const mention of mentionsIn(after)) if (firsts.delete(mention.number)) mention.isFirst = true;
}

function* mentionsIn(children: readonly Inline[]): Generator<Mutable<FootnoteReference>> {
  for (const child of children) {
    if (child.type === "footnoteReference") yield child;
    else if ("children" in child) yield* mentionsIn(child.children);
  }
}
