import { type PermalinkTarget, plainText, type Token } from "../format/markdown/markdown.ts";
import { slug, uniqueIds } from "../format/slug.ts";
import { isPageAnchor } from "../format/urls.ts";
import type { Section } from "../model/outline.ts";

const longestLead = 160;
const leadsPerSection = 3;

/** A section by what links to it and what it is called. */
export type Heading = Pick<Section, "id" | "title">;

interface OpenSection extends Heading {
  readonly level: number;
  readonly children: OpenSection[];
  readonly leads: string[];
}

/**
 * Gives each heading its id, scoped by its parents, and its level below the page's own title (the outermost is h2, and none is skipped).
 * A first heading that repeats the page's title, or names the day, is taken out.
 * Returns the tree of sections and, for each top-level token, the sections it stands in.
 */
export function outlineSections(
  tokens: Token[],
  pageTitle: string,
): {
  sections: readonly Section[];
  sectionsAt: ReadonlyMap<Token, readonly Heading[]>;
} {
  removeTitle(tokens, pageTitle);
  const unique = uniqueIds();
  const roots: OpenSection[] = [];
  let open: OpenSection[] = [];
  const sectionsAt = new Map<Token, readonly Heading[]>();
  for (const [index, token] of tokens.entries()) {
    if (isHeading(token)) {
      const level = levelOf(token);
      const title = plainText(tokens[index + 1]?.children ?? null);
      open = open.filter((section) => section.level < level);
      const parent = open.at(-1);
      const id = unique(parent ? `${parent.id}--${slug(title)}` : topLevelId(title));
      const section: OpenSection = { id, title, level, children: [], leads: [] };
      (parent?.children ?? roots).push(section);
      open = [...open, section];
      token.attrSet("id", id);
      const close = tokens[index + 2];
      const target: PermalinkTarget = { id, label: `“${title}”` };
      for (const end of close ? [token, close] : [token]) {
        end.tag = `h${Math.min(open.length + 1, 6)}`;
        end.meta = target;
      }
    }
    if (token.type === "inline" && tokens[index - 1]?.type === "paragraph_open") addLead(open.at(-1), token);
    sectionsAt.set(token, open);
  }
  return { sections: roots, sectionsAt };
}

function isHeading(token: Token): boolean {
  return token.type === "heading_open" && token.level === 0;
}

function levelOf(token: Token): number {
  return Number(token.tag.slice(1));
}

function removeTitle(tokens: Token[], pageTitle: string): void {
  const [first, content] = tokens;
  const isOnly = tokens.filter((token) => isHeading(token) && token.tag === "h1").length === 1;
  if (!first || !isHeading(first) || first.tag !== "h1" || !isOnly) return;
  const text = plainText(content?.children ?? null).toLowerCase();
  const repeatsTitle = pageTitle !== "" && text.startsWith(pageTitle.toLowerCase());
  if (repeatsTitle || /\b(?:19|20)\d\d\b/.test(text)) tokens.splice(0, 3);
}

/** Keeps headings such as "Tickets" apart from the parts that every meeting page has. */
function topLevelId(title: string): string {
  const id = slug(title);
  return isPageAnchor(id) ? `section-${id}` : id;
}

function addLead(section: OpenSection | undefined, token: Token): void {
  const text = plainText(token.children);
  if (!section || section.leads.length >= leadsPerSection || text === "" || token.level > 3) return;
  section.leads.push(text.length > longestLead ? `${shortened(text)}…` : text);
}

/** The first characters of a text, none of them cut in half. */
function shortened(text: string): string {
  return text
    .slice(0, longestLead - 1)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd();
}
