import matter from "gray-matter";
import { positionAt } from "../format/text-position.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { readYaml, type YamlSource } from "./yaml/yaml-source.ts";

/** A minutes file split into its front matter, as untyped values, and its body. */
export interface FrontMatter {
  /** Null if it cannot be read; the diagnostics say why. Where there is none, it has no values. */
  readonly yaml: YamlSource | null;
  /** Whether the file starts with text, and has no front matter. */
  readonly isAbsent: boolean;
  readonly body: string;
  /** Line on which the body starts, counted from 1. */
  readonly bodyLine: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Real front matter has one or two thousand characters. */
const maxFrontMatterLength = 16 * 1024;

/** Splits off the YAML block. Rejects engines that run code (`---js`) before gray-matter sees the file. */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const rejected = rejection(text, file);
  if (rejected) return { yaml: null, isAbsent: false, body: "", bodyLine: 1, diagnostics: [rejected] };
  if (!text.startsWith("---"))
    return { yaml: readYaml("\n", file), isAbsent: true, body: text, bodyLine: 1, diagnostics: [] };

  const close = text.indexOf("\n---", 3);
  // gray-matter needs quadratic time for a long block of empty lines, and no block of this length is read anyway.
  if (close > maxFrontMatterLength)
    return {
      yaml: readYaml(text.slice(3, close), file, maxFrontMatterLength),
      isAbsent: false,
      body: "",
      bodyLine: 1,
      diagnostics: [],
    };

  let yaml: YamlSource | null = null;
  const { content } = matter(text, {
    language: "yaml",
    engines: {
      yaml: (source) => {
        yaml = readYaml(source, file, maxFrontMatterLength);
        return {};
      },
      javascript: rejectEngine,
      json: rejectEngine,
    },
  });
  const bodyOffset = text.length - content.length;
  return {
    // gray-matter does not call the engine for an empty block.
    yaml: yaml ?? readYaml("\n", file),
    isAbsent: false,
    body: content,
    bodyLine: positionAt(text, bodyOffset).line,
    diagnostics: [],
  };
}

/**
 * Nothing may follow the delimiters: gray-matter takes what follows the first one as the name of an engine.
 */
function rejection(text: string, file: string): Diagnostic | null {
  const diagnostic = (message: string, hint: string, offset: number): Diagnostic => ({
    ruleId: "front-matter",
    severity: "error",
    message,
    hint,
    file,
    ...positionAt(text, offset),
  });
  const firstLine = text.split("\n", 1)[0] ?? "";
  if (!firstLine.startsWith("---")) {
    // Keys that nobody marked as front matter would be published as text.
    return /^\s{0,100}(?:---\n|date:)/.test(text)
      ? diagnostic(
          'the front matter does not start on the first line, expected "---"',
          "start the file with ---, date: YYYY-MM-DD and --- on three lines",
          0,
        )
      : null;
  }
  if (firstLine !== "---") {
    return diagnostic(
      `the first line is "${firstLine.slice(0, 12)}", expected exactly "---"`,
      "write the front matter in YAML, the only language that is read",
      3,
    );
  }
  const close = text.indexOf("\n---", 3);
  if (close < 0) {
    return diagnostic(
      'the front matter has no closing line, expected "---"',
      "write a line --- after its last key",
      0,
    );
  }
  const closingLine = text.slice(close + 1).split("\n", 1)[0] ?? "";
  if (closingLine.trimEnd() !== "---") {
    return diagnostic(
      `found "${closingLine.slice(0, 12)}", expected the closing line "---"`,
      "write --- and nothing else",
      close + 1,
    );
  }
  return null;
}

function rejectEngine(): never {
  throw new Error("Front matter is YAML.");
}
