import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { DiagnosticsError } from "../../src/plugins/diagnostics-error.ts";
import { type Options, report } from "../../src/plugins/report.ts";
import { fakeConfig } from "../support/fake-config.ts";

const place = { file: "content/minutes/2020-09-14.md", line: 7, column: 3 };
const error: Diagnostic = {
  ...place,
  ruleId: "schema",
  severity: "error",
  message: '"date" is missing',
  hint: 'add "date:"',
};
const warning: Diagnostic = {
  ...place,
  ruleId: "unknown-queue",
  severity: "warning",
  message: "odd, 100% odd",
  hint: "look",
};

let printed: string[];
beforeEach(() => {
  printed = [];
  for (const method of ["log", "warn"] as const) {
    vi.spyOn(console, method).mockImplementation((line: string) => {
      printed.push(line);
    });
  }
});
afterEach(() => vi.restoreAllMocks());

function start(options: Partial<Options>): Promise<void> {
  const { config, before } = fakeConfig();
  report(config, options);
  return before();
}

describe("the report of a build", () => {
  test("prints a line for each diagnostic, and how much was read", async () => {
    await start({ diagnostics: [warning], meetingCount: 46 });
    expect(printed).toEqual([
      "content/minutes/2020-09-14.md:7:3 warning unknown-queue odd, 100% odd; look",
      "Read 46 meetings: no errors, 1 warning.",
    ]);
  });

  test("ends with meetings, time and diagnostics", async () => {
    const { config, before, after } = fakeConfig();
    report(config, { diagnostics: [warning], meetingCount: 46 });
    await before();
    await after("_site");
    expect(printed.at(-1)).toMatch(/^Built 46 meetings in \d+\.\d s: no errors, 1 warning\.$/);
  });

  test("stops the build over an error, with all diagnostics", async () => {
    const stopped = start({ diagnostics: [error, warning] });
    await expect(stopped).rejects.toThrow(DiagnosticsError);
    await expect(stopped).rejects.toMatchObject({ diagnostics: [error, warning] });
  });

  test("continues the build if errors are quarantined", async () => {
    await expect(start({ diagnostics: [error], quarantine: true })).resolves.toBeUndefined();
  });

  test("stops the build without settings even if errors are quarantined", async () => {
    await expect(start({ diagnostics: [error], quarantine: true, isBuildable: false })).rejects.toThrow(
      DiagnosticsError,
    );
  });

  test("prints nothing if quiet", async () => {
    await start({ diagnostics: [warning], quiet: true });
    expect(printed).toEqual([]);
  });
});
