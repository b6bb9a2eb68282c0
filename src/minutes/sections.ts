import type { MarkdownTree } from "../format/markdown/markdown.ts";
import { plainText } from "../format/markdown/plain-text.ts";
import { unfolded } from "../format/markdown/walk.ts";
import { slug, uniqueIds } from "../format/slug.ts";
import { isPageAnchor } from "../format/urls.ts";
import type { Block, Heading, Mutable } from "../model/body.ts";
import type { Position } from "../model/diagnostic.ts";
import type { SkippedLevel } from "../model/meeting.ts";
import type { Section } from "../model/outline.ts";

/** A section by what links to it and what it is called. */
export type SectionTitle = Pick<Section, "id" | "title">;

interface OpenSection extends SectionTitle {
  /** Of its heading, as typed. */
  readonly depth: number;
  readonly children: OpenSection[];
}

export interface Outline {
  /** Without the heading that repeats the page's title. */
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** The sections that each outermost block stands in, the outermost first, also those that are folded away. */
  readonly sectionsOf: ReadonlyMap<Block, readonly SectionTitle[]>;
}

type OutlinedTree = Pick<MarkdownTree, "blocks" | "origins" | "anchorText">;

/**
 * Gives each heading its id, scoped by its parents, and its depth below the page's own title (the outermost
 * is 2, and none is skipped). A first heading that repeats the page's title, or names the day, is left out.
 */
export function outlineSections(tree: OutlinedTree, pageTitle: string): Outline {
  const blocks = withoutTitle(tree.blocks, pageTitle);
  const unique = uniqueIds();
  const sections: OpenSection[] = [];
  let open: readonly OpenSection[] = [];
  const sectionsOf = new Map<Block, readonly SectionTitle[]>();
  for (const block of unfolded(blocks)) {
    if (block.type === "heading") openSection(block);
    sectionsOf.set(block, open);
  }
  return { blocks, sections: sections.map(closed), sectionsOf };

  function openSection(heading: Mutable<Heading>): void {
    const { depth } = heading;
    const title = plainText(heading.children);
    open = open.filter((section) => section.depth < depth);
    const parent = open.at(-1);
    const words = tree.anchorText(tree.origins.get(heading)?.markdown ?? "", heading.children);
    const id = unique(parent ? `${parent.id}--${slug(words)}` : topLevelId(words));
    const section: OpenSection = { id, title, depth, children: [] };
    (parent?.children ?? sections).push(section);
    open = [...open, section];
    heading.id = id;
    heading.depth = open.length + 1;
  }
}

/** The outermost headings that skip a level, before their depth is changed. */
export function skippedLevels(
  blocks: readonly Block[],
  positionOf: (block: Block) => Position,
): readonly SkippedLevel[] {
  const headings = unfolded(blocks).filter((block) => block.type === "heading");
  return headings.flatMap((heading, index) => {
    const above = headings[index - 1]?.depth;
    if (above === undefined || heading.depth <= above + 1) return [];
    return [{ above, level: heading.depth, position: positionOf(heading) }];
  });
}

/** Copies, because a list that has grown reserves room for more. */
function closed({ id, title, children }: OpenSection): Section {
  return { id, title, children: children.map(closed) };
}

function withoutTitle(blocks: readonly Block[], pageTitle: string): readonly Block[] {
  const [first, ...others] = blocks;
  if (!isTitle(first) || unfolded(others).some(isTitle)) return blocks;
  const text = plainText(first.children).toLowerCase();
  const repeatsTitle = pageTitle !== "" && text.startsWith(pageTitle.toLowerCase());
  return repeatsTitle || /\b(?:19|20)\d\d\b/.test(text) ? others : blocks;
}

function isTitle(block: Block | undefined): block is Heading {
  return block?.type === "heading" && block.depth === 1;
}

/** Keeps headings such as "Tickets" apart from the parts that every meeting page has. */
function topLevelId(words: string): string {
  const id = slug(words);
  return isPageAnchor(id) ? `section-${id}` : id;
}
