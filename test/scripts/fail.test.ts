import { afterEach, expect, test, vi } from "vitest";
import { fail } from "../../scripts/fail.ts";
import { componentError } from "../../src/plugins/team/component-error.ts";

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

function printed(error: unknown): { readonly code: typeof process.exitCode; readonly text: string } {
  let text = "";
  vi.spyOn(console, "error").mockImplementation((line: string) => {
    text += line;
  });
  fail(error);
  return { code: process.exitCode, text };
}

const broken = componentError("components/SiteFooter.js", "it failed", "correct it");

test.each([
  ["is thrown as it is", broken],
  ["is wrapped as an error of Eleventy", Object.assign(new Error("Eleventy"), { originalError: broken })],
  ["is wrapped twice", new Error("outer", { cause: new Error("inner", { cause: broken }) })],
])("a component that %s is a fault of the content", (_, error) => {
  expect(printed(error)).toEqual({
    code: 1,
    text: "components/SiteFooter.js:1:1 error component it failed; correct it\n\n1 error, no warnings.",
  });
});

test("what a command could not do is not", () => {
  expect(printed(new Error("outer", { cause: new Error("The disk is full.") }))).toEqual({
    code: 2,
    text: "The disk is full.",
  });
});
