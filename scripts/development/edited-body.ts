import { createMarkdown } from "../../src/format/markdown/markdown.ts";
import { type Body, parseBody } from "../../src/minutes/body.ts";

const markdown = createMarkdown({ issueTrackers: [], findPrivate: () => [] });

/** A body as the parser reads it, with lines from 1. */
export function readBody(text: string): Body {
  return parseBody(text, { markdown, firstLine: 1 });
}

/** A choice from 0 to below `count`. */
export type Choose = (count: number) => number;

type Edit = (lines: readonly string[], at: number, choose: Choose) => readonly string[] | null;

const marker = /^(\s*(?:[-*+]|\d+\.)?\s*)((?:AI|Decision)?[^:]*:\s+)?(.*)$/;

/** The edits that follow the first version of minutes; each changes one item, whose line is `at`. */
export const edits: Readonly<Record<string, Edit>> = {
  "a word changed": (lines, at, choose) => {
    const [, start = "", label = "", text = ""] = marker.exec(lines[at] ?? "") ?? [];
    const words = text.split(" ");
    const place = choose(words.length);
    return text === "" ? null : replaced(lines, at, [start + label + words.with(place, "revised").join(" ")]);
  },
  "owner changed": (lines, at) => withName(lines, at, /^(\s*[-*+]?\s*AIs? ?\()[^)]*/),
  "site changed": (lines, at) => withName(lines, at, /^(\s*[-*+]\s+)(?!AI|Decision)[^(:]+(?=\()/),
  "words added": (lines, at) => replaced(lines, at, [`${lines[at] ?? ""} as agreed today`]),
  "item closed": (lines, at) => replaced(lines, at, [`${lines[at] ?? ""} [done]`]),
  "item inserted": (lines, at) => {
    const bullet = /^\s*[-*+]\s+/.exec(lines[at] ?? "")?.[0];
    return bullet === undefined
      ? null
      : replaced(lines, at, [`${bullet}AI (Wilma): check the new mirror`, lines[at] ?? ""]);
  },
  "item moved": (lines, at) => {
    const [line = "", next = ""] = lines.slice(at, at + 2);
    const isAlike = /^\s*[-*+]/.exec(line)?.[0] === /^\s*[-*+]/.exec(next)?.[0] && next.trim() !== "";
    return isAlike ? [...lines.slice(0, at), next, line, ...lines.slice(at + 2)] : null;
  },
};

function withName(lines: readonly string[], at: number, name: RegExp): readonly string[] | null {
  const line = lines[at] ?? "";
  return name.test(line) ? replaced(lines, at, [line.replace(name, "$1Wilma ")]) : null;
}

function replaced(lines: readonly string[], at: number, by: readonly string[]): readonly string[] {
  return lines.toSpliced(at, 1, ...by);
}
