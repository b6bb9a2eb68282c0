import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, visit } from "yaml";
import { withoutHidden } from "../../format/markdown/hidden-characters.ts";
import { positionAt } from "../../format/text-position.ts";
import type { Diagnostic, Position } from "../../model/diagnostic.ts";
import { brokenYaml } from "./broken-yaml.ts";
import { readOrdinaryYaml } from "./ordinary-yaml.ts";
import type { YamlError } from "./slip.ts";

/** A value read from YAML, with the positions of its parts. */
export interface YamlSource {
  readonly value: unknown;
  /**
   * Position of the value at a path, or of its key; if the path does not exist, of its deepest part that
   * does.
   */
  readonly locate: (path: readonly PropertyKey[], want?: "key" | "value") => Position;
  readonly diagnostics: readonly Diagnostic[];
}

/** Longer YAML is rejected before it is parsed. */
const maxLength = 64 * 1024;
const maxDepth = 20;
const maxAliases = 20;
const aliasHint = "write the values out, or put text that starts with * in quotes";

/**
 * Reads YAML 1.2, in which dates stay text. Keys stay as typed, so that the release `3.10` does not become
 * 3.1. Positions are relative to `text`, whose first line is line 1.
 */
export function readYaml(text: string, file: string, longest = maxLength): YamlSource {
  if (text.length > longest) {
    return broken(
      text,
      file,
      `the keys and values have ${text.length} characters, expected at most ${longest}`,
      "move long text below the closing ---",
    );
  }
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== undefined) {
    return broken(
      text,
      file,
      `lists and tables are nested too deeply here, expected at most ${maxDepth} levels`,
      "use fewer levels",
      tooDeep,
    );
  }
  const value = readOrdinaryYaml(text);
  if (value === undefined) return readAnyYaml(text, file);
  let withPositions: YamlSource | null = null;
  const locate: YamlSource["locate"] = (path, want) => {
    withPositions ??= readAnyYaml(text, file);
    return withPositions.locate(path, want);
  };
  return { value, locate, diagnostics: [] };
}

/** Reads YAML within the limits with the parser that knows positions, which takes ten times as long. */
export function readAnyYaml(text: string, file: string): YamlSource {
  const doc = parse(text);
  if (errorOf(doc, text) !== null)
    return {
      ...broken(text, file, "", ""),
      diagnostics: brokenYaml(text, file, (repaired) => errorOf(parse(repaired), repaired)),
    };
  const aliases = restoreKeys(doc);
  if (aliases.bad !== undefined) {
    const message = "the alias refers to an anchor that is not defined";
    return broken(text, file, message, aliasHint, aliases.bad);
  }
  try {
    return {
      value: visible(doc.toJS({ maxAliasCount: maxAliases }) ?? {}),
      locate: (path, want) => positionAt(text, offsetOf(path, want)),
      diagnostics: [],
    };
  } catch {
    return broken(text, file, "values are repeated by * too often", aliasHint, aliases.first);
  }

  function offsetOf(path: readonly PropertyKey[], want: "key" | "value" = "value"): number {
    let node: unknown = doc.contents;
    let offset = doc.contents?.range?.[0] ?? 0;
    for (const [index, step] of path.entries()) {
      let key: unknown;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
        key = pair?.key;
        node = pair?.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        key = node;
      } else break;
      const isLast = index === path.length - 1;
      const best = want === "key" && isLast ? key : rangeStart(node) === undefined ? key : node;
      const start = rangeStart(best);
      if (start === undefined) break;
      offset = start;
    }
    return offset;
  }
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, {
    version: "1.2",
    schema: "core",
    prettyErrors: false,
    logLevel: "error",
    uniqueKeys: (a, b) => isScalar(a) && isScalar(b) && spelling(a) === spelling(b),
  });
}

/** The error nearest to the start; null if there is none. */
function errorOf({ errors, warnings }: Document.Parsed, text: string): YamlError | null {
  const [first] = [...errors, ...warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return null;
  const { line, column } = positionAt(text, first.pos[0]);
  return { code: first.code, line: line - 1, column: column - 1 };
}

/** An escape can name a hidden character that is not in the source. */
function visible(value: unknown): unknown {
  if (typeof value === "string") return withoutHidden(value);
  if (Array.isArray(value)) return value.map(visible);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [withoutHidden(key), visible(inner)]),
  );
}

/** A key as typed: `3.10` and `3.1` are two releases. */
function spelling(key: Scalar): unknown {
  return key.source ?? key.value;
}

/**
 * Gives keys their spelling, and finds the offsets of the first alias, and of the first invalid one: its
 * anchor is undefined, or its value contains the alias.
 */
function restoreKeys(doc: Document): { first?: number; bad?: number } {
  const anchors = new Map<string, Node>();
  const found: { first?: number; bad?: number } = {};
  visit(doc, {
    Pair(_, pair) {
      if (isScalar(pair.key)) pair.key.value = spelling(pair.key);
    },
    Value(_, node) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
    Alias(_, node, ancestors) {
      const target = anchors.get(node.source);
      const offset = node.range?.[0] ?? 0;
      found.first ??= offset;
      if (target === undefined || ancestors.some((ancestor) => ancestor === target)) found.bad ??= offset;
    },
  });
  return found;
}

function broken(text: string, file: string, message: string, hint: string, offset = 0): YamlSource {
  const position = positionAt(text, offset);
  return {
    value: null,
    locate: () => position,
    diagnostics: [{ ruleId: "yaml", severity: "error", message, hint, file, ...position }],
  };
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range))
    return undefined;
  return Number(node.range[0]);
}

/**
 * Offset of the character that nests too deeply, or undefined. Checked before parsing, because the parser is
 * recursive and a few kilobytes of "- - - -" would crash the process.
 */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
    if (depth > maxDepth) return index;
  }
  return new RegExp(`(?:[-?:][ \\t]+){${maxDepth}}`).exec(text)?.index;
}
