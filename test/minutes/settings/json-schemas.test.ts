import { describe, expect, test } from "vitest";
import { jsonSchema, type SchemaName } from "../../../src/minutes/settings/json-schemas.ts";

const names: readonly SchemaName[] = ["minutes", "site", "people"];
describe.each(names)("the schema of %s", (name) => {
  test("is the one in docs/schema", async () => {
    const text = `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../../docs/schema/${name}.json`);
  });

  test("describes every key in a sentence", () => {
    const keys = keysOf(jsonSchema(name));
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.filter(([, description]) => !/^[A-Z\d].*\.$/i.test(description))).toEqual([]);
  });
});

/** Every key at any depth, with its description. */
function keysOf(schema: unknown): (readonly [key: string, description: string])[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([part, inner]: [string, unknown]) => {
    const own =
      part === "properties" && typeof inner === "object" && inner !== null
        ? Object.entries(inner).map(
            ([key, property]: [string, unknown]) => [key, descriptionOf(property)] as const,
          )
        : [];
    return [...own, ...keysOf(inner)];
  });
}

function descriptionOf(property: unknown): string {
  const isDescribed = typeof property === "object" && property !== null && "description" in property;
  return isDescribed ? String(property.description) : "";
}
