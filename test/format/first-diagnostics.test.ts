import { describe, expect, test } from "vitest";
import { firstDiagnostics } from "../../src/format/diagnostics.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";

function problems(count: number, ruleId: string, message = "a mistake"): Diagnostic[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ ruleId, message, severity: "warning", hint: "mend it", file: "a.md" },
    ...{ line: index + 1, column: 1 },
  }));
}

describe("the diagnostics of a file", () => {
  test("are all shown where there are fifty of a kind", () => {
    const some = [...problems(50, "schema"), ...problems(50, "yaml")];
    expect(firstDiagnostics(some)).toEqual(some);
  });

  test("end after fifty of a kind with the number of the others", () => {
    const shown = firstDiagnostics([...problems(53, "schema"), ...problems(1, "yaml")]);
    expect(shown.map(({ message }) => message).slice(48)).toEqual([
      "a mistake",
      "a mistake, and 3 more problems like this",
      "a mistake",
    ]);
  });

  test("quote the start and the end of a long name, and no half of a character", () => {
    const [shown] = firstDiagnostics(problems(1, "schema", `${"😀".repeat(100_000)} is wrong`));
    expect(shown?.message).toMatch(/^(?:😀)+ … (?:😀)+ is wrong$/u);
    expect(shown?.message.length).toBeLessThan(310);
  });
});
