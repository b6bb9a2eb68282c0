import {
  directiveNames,
  directiveToken,
  type MarkdownEnv,
  type MarkdownIt,
} from "../format/markdown/markdown.ts";
import type { Position } from "../model/diagnostic.ts";
import type { BodyPart, IssueMention, Passage, Section } from "../model/outline.ts";
import { findItems, type Items } from "./items.ts";
import { findMentions } from "./mentions.ts";
import { findPassages } from "./passages.ts";
import { outlineSections } from "./sections.ts";

export interface Body extends Items {
  readonly sections: readonly Section[];
  readonly issueKeys: readonly string[];
  readonly mentions: readonly IssueMention[];
  readonly passages: readonly Passage[];
  readonly parts: readonly BodyPart[];
  readonly unknownDirectives: readonly { readonly name: string; readonly position: Position }[];
}

/**
 * Parses a body whose first line is line `firstLine` of its file. Any text has a parse; none is an error. `title` is the
 * page's own, which a first heading may repeat.
 */
export function parseBody(text: string, firstLine: number, markdown: MarkdownIt, title = ""): Body {
  const env: MarkdownEnv = { issueKeys: new Set() };
  const tokens = markdown.parse(text, env);
  const lines = text.split("\n");
  const positionOf = (line: number): Position => ({
    line: line + firstLine,
    column: Math.max((lines[line] ?? "").search(/\S/), 0) + 1,
  });
  const { sections, sectionsAt } = outlineSections(tokens, title);
  const items = findItems(tokens, { markdown, env, sectionsAt, positionOf });
  const mentions = findMentions(tokens, env.issueKeys, sectionsAt);
  const passages = findPassages(tokens, sectionsAt);

  const parts: BodyPart[] = [];
  const unknownDirectives: { name: string; position: Position }[] = [];
  let start = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type !== directiveToken) continue;
    const name = directiveNames.find((known) => known === token.info);
    if (!name) {
      unknownDirectives.push({ name: token.info, position: positionOf(token.map?.[0] ?? 0) });
      continue;
    }
    addHtml(start, index);
    start = index + 1;
    if (!parts.some((part) => part.kind === "directive" && part.name === name))
      parts.push({ kind: "directive", name });
  }
  addHtml(start, tokens.length);
  return { ...items, sections, issueKeys: [...env.issueKeys], mentions, passages, parts, unknownDirectives };

  function addHtml(from: number, to: number): void {
    const html = markdown.renderer.render(tokens.slice(from, to), markdown.options, env);
    if (html.trim() !== "") parts.push({ kind: "html", html });
  }
}
