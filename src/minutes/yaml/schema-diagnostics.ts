import * as z from "zod";
import { certainWords, suggestion } from "../../format/nearest.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { valueDiagnostic } from "../expectations.ts";
import type { YamlSource } from "./yaml-source.ts";

/** One wrong line can break every entry of a table; the first few say enough. */
const maxIssues = 50;

export interface Validated<Output> {
  /** Null if the value does not match the schema; the diagnostics say where and why. */
  readonly value: Output | null;
  /**
   * The value without its invalid parts, for further checks and never published; null if `value` is not null
   * or nothing is left.
   */
  readonly rest: Output | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a YAML value against a schema whose error messages say what was expected, such as `a date such as
 * 2020-09-14`. Keys without a value count as absent, and so do tables in which no key has a value.
 */
export function validate<Output>(
  schema: z.ZodType<Output>,
  source: YamlSource,
  value: unknown,
  file: string,
): Validated<Output> {
  const reserved = reservedName(value, []);
  if (reserved)
    return { value: null, rest: null, diagnostics: [reservedNameDiagnostic(source, reserved, file)] };
  const filled = withoutBlanks(value) ?? {};
  const result = schema.safeParse(filled, { reportInput: true });
  if (result.success) return { value: result.data, rest: null, diagnostics: [] };
  const issues = result.error.issues.slice(0, maxIssues).flatMap(insideUnion);
  return {
    value: null,
    rest: schema.safeParse(issues.reduce(withoutPart, filled)).data ?? null,
    diagnostics: issues.flatMap((issue) => issueDiagnostics(schema, source, issue, file)),
  };
}

/** Path of a key with a meaning in JavaScript, under which a value would vanish; null if there is none. */
function reservedName(value: unknown, path: readonly string[]): readonly string[] | null {
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = key === "__proto__" ? [...path, key] : reservedName(inner, [...path, key]);
    if (found) return found;
  }
  return null;
}

function reservedNameDiagnostic(source: YamlSource, path: readonly string[], file: string): Diagnostic {
  return {
    ruleId: "schema",
    severity: "error",
    message: `"${path.join(".")}" has a name that programs reserve`,
    hint: "choose another name",
    file,
    ...source.locate(path, "key"),
  };
}

/** The issues of the form that was meant where several are possible; the issue itself if none fits. */
function insideUnion(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const meant = issue.errors.find((branch) =>
    branch.every(({ path, code }) => path.length > 0 || code === "unrecognized_keys"),
  );
  return meant?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

function issueDiagnostics(
  schema: z.ZodType,
  source: YamlSource,
  issue: z.core.$ZodIssue,
  file: string,
): Diagnostic[] {
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schema, issue.path);
    const meantBy = certainWords(issue.keys, known, Object.keys(issue.input ?? {}));
    return issue.keys.map((key) => {
      const position = source.locate([...issue.path, key], "key");
      const meant = meantBy.get(key);
      return {
        ruleId: "unknown-key",
        severity: "error",
        message: `"${key}" is not a key ${issue.path.length ? `of ${issue.path.join(".")}` : "of this file"}`,
        hint: suggestion(key, known, `the keys are ${known.join(", ")}`),
        file,
        ...position,
        ...(meant === undefined ? {} : { fix: [{ ...position, found: key, replacement: meant }] }),
      };
    });
  }
  return [valueDiagnostic(issue.path, issue.input, issue.message, { file, ...source.locate(issue.path) })];
}

/**
 * The value without the part that an issue is about. A list is removed as a whole, so that positions stay
 * correct.
 */
function withoutPart(value: unknown, issue: z.core.$ZodIssue): unknown {
  const keys = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [key]) : [[]];
  const paths = keys.map((key) => [...issue.path, ...key]).map((path) => path.slice(0, firstListIndex(path)));
  return paths.reduce<unknown>(withoutPath, value);
}

/** Index of a path's first list index; undefined if it has none. */
function firstListIndex(path: readonly PropertyKey[]): number | undefined {
  const found = path.findIndex((step) => typeof step === "number");
  return found < 0 ? undefined : found;
}

function withoutPath(value: unknown, [step, ...below]: readonly PropertyKey[]): unknown {
  if (typeof value !== "object" || value === null || step === undefined) return undefined;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    if (key !== step) return [[key, inner]];
    return below.length > 0 ? [[key, withoutPath(inner, below)]] : [];
  });
  return Object.fromEntries(entries);
}

/** Keys of the object at a path in the schema. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of path)
    at = unwrap(at) instanceof z.ZodObject ? shapeOf(unwrap(at))[String(step)] : elementOf(unwrap(at));
  return Object.keys(shapeOf(unwrap(at)));
}

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault)
    inner = inner.unwrap();
  return inner;
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  if (schema instanceof z.ZodUnion) return Object.assign({}, ...schema.options.map(shapeOf));
  return schema instanceof z.ZodObject ? schema.shape : {};
}

function elementOf(schema: unknown): unknown {
  if (schema instanceof z.ZodUnion) return schema.options.map(elementOf).find(Boolean);
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutBlanks(inner)] as const);
  const kept = entries.filter(([, inner]) => inner !== null);
  return kept.length === 0 && entries.length > 0 ? null : Object.fromEntries(kept);
}
