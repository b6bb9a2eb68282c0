import { describe, expect, test } from "vitest";
import {
  type BuildChoices,
  defaultChoices,
  fromEnvironment,
  toEnvironment,
} from "../../src/plugins/environment.ts";

describe("the choices of a command", () => {
  const choices: BuildChoices = {
    content: "elsewhere/content",
    basePath: "/technology/",
    url: "https://ferry.example/",
    quarantine: true,
    offline: false,
    quiet: true,
  };

  test("arrive as they were made", () => {
    expect(fromEnvironment(toEnvironment(choices))).toEqual(choices);
  });

  test("take the place of older ones altogether", () => {
    expect(fromEnvironment({ ...toEnvironment(choices), ...toEnvironment(defaultChoices) })).toEqual(
      defaultChoices,
    );
  });

  test("are the defaults where nothing is chosen", () => {
    expect(fromEnvironment({})).toEqual(defaultChoices);
  });

  test.each(["technology", "/technology", "technology/", "//technology//"])(
    "make one base path of %j",
    (written) => {
      expect(fromEnvironment({ MINUTEBOOK_BASE_PATH: written }).basePath).toBe("/technology/");
    },
  );
});
