import * as z from "zod";
import { minutesSchema } from "../minutes-schema.ts";
import { peopleSchema } from "../people-file.ts";
import { foreignKeys } from "../yaml/foreign-keys.ts";
import { settingsSchema } from "./settings-schema.ts";

/** Of a file that somebody types. */
export type SchemaName = "minutes" | "site" | "people";

const schemas: Readonly<Record<SchemaName, { readonly title: string; readonly schema: z.ZodType }>> = {
  minutes: { title: "Front matter of a minutes file of Minutebook", schema: minutesSchema },
  site: { title: "Settings of a Minutebook site, content/site.yaml", schema: settingsSchema },
  people: { title: "People of a Minutebook site, content/people.yaml", schema: peopleSchema },
};

/**
 * The JSON Schema of a file, for editors. It accepts what the schema that we check with accepts, and more where JSON Schema
 * cannot say the same; a key without a value counts as absent.
 */
export function jsonSchema(name: SchemaName): Readonly<Record<string, unknown>> {
  const { title, schema } = schemas[name];
  // Editors know this draft best.
  const made = z.toJSONSchema(schema, { io: "input", unrepresentable: "any", target: "draft-7" });
  return { title, ...withBlanks(made), ...(name === "minutes" ? otherKeys : {}) };
}

const ownKeys = Object.keys(minutesSchema.shape);

/**
 * The keys of other programs may hold anything, in capitals or not. The keys that a team made up hold what `ownValues` allows: a
 * text, a list of texts, or true or false. A key that is nearly one of ours is a mistake.
 */
const otherKeys = {
  patternProperties: {
    [`^(?:${foreignKeys.map(inAnyCase).join("|")})$`]: {},
    [`^(?!(?:${[...ownKeys, ...foreignKeys.map(inAnyCase)].join("|")})$)(?:${ownKeys.flatMap(slips).join("|")})$`]: false,
  },
  additionalProperties: { type: ["string", "boolean", "array"], items: { type: "string" } },
};

function inAnyCase(key: string): string {
  return key.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/** A letter too many, too few or wrong, or two in the wrong order. */
function slips(key: string): string[] {
  return [...key, ""].flatMap((letter, at) => {
    const [start, rest, next] = [key.slice(0, at), key.slice(at + 1), key[at + 1] ?? ""];
    const added = `${start}.${letter}${rest}`;
    return letter === ""
      ? [added]
      : [added, `${start}.?${rest}`, `${start}${next}${letter}${key.slice(at + 2)}`];
  });
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The schema in which every value that may be absent may be left blank. */
function withBlanks(schema: Node): Node {
  const required: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
  // The YAML of VS Code takes no value for a constant true, so that false passes here as well.
  const parts = Object.entries(schema).filter(([key, value]) => key !== "const" || value !== true);
  const entries = parts.map(([key, value]) => {
    if (key === "properties" && isNode(value))
      return [
        key,
        Object.fromEntries(
          Object.entries(value).map(([name, property]) => [
            name,
            name === "coordinates" ? anyValue(property) : orBlank(property, !required.includes(name)),
          ]),
        ),
      ];
    if (key === "additionalProperties") return [key, orBlank(value, true)];
    if (Array.isArray(value))
      return [key, value.map((part: unknown) => (isNode(part) ? withBlanks(part) : part))];
    return [key, isNode(value) ? withBlanks(value) : value];
  });
  return Object.fromEntries(entries);
}

function orBlank(property: unknown, mayBeBlank: boolean): unknown {
  if (!isNode(property)) return property;
  const schema = withBlanks(property);
  const blank = { type: "null" };
  if (!mayBeBlank || "enum" in schema || "const" in schema) return schema;
  if (Array.isArray(schema.anyOf)) return { ...schema, anyOf: [...schema.anyOf, blank] };
  return typeof schema.type === "string" ? { ...schema, type: [schema.type, "null"] } : schema;
}

/** `coordinates` may be a text, a list or a table: all of it is private. */
function anyValue(property: unknown): Node {
  return isNode(property) ? { description: property.description } : {};
}
