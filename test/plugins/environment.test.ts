import { describe, expect, test } from "vitest";
import {
  type BuildChoices,
  defaultChoices,
  fromEnvironment,
  toEnvironment,
} from "../../src/plugins/environment.ts";

describe("the options of a command", () => {
  const choices: BuildChoices = {
    content: "elsewhere/content",
    basePath: "/technology/",
    url: "https://ferry.example/",
    quarantine: true,
    offline: false,
    skip: ["cards"],
    quiet: true,
    leaks: [
      {
        ruleId: "private-text",
        severity: "error",
        message: "a page would show a code",
        hint: "remove it",
        file: "content/minutes/2020-09-14.md",
        line: 1,
        column: 1,
      },
    ],
  };

  test("survive the environment", () => {
    expect(fromEnvironment(toEnvironment(choices))).toEqual(choices);
  });

  test("replace all earlier ones", () => {
    expect(fromEnvironment({ ...toEnvironment(choices), ...toEnvironment(defaultChoices) })).toEqual(
      defaultChoices,
    );
  });

  test("have defaults if the environment is empty", () => {
    expect(fromEnvironment({})).toEqual(defaultChoices);
  });

  test.each(["technology", "/technology", "technology/", "//technology//"])(
    "make one base path of %j",
    (written) => {
      expect(fromEnvironment({ MINUTEBOOK_BASE_PATH: written }).basePath).toBe("/technology/");
    },
  );
});
