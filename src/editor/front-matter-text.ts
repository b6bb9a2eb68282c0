import { yamlScalar } from "../format/yaml/scalar.ts";
import type { FieldPath, Position } from "../model/diagnostic.ts";

/** Values of front matter as they are written: texts, numbers, true, lists and tables of these. */
export type WrittenValue =
  | string
  | number
  | true
  | readonly WrittenValue[]
  | { readonly [key: string]: WrittenValue };

export interface FrontMatterText {
  /** From the first `---` to the empty line after the second. */
  readonly text: string;
  /** Where a value is; a table is where its key is. The start of the text for what is not in it. */
  readonly positionOf: (path: FieldPath) => Position;
}

/** One value of a list or table; the key is empty in a list. */
interface Part {
  readonly key: string;
  readonly step: string;
  readonly inner: WrittenValue;
}

/** Tables that are written over several lines; all other values are written on one. */
const multiLineKeys: readonly string[] = ["tickets", "releases"];

/** Front matter with the keys in the order of the values, and the position of each value, as `npm run check` names it.
 * The last lines are written as they are. */
export function frontMatterText(
  values: Readonly<Record<string, WrittenValue>>,
  lastLines: readonly string[] = [],
): FrontMatterText {
  const lines = ["---"];
  const positions = new Map<string, Position>();
  for (const [key, value] of Object.entries(values)) {
    if (isTable(value) && multiLineKeys.includes(key)) {
      place([key], 1);
      lines.push(`${key}:`);
      for (const [name, inner] of Object.entries(value)) pushLine([key, name], inner, "  ");
    } else pushLine([key], value, "");
  }
  return {
    text: `${[...lines, ...lastLines, "---"].join("\n")}\n\n`,
    positionOf: (path) => positions.get(path.join("/")) ?? { line: 1, column: 1 },
  };

  function pushLine(path: FieldPath, value: WrittenValue, indent: string): void {
    const key = `${indent}${yamlScalar(path.at(-1) ?? "")}: `;
    if (isTable(value)) place(path, indent.length + 1);
    place([...path, ""], indent.length + 1);
    lines.push(key + flow(path, value, key.length + 1));
  }

  /** The line that comes next. */
  function place(path: FieldPath, column: number): void {
    positions.set(path.join("/"), { line: lines.length + 1, column });
  }

  function flow(path: FieldPath, value: WrittenValue, column: number): string {
    if (isList(value))
      return joined(
        value.map((inner, index) => ({ key: "", step: String(index), inner })),
        "[",
        "]",
      );
    if (!isTable(value)) {
      place(path, column);
      return typeof value === "string" ? yamlScalar(value) : String(value);
    }
    const pairs = Object.entries(value).map(([name, inner]) => ({
      key: `${yamlScalar(name)}: `,
      step: name,
      inner,
    }));
    return joined(pairs, "{", "}");

    function joined(parts: readonly Part[], open: string, close: string): string {
      if (parts.length === 0) return open + close;
      let written = `${open} `;
      for (const [index, { key, step, inner }] of parts.entries()) {
        if (index > 0) written += ", ";
        const at = column + written.length;
        if (key !== "") place([...path, step, ""], at);
        written += key + flow([...path, step], inner, at + key.length);
      }
      return `${written} ${close}`;
    }
  }
}

function isList(value: WrittenValue): value is readonly WrittenValue[] {
  return Array.isArray(value);
}

function isTable(value: WrittenValue): value is { readonly [key: string]: WrittenValue } {
  return typeof value === "object" && !isList(value);
}
