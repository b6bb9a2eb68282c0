import matter from "gray-matter";
import { positionAt } from "../format/diagnostics.ts";
import type { Diagnostic, Position } from "../model/diagnostic.ts";
import { readYaml, type YamlSource } from "./yaml-source.ts";

/** A minutes file taken apart: its front matter as untyped values, and its body. */
export interface FrontMatter {
  /** Null where there is no readable front matter; the diagnostics then say why. */
  readonly yaml: YamlSource | null;
  readonly body: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Front matter of real minutes has one or two thousand characters. */
const longestFrontMatter = 16 * 1024;

/** Splits off the YAML block. Engines that run code (`---js`) are refused before gray-matter sees the file. */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const refusal = refuse(text, file);
  if (refusal) return { yaml: null, body: "", bodyLine: 1, diagnostics: [refusal] };

  let yaml: YamlSource | null = null;
  const { content } = matter(text, {
    language: "yaml",
    engines: {
      yaml: (source) => {
        yaml = readYaml(source, file, longestFrontMatter);
        return {};
      },
      javascript: refuseEngine,
      json: refuseEngine,
    },
  });
  const bodyOffset = text.length - content.length;
  return {
    // An empty block never reaches the engine.
    yaml: yaml ?? readYaml("\n", file),
    body: content,
    bodyLine: positionAt(text, bodyOffset).line,
    diagnostics: [],
  };
}

/** The delimiters must be bare: gray-matter takes whatever follows the first one as the name of an engine. */
function refuse(text: string, file: string): Diagnostic | null {
  const finding = (message: string, hint: string, offset: number): Diagnostic => ({
    ruleId: "front-matter",
    severity: "error",
    message,
    hint,
    file,
    ...positionAt(text, offset),
  });
  const firstLine = text.split("\n", 1)[0] ?? "";
  if (!firstLine.startsWith("---")) {
    return finding(
      "the file has no front matter",
      "start it with ---, date: YYYY-MM-DD and --- on three lines",
      0,
    );
  }
  if (firstLine !== "---") {
    return finding(
      `the first line is "${firstLine.slice(0, 12)}", expected exactly "---"`,
      "front matter is YAML; no other language is read",
      3,
    );
  }
  const close = text.indexOf("\n---", 3);
  if (close < 0) {
    return finding("the front matter is never closed", "put a line --- after its last key", 0);
  }
  const closingLine = text.slice(close + 1).split("\n", 1)[0] ?? "";
  if (closingLine.trimEnd() !== "---") {
    return finding(
      `found "${closingLine.slice(0, 12)}", expected the closing line "---"`,
      "write --- and nothing else",
      close + 1,
    );
  }
  return null;
}

function refuseEngine(): never {
  throw new Error("Front matter is YAML.");
}

/** Position of each value, by its path as typed and joined by slashes, so that later rules can point at it. */
export function valuePositions(values: unknown, yaml: YamlSource): Record<string, Position> {
  const found: Record<string, Position> = {};
  const walk = (value: unknown, path: readonly string[]): void => {
    const isTable = typeof value === "object" && value !== null && !Array.isArray(value);
    if (path.length > 0) found[path.join("/")] = yaml.locate(path, isTable ? "key" : "value");
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(values, []);
  return found;
}
