import { markdownOf } from "../../format/markdown/to-markdown.ts";
import type { Block, BodyPart } from "../../model/body.ts";

/** The headings of minutes, and the places of their tables, as Markdown for the next ones. */
export function templateOf(body: readonly BodyPart[]): string {
  const blocks = body.flatMap((part): readonly Block[] =>
    part.kind === "directive"
      ? [{ type: "directive", name: part.name }]
      : part.blocks.filter(({ type }) => type === "heading"),
  );
  return markdownOf(blocks, (url) => url);
}
