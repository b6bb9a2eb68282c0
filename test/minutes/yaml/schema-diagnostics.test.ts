import { describe, expect, test } from "vitest";
import * as z from "zod";
import { validate } from "../../../src/minutes/yaml/schema-diagnostics.ts";
import { readYaml } from "../../../src/minutes/yaml/yaml-source.ts";

const file = "content/site.yaml";
const schema = z.strictObject({ title: z.string({ error: "text" }), queues: z.array(z.string()).optional() });

function validated(text: string) {
  const yaml = readYaml(text, file);
  return validate(schema, yaml, yaml.value, file);
}

describe("a value that fits its schema", () => {
  test("is returned without diagnostics", () => {
    expect(validated("title: Ferry\n")).toMatchObject({ value: { title: "Ferry" }, diagnostics: [] });
  });

  test("may have keys without a value", () => {
    expect(validated("title: Ferry\nqueues:\n").value).toEqual({ title: "Ferry" });
  });
});

describe("a value that does not fit", () => {
  test("is an error at its place that says what was expected", () => {
    expect(validated("title: 5\n").diagnostics).toMatchObject([
      { line: 1, column: 8, message: expect.stringContaining("expected text") },
    ]);
  });

  test("has an unknown key with the known one that was probably meant", () => {
    expect(validated("title: Ferry\nqueue: [a]\n").diagnostics).toMatchObject([
      { ruleId: "unknown-key", line: 2, hint: 'did you mean "queues"?' },
    ]);
  });

  test("keeps the parts that do fit", () => {
    expect(validated("title: Ferry\nqueues: 5\n").rest).toEqual({ title: "Ferry" });
  });
});
