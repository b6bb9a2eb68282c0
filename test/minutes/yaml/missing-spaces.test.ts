import { expect, test } from "vitest";
import { missingSpaces } from "../../../src/minutes/yaml/missing-spaces.ts";
import { readYaml } from "../../../src/minutes/yaml/yaml-source.ts";

const file = "content/minutes/2020-09-14.md";

test("a count glued to its name is an error that shows the space", () => {
  const yaml = readYaml("queues: { GGUS:12 }\n", file);
  expect(missingSpaces(yaml, file)).toMatchObject([
    { ruleId: "missing-space", line: 1, column: 11, hint: 'write "GGUS: 12"' },
  ]);
});

test("a name with a colon that has a value is fine", () => {
  expect(missingSpaces(readYaml('queues: { "GGUS:EU": 12 }\n', file), file)).toEqual([]);
});
