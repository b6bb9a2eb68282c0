import { FAILSAFE_SCHEMA, load, Type } from "js-yaml";

/** Ranges, because V8 takes most of a second to compile \p{L} so often. They hold no kind of space. */
const letter = String.raw`\w\u00c0-\u167f\u3041-\ud7ff`;
const middle = `[${letter}./+()=;?'-]*`;
const word = `[${letter}./+(-]${middle}(?::[${letter}/]${middle})*`;
const start = `(?![.-](?:[^${letter}]|$))`;
const quoted = String.raw`"[^"\\\x00-\x1f]*"|'[^'\x00-\x1f]*'`;
const scalar = `(?:${start}${word}(?: +${word})*|${quoted})`;
const sentence = `(?:${start}${word}(?:,? +${word})*|${quoted})`;
const list = String.raw`\[ *(?:${scalar}(?: *, *${scalar})*)? *\]`;
const table = (value: string): string => {
  const pair = `${scalar}: +${value}`;
  return String.raw`\{ *(?:${pair}(?: *, *${pair})*)? *\}`;
};
const value = `(?:${sentence}|${list}|${table(`(?:${scalar}|${list}|${table(scalar)})`)})`;

/**
 * A line of YAML with a key, a value or both, or a comment. A value is on one line, and has no anchors, tags,
 * escapes or unquoted characters with a meaning.
 */
const ordinaryLine = new RegExp(
  String.raw` *(?:(?:${scalar}:(?: +${value})?|- +${value}) *|#[^\x00-\x1f]*)?(?:\n|$)`,
  "y",
);

/** A key of more than 1024 characters is an error to one parser and not to the other. */
const maxLineLength = 1000;

/** Every spelling of a number, true, false or null in any version of YAML. */
const special =
  /^(?:[-+]?\.?\d[\d_]*(?:\.\d*)?(?:e[-+]?\d*)?|[-+]?0[box].*|[-+]?\.(?:inf|nan)|true|false|null|~)$/i;

const values: ReadonlyMap<string, unknown> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/**
 * Reads an unquoted word as a value only if JavaScript prints the value as that word, so that keys keep their
 * spelling.
 */
const canonical = new Type("tag:yaml.org,2002:canonical", {
  kind: "scalar",
  resolve(text: string) {
    if (!special.test(text)) return false;
    if (values.has(text) || /^(?:0|-?[1-9]\d{0,14})$/.test(text)) return true;
    throw new Error(`Not an ordinary value: ${text}`);
  },
  construct: (text: string) => (values.has(text) ? values.get(text) : Number(text)),
});

const schema = FAILSAFE_SCHEMA.extend({ implicit: [canonical] });

/**
 * Reads the YAML that js-yaml and yaml read alike, with js-yaml, which is ten times as fast but knows no
 * positions. Undefined for all other YAML, and for YAML with errors.
 */
export function readOrdinaryYaml(text: string): unknown {
  if (!isOrdinary(text)) return undefined;
  try {
    return load(text, { schema }) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Line by line, so that an odd one ends the search. */
function isOrdinary(text: string): boolean {
  let start = 0;
  while (start < text.length) {
    ordinaryLine.lastIndex = start;
    if (!ordinaryLine.test(text) || ordinaryLine.lastIndex - start > maxLineLength) return false;
    start = ordinaryLine.lastIndex;
  }
  return true;
}
