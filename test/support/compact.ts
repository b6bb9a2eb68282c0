import { portablePurpose } from "../../src/format/markdown/html-purposes.ts";
import { renderBlocks } from "../../src/format/markdown/render-html.ts";
import { parseBody } from "../../src/minutes/body.ts";
import type { Block } from "../../src/model/body.ts";
import type { Position } from "../../src/model/diagnostic.ts";
import type { Section } from "../../src/model/outline.ts";
import { english } from "../../src/texts/en/texts.ts";
import { markdown } from "./minutes.ts";

/** A body in a short form for test expectations; empty lists are left out. */
export type CompactBody = Readonly<Record<string, readonly string[]>>;

export function compactBody(text: string): CompactBody {
  const body = parseBody(text, { markdown: markdown(), firstLine: 1 });
  const lists = {
    sections: body.sections.flatMap((section) => outline(section)),
    actions: body.actions.flatMap((item) => [
      `${at(item.position)} ${item.status} | ${item.owners.join(", ")} | ${item.text}`,
      ...visibleLines(htmlOf(item.details)).map((line) => `  - ${line}`),
    ]),
    decisions: body.decisions.map((decision) => `${at(decision.position)} | ${decision.text}`),
    support: body.support.map(
      (entry) => `${at(entry.position)} ${entry.site} | ${entry.people.join(", ")} | ${entry.text}`,
    ),
    issueKeys: body.issueKeys,
    unknownDirectives: body.unknownDirectives.map(({ name, position }) => `${at(position)} ${name}`),
    shown: body.parts.flatMap((part) =>
      part.kind === "text" ? visibleLines(htmlOf(part.blocks)) : [`::${part.name}`],
    ),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

function htmlOf(blocks: readonly Block[]): string {
  return renderBlocks(blocks, portablePurpose("https://harbour.example/", "/", english.layout.markup));
}

function at({ line, column }: Position): string {
  return `${line}:${column}`;
}

function outline({ id, title, children }: Section, indent = ""): string[] {
  return [`${indent}#${id} ${title}`, ...children.flatMap((child) => outline(child, `${indent}  `))];
}

function visibleLines(html: string): string[] {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
