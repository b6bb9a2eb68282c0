import { describe, expect, test } from "vitest";
import {
  compareDiagnostics,
  countDiagnostics,
  diagnosticLine,
  githubAnnotation,
  oneLine,
} from "../../src/format/diagnostics.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";

const diagnostic: Diagnostic = {
  ruleId: "unknown-state",
  severity: "error",
  message: '"Lost" is not a state of tickets',
  hint: 'did you mean "Last"?',
  file: "content/minutes/2020-09-14.md",
  line: 7,
  column: 3,
};

describe("a diagnostic on the terminal", () => {
  test("is one line that an editor can follow", () => {
    expect(diagnosticLine(diagnostic)).toBe(
      'content/minutes/2020-09-14.md:7:3 error unknown-state "Lost" is not a state of tickets; did you mean "Last"?',
    );
  });

  test.each(["two\nlines", "a\u001b[31mred", "a\u2028b", "a\rb"])(
    "starts no line or colour of its own: %j",
    (text) => {
      for (const part of ["file", "message", "hint"] as const)
        expect(diagnosticLine({ ...diagnostic, [part]: text })).not.toMatch(/[\p{Cc}\u2028]/u);
    },
  );

  test.each(["::error::gone.md", "\n::stop-commands::x/a.md", " ::debug::a.md", "##[stop-commands]x/a.md"])(
    "is no command to GitHub, whatever the file is called: %j",
    (file) => {
      expect(diagnosticLine({ ...diagnostic, file })).not.toMatch(/^\s*::|##\[/);
    },
  );

  test("shows no letters in another order than they are in", () => {
    expect(oneLine("a\u202edm.b")).toBe("a dm.b");
  });
});

describe("a diagnostic on GitHub", () => {
  test("marks its line of the pull request", () => {
    expect(githubAnnotation(diagnostic)).toBe(
      '::error file=content/minutes/2020-09-14.md,line=7,col=3,title=unknown-state::"Lost" is not a state of tickets; did you mean "Last"?',
    );
  });

  test("cannot smuggle in a second command", () => {
    const message = "100%\n::set-output name=x::y";
    expect(githubAnnotation({ ...diagnostic, message, file: "a,line=1:b.md" })).toMatch(
      /^::error file=a%2Cline=1%3Ab\.md,line=7,[^\n]*100%25%0A::set-output[^\n]*$/,
    );
  });
});

test("diagnostics are sorted by file, line and column", () => {
  const at = (file: string, line: number, column: number): Diagnostic => ({
    ...diagnostic,
    file,
    line,
    column,
  });
  const sorted = [at("a.md", 2, 1), at("a.md", 10, 1), at("a.md", 10, 2), at("b.md", 1, 1)];
  expect(sorted.toReversed().toSorted(compareDiagnostics)).toEqual(sorted);
});

const warning: Diagnostic = { ...diagnostic, severity: "warning" };

test.each([
  [[], "no errors, no warnings"],
  [[diagnostic], "1 error, no warnings"],
  [[diagnostic, warning, warning], "1 error, 2 warnings"],
] as const)("diagnostics are counted in words %#", (diagnostics, words) => {
  expect(countDiagnostics(diagnostics)).toBe(words);
});
