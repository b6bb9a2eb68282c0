import { expect, test } from "vitest";
import { sarif } from "../../src/outputs/sarif.ts";

test("a SARIF log names rule, level, words and place of each finding", () => {
  const log = JSON.parse(
    sarif([
      {
        ruleId: "unknown-state",
        severity: "error",
        message: '"Opne" is not a state of tickets',
        hint: 'did you mean "Open"?',
        file: "content/minutes/old files/2020-09-14.md",
        line: 7,
        column: 3,
      },
    ]),
  );
  expect(log).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Minutebook", rules: [{ id: "unknown-state" }] } },
        results: [
          {
            ruleId: "unknown-state",
            ruleIndex: 0,
            level: "error",
            message: { text: '"Opne" is not a state of tickets; did you mean "Open"?' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "content/minutes/old%20files/2020-09-14.md" },
                  region: { startLine: 7, startColumn: 3 },
                },
              },
            ],
          },
        ],
      },
    ],
  });
});
